import type { Source } from '../source'
import { decodeTable } from '../table/decodeTable'
import { guessDivision } from '../table/delimiter'
import { eventHeader } from '../table/eventHeader'
import { isXes } from './xes'

const LETTERS = 16 * 1024
const LINES = 12

/** A text whose first lines have the names of case, activity and time above columns, or a log in XES. */
export function recognisesLog(source: Source): boolean {
  if (source.head.startsWith('<')) return isXes(source.head)
  const head = decodeTable(source)?.text.slice(0, LETTERS)
  const division = head && guessDivision(head)
  if (!division) return false
  const lines = head.split(/\r\n|\r|\n/).filter(line => line.trim())
  const rows = lines.slice(0, LINES).map((text, index) => ({
    line: index + 1,
    // Well enough for the names above columns, in which delimiters are rare.
    cells: text.split(division.delimiter).map(cell => cell.trim().replace(/^"|"$/g, '')),
  }))
  return eventHeader(rows) !== undefined
}
