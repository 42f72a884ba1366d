import { MAX_CELL } from './rows'

/** What stands in a cell of ours. Undefined and the empty text are an empty cell. */
export type Cell = string | number | boolean | Date | undefined

/** A cell as a text, the way every reader of tables gives it back. */
export function textOf(cell: Cell): string {
  if (cell === undefined) return ''
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE'
  return cell instanceof Date ? cell.toISOString() : String(cell)
}

/** A text that one cell of a spreadsheet holds: what is longer ends in an ellipsis, and has its rest elsewhere. */
export function fitting(text: string): string {
  return text.length <= MAX_CELL ? text : `${text.slice(0, MAX_CELL - 1).replace(/[\ud800-\udbff]$/, '')}…`
}
