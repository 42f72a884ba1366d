/** What paper say beside the map's own words. */
export type PrintWords = Readonly<Record<never, string>>
