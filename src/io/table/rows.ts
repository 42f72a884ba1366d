/** A row of a table as text, whichever file it came from. */
export interface Row {
  /** The line of the file in which it begins, or the row of its sheet, from 1. */
  readonly line: number
  /**
   * Of one length only where the file has them so. Dates of a workbook are ISO texts, its truths TRUE and FALSE, numbers as
   * JavaScript writes them.
   */
  readonly cells: readonly string[]
}

/** What parts the cells of a line. */
export type Delimiter = ',' | ';' | '\t' | '|'

/** Rows of one table: far above the event logs that people hand over, far below what would stop a page. */
export const MAX_ROWS = 250_000
/** Columns of one table. */
export const MAX_COLUMNS = 500
/** Cells of one table, those that only keep others in their columns among them: what a page has room for. */
export const MAX_CELLS = 6_000_000
/** Letters that one cell of a spreadsheet holds. */
export const MAX_CELL = 32_767

/** The widest row. */
export function columnsOf(rows: readonly Row[]): number {
  return rows.reduce((most, { cells }) => Math.max(most, cells.length), 0)
}
