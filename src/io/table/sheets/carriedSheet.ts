import { toFile } from '../../../model/file'
import type { JourneyMap } from '../../../model/journey'
import { fromLine, oneLine } from '../../carried'
import type { Row } from '../rows'
import type { SheetOut } from '../workbook/writeWorkbook'

/*
 * The whole map on a sheet that programs for spreadsheets keep and do not show: what the other sheets cannot say comes back
 * from here. A cell holds 32,767 letters, so it is in pieces, one below the other.
 */

export const CARRIED_SHEET = 'Jatra'
const HEADER = 'jatra'
/** Below the limit of a cell, whatever has to be escaped. */
const PIECE = 30_000

export function carriedSheet(map: JourneyMap): SheetOut {
  const line = oneLine(toFile(map))
  const pieces = Array.from({ length: Math.ceil(line.length / PIECE) }, (_, index) => [
    line.slice(index * PIECE, (index + 1) * PIECE),
  ])
  return { name: CARRIED_SHEET, columns: [{ header: HEADER, width: 20 }], rows: pieces, veryHidden: true }
}

/** The plain data of the map that is carried; undefined if it is gone or broken. */
export function readCarried([head, ...rows]: readonly Row[]): unknown {
  if (head?.cells[0] !== HEADER) return undefined
  return fromLine(rows.map(({ cells }) => cells[0] ?? '').join(''))
}
