import type { Id } from '../ids'
import type { Tx } from '../tx'
import type { Slot } from './slots'
import { addStages, type StagePosition } from './stages'
import { addTouchpoints } from './touchpoints'

/** A bullet, a checkbox or a number as lists have them, with what follows it: `- `, `[x] `, `12. `, `(3) `, `৪। `. */
const LIST_MARK =
  /^(?:[•◦▪▫‣⁃●○■□·]\s*|[-*+–—]\s+|\[[ xX✓]?\]\s+|#{1,6}\s+|\(?[\p{Nd}]{1,3}[.)।:]\s+|\(?[a-zA-Z]\)\s+)/u

/** The lines of a pasted text that say something, without the marks of a list; cells of a table are joined by a space. */
export function splitLines(text: string): string[] {
  return text
    .split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/)
    .map(line => withoutMarks(line.replaceAll('\t', ' ')))
    .filter(line => line !== '')
}

/** Adds a card for each line, each in a column of its own, one after the other from the slot on. */
export function addTouchpointsFromLines(tx: Tx, lines: readonly string[], slot: Slot): Id[] {
  const { at } = slot
  const first = 'insert' in at ? at.insert : at.column + 1
  return addTouchpoints(
    tx,
    { ...slot, at: { ...at, insert: first } },
    lines.map(title => ({ title })),
  )
}

/** Adds a stage for each line, in their order. */
export function addStagesFromLines(tx: Tx, lines: readonly string[], at?: StagePosition): Id[] {
  return addStages(
    tx,
    lines.map(title => ({ title })),
    at,
  )
}

function withoutMarks(line: string): string {
  let rest = line.trim()
  for (
    let stripped = rest.replace(LIST_MARK, '');
    stripped !== rest;
    stripped = rest.replace(LIST_MARK, '')
  ) {
    rest = stripped.trim()
  }
  return rest.replace(/ {2,}/g, ' ')
}
