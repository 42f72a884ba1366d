/** What pages say beside the map's own words. */
export type HtmlWords = Readonly<Record<never, string>>
