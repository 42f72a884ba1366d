/** What spreadsheets say beside the map's own words: headers are the same in every language, explanations are not. */
export interface SheetWords {
  /** What the workbook is. */
  readonly about: string
  /** That it can be changed and comes back. */
  readonly comesBack: string
  readonly rows: string
  readonly ids: string
  readonly emotions: string
}
