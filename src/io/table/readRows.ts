import { type ReadMap, refuse } from '../format'
import type { Source } from '../source'
import type { Warning } from '../warning'
import { decodeTable } from './decodeTable'
import type { Delimiter, Row } from './rows'
import { textRows } from './textRows'
import { Told } from './told'

export interface TableRows {
  readonly ok: true
  /** Rows in which there is anything, in the order of the file. */
  readonly rows: readonly Row[]
  /** What parts its cells; undefined for a workbook, and for a text in which every line is one cell. */
  readonly delimiter: Delimiter | undefined
  /** Of a workbook, the names of its visible sheets that have rows; none for a text. */
  readonly sheets: readonly string[]
  /** Which of them the rows are from; empty for a text. */
  readonly sheet: string
  readonly warnings: readonly Warning[]
}

/**
 * The rows of a table: of a text, or of a sheet of a workbook.
 * @param _sheet the name of the sheet that is asked for; absent, or of none that there is: the first visible one with rows
 */
export async function readRows(
  source: Source,
  _sheet?: string,
): Promise<TableRows | (ReadMap & { ok: false })> {
  const told = new Told()
  const decoded = decodeTable(source)
  if (!decoded) return refuse('broken', 'it is no text')
  if (decoded.codePage) told.tell('codePage')
  const { rows, delimiter } = await textRows(decoded.text, told)
  return { ok: true, rows, delimiter, sheets: [], sheet: '', warnings: told.all }
}
