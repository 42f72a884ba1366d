/** The cells of a row of a table, as plain text is written in them: a bar that is meant stands behind a backslash. */
export function tableCells(row: string): string[] {
  const inner = row.trim().replace(/^\|/, '')
  const cells = [...inner.matchAll(/((?:\\.?|[^|\\])*)(?:\||$)/g)].map(([, cell]) => cell!)
  // Behind the last bar there is no cell.
  return cells
    .slice(0, cells.at(-1)?.trim() === '' ? -1 : undefined)
    .map(cell => cell.trim().replace(/\\(\|)/g, '$1'))
}

/** The row of dashes between the names of columns and what stands in them. */
export function isRuleRow(row: string): boolean {
  return /^[\s|:-]*-[\s|:-]*$/.test(row)
}
