import { type ReadMap, refuse } from '../format'
import type { OnProgress } from '../progress'
import type { Source } from '../source'
import type { Warning } from '../warning'
import { decodeTable } from './decodeTable'
import type { Delimiter, Row } from './rows'
import { textRows } from './textRows'
import { Told } from './told'
import { isWorkbook } from './workbook/isWorkbook'
import { type WorkbookProblem, withWorkbook } from './workbook/readWorkbook'

export interface TableRows {
  readonly ok: true
  /** Rows in which there is anything, in the order of the file. */
  readonly rows: readonly Row[]
  /** What parts its cells; undefined for a workbook, and for a text in which every line is one cell. */
  readonly delimiter: Delimiter | undefined
  /** Of a workbook, the names of its visible sheets; none for a text. */
  readonly sheets: readonly string[]
  /** Which of them the rows are from; empty for a text. */
  readonly sheet: string
  readonly warnings: readonly Warning[]
}

/**
 * The rows of a table: of a text, or of a sheet of a workbook.
 * @param sheet the name of the sheet that is asked for; absent, or of none that there is: the first visible one with rows
 */
export async function readRows(source: Source, sheet?: string, onProgress?: OnProgress): Promise<ReadRows> {
  if (isWorkbook(source.bytes)) return workbookRows(source, sheet, onProgress)
  const told = new Told()
  const decoded = decodeTable(source)
  if (!decoded) return refuse('broken', 'because.notText')
  if (decoded.codePage) told.tell('codePage')
  const { rows, delimiter } = await textRows(decoded.text, told)
  return { ok: true, rows, delimiter, sheets: [], sheet: '', warnings: told.all }
}

type ReadRows = TableRows | (ReadMap & { ok: false })

async function workbookRows(
  { bytes }: Source,
  asked: string | undefined,
  onProgress: OnProgress | undefined,
): Promise<ReadRows> {
  const read = await withWorkbook(bytes, async (all): Promise<ReadRows> => {
    const visible = all.filter(({ hidden }) => !hidden)
    const sheets = visible.map(({ name }) => name)
    for (const sheet of [...visible.filter(({ name }) => name === asked), ...visible]) {
      const told = new Told()
      const rows = await sheet.rows(told, onProgress)
      if (rows.length > 0) {
        return { ok: true, rows, delimiter: undefined, sheets, sheet: sheet.name, warnings: told.all }
      }
    }
    return refuse('nothing-in-it', 'because.emptySheets')
  })
  return typeof read === 'string' ? refuseWorkbook(read) : read
}

/** Why a workbook gives no rows, as a reason that the screen has words for. */
export function refuseWorkbook(problem: WorkbookProblem): ReadMap & { ok: false } {
  if (problem === 'too-large') return refuse('too-large', 'because.unpacksTooLarge')
  return refuse('broken', problem === 'damaged' ? 'because.damagedWorkbook' : 'because.noSheets')
}
