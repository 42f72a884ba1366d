/** What slides say beside the map's own words. */
export type PptxWords = Readonly<Record<never, string>>
