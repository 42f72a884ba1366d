import { kindOfLines } from '../foreign/kindOfLines'
import type { Source } from '../source'
import { decodeTable } from './decodeTable'
import { type Division, guessDivision } from './delimiter'
import { eventHeader } from './eventHeader'
import { lanesAtLeft } from './gridShape'
import { longHeader } from './longHeader'
import { MAX_COLUMNS, type Row } from './rows'

/*
 * Whether a text is a table of a journey, by a look at its beginning. It is asked before the readers of diagrams, outlines
 * and lists, so it has to be strict: words that we know above columns or before rows, or several lines of the same
 * number of cells, parted as no sentence is.
 */

const LETTERS = 32 * 1024
const LINES = 12
/** JSON and markup, whatever is in them. */
const MARKUP = /^\s*[[{<]/
/** How outlines and diagrams begin: headings, lists, fences, tables of Markdown, comments, names of diagrams. */
const OUTLINE =
  /^\s*(?:#{1,6}\s|[`>|]|[-*+]\s|%%|---|\d+[.)]\s|(?:journey|graph|flowchart|sequenceDiagram|gantt|timeline|mindmap|erDiagram|classDiagram|stateDiagram|pie)\b(?!.*[,;\t]))/

/** A row of dashes between bars, as in tables of Markdown. */
const MARKDOWN_TABLE = /\n[ \t]*\|[ \t:]*--[ \t:|-]*(?:\r?\n|$)/

export function recognisesTable(source: Source): boolean {
  const text = decodeTable(source)?.text
  if (text === undefined) return false
  const head = text.slice(0, LETTERS)
  if (MARKUP.test(head) || MARKDOWN_TABLE.test(head)) return false
  const division = guessDivision(head)
  if (!division || isOneColumn(head)) return isOneColumn(head) || isNamedTable(head, source.name)
  if (division.lines < 2) return false
  if (OUTLINE.test(head) && division.delimiter !== '\t') return false
  const rows = firstRows(head, division)
  if (eventHeader(rows)) return false
  const { known } = longHeader(rows)
  // One word that we know will do where the lines are as even as only a program makes them.
  const isPlain = known > 0 && division.even === 1 && division.spaced < 0.2
  return isPlain || known > 1 || lanesAtLeft(rows) > 1 || isEven(head, division, source.name)
}

/** Each line one cell in quotation marks, as programs write tables of one column. */
function isOneColumn(head: string): boolean {
  const lines = head.split(/\r\n|\r|\n/).filter(line => line.trim() !== '')
  // The last may be cut off where the look ends.
  const whole = head.length < LETTERS ? lines : lines.slice(0, -1)
  return whole.length > 1 && whole.every(line => /^"(?:[^"]|"")*"$/.test(line))
}

/** Lines of one cell, in a file that is called a table. */
function isNamedTable(head: string, name: string): boolean {
  const lines = head.split(/[\r\n]+/).filter(line => line.trim() !== '')
  return /\.(?:csv|tsv|tab)$/i.test(name) && lines.length > 1 && kindOfLines(head) === undefined
}

/** Several lines of as many cells, parted by what parts no sentence and no outline. */
function isEven(head: string, { delimiter, columns, even, lines, spaced }: Division, name: string): boolean {
  if (/\.(?:csv|tsv|tab)$/i.test(name)) return even > 0.6
  if (delimiter === '|' || even < 0.9 || spaced > 0.2) return false
  // Tabs at the beginnings of lines alone are an outline.
  if (delimiter === '\t') return head.split('\n').some(line => /[^\t\r]\t/.test(line))
  return lines > 2 && columns > 2
}

/** The first lines as cells, well enough for looking at their words: cells of several lines fall apart. */
function firstRows(head: string, { delimiter }: Division): Row[] {
  return head
    .split(/\r\n|\r|\n/)
    .filter(line => line.trim() !== '')
    .slice(0, LINES)
    .map((line, index) => ({
      line: index + 1,
      cells: line
        .split(delimiter, MAX_COLUMNS)
        .map(cell => cell.trim().replace(/^"|"$/g, '').replace(/""/g, '"')),
    }))
}
