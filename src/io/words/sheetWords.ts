/** What spreadsheets say beside the map's own words. */
export type SheetWords = Readonly<Record<never, string>>
