import type { FormatId } from '../io/format'
import { countKeyLines } from '../io/markdown/keyLines'
import { FORMATS } from '../io/registry'
import { sourceOf } from '../io/source'
import { guessDivision } from '../io/table/delimiter'
import { lanesAtLeft } from '../io/table/gridShape'
import { longHeader } from '../io/table/longHeader'
import { MAX_COLUMNS } from '../io/table/rows'
import { MAX_LETTERS } from '../model/outline/parseList'

/** Formats that are text and cannot be taken for a list of lines. */
const TELLING: readonly FormatId[] = ['jatra', 'canvas', 'ojf', 'html', 'mermaid', 'log']

/** Letters of a text that is too long to be read here, by which it is told what it is. */
const BEGINNING = 100_000

/** Where the head of a table is looked for. */
const HEAD_LINES = 12

/**
 * Whether a pasted text is a map as some program writes it: a diagram, a canvas, a table whose header means something, an
 * outline that says what its lines are about. Of other outlines the dialog for lists knows better what they are.
 */
export function isMapInText(text: string): boolean {
  const trimmed = text.trim()
  // A single word may be how a diagram begins, and is a touchpoint all the same.
  if (!trimmed.includes('\n') && !trimmed.startsWith('{')) return false
  const isLong = text.length > MAX_LETTERS
  // What else is in braces can only be told by reading all of it, as the import does, off the main thread.
  if (isLong && trimmed.startsWith('{')) return true
  const source = sourceOf(new TextEncoder().encode(isLong ? trimmed.slice(0, BEGINNING) : text))
  const isOf = (id: FormatId) => FORMATS[id].recognises?.(source) ?? false
  return (
    TELLING.some(isOf) ||
    (isOf('csv') && hasKnownHeader(source.head)) ||
    (isOf('markdown') && countKeyLines(source.head) > 1)
  )
}

/** Any range of cells is a table; one that says nothing of what its cells are is a list of touchpoints, as it ever was. */
function hasKnownHeader(head: string): boolean {
  const { delimiter = '\t' } = guessDivision(head) ?? {}
  const lines = head.split(/\r\n|\r|\n/).filter(line => line.trim() !== '')
  const rows = lines.slice(0, HEAD_LINES).map((line, index) => ({
    line: index + 1,
    cells: line.split(delimiter, MAX_COLUMNS).map(cell => cell.trim()),
  }))
  return longHeader(rows).known > 1 || lanesAtLeft(rows) > 1
}
