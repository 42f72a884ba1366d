import { MAX_COLUMNS } from '../table/rows'

/**
 * The cells of a row of a table, as plain text is written in them: a bar that is meant stands behind a backslash. Of more
 * than a table may have, there is one more than that.
 */
export function tableCells(row: string): string[] {
  const inner = row.trim().replace(/^\|/, '')
  const cells: string[] = []
  for (const [, cell] of inner.matchAll(/((?:\\.?|[^|\\])*)(?:\||$)/g)) {
    if (cells.push(cell!) > MAX_COLUMNS) break
  }
  // Behind the last bar there is no cell.
  return cells
    .slice(0, cells.at(-1)?.trim() === '' ? -1 : undefined)
    .map(cell => cell.trim().replace(/\\(\|)/g, '$1'))
}

/** The row of dashes between the names of columns and what stands in them. */
export function isRuleRow(row: string): boolean {
  return /^[\s|:-]+$/.test(row) && row.includes('-')
}
