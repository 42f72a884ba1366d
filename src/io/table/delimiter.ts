import type { Delimiter } from './rows'

/*
 * Which character parts the cells, by the beginning of a text: the one that parts most lines into the same number of
 * cells. It is a look and no parsing, cheap enough for asking whether a file is a table at all; quoted cells are skipped,
 * as they hold whatever they like.
 */

export interface Division {
  readonly delimiter: Delimiter
  /** Cells of most lines; at least 2. */
  readonly columns: number
  /** Share of the lines looked at that have so many, 0 … 1. */
  readonly even: number
  /** Lines looked at, empty ones not counted. */
  readonly lines: number
  /** How many of the delimiters that were met stand before a space, 0 … 1: in sentences, commas do. */
  readonly spaced: number
}

const CANDIDATES: readonly Delimiter[] = ['\t', ';', ',', '|']
const LETTERS = 64 * 1024
const LINES = 60

/** How the lines of a text are parted; undefined if they are not. */
export function guessDivision(text: string): Division | undefined {
  const said = saidDelimiter(text)
  const head = text.slice(said ? text.indexOf('\n') + 1 : 0, LETTERS)
  const candidates = said ? [said] : CANDIDATES
  const found = candidates.flatMap(delimiter => division(head, delimiter) ?? [])
  // The first of equals: a tab is seldom meant otherwise, a bar often.
  return found.reduce<Division | undefined>(
    (best, next) => (best && score(best) >= score(next) ? best : next),
    undefined,
  )
}

/** What Excel is told by a first line of its own, `sep=;`. */
export function saidDelimiter(text: string): Delimiter | undefined {
  const said = /^"?sep=(.)"?\r?\n/.exec(text.slice(0, 16))?.[1]
  return CANDIDATES.find(candidate => candidate === said)
}

function score({ columns, even, spaced }: Division): number {
  return even * (1 - spaced / 2) + Math.min(columns, 20) / 200
}

function division(text: string, delimiter: Delimiter): Division | undefined {
  const { counts, spaced, met } = countCells(text, delimiter)
  const lines = counts.length
  const frequency = new Map<number, number>()
  for (const count of counts) frequency.set(count, (frequency.get(count) ?? 0) + 1)
  const [columns, times] = [...frequency]
    .filter(([count]) => count > 1)
    .reduce((best, next) => (next[1] > best[1] ? next : best), [0, 0])
  return columns < 2 ? undefined : { delimiter, columns, even: times / lines, lines, spaced: spaced / met }
}

function countCells(text: string, delimiter: Delimiter) {
  const counts: number[] = []
  let [cells, met, spaced, filled, quoted, atStart] = [1, 0, 0, false, false, true]
  const endLine = () => {
    if (filled || cells > 1) counts.push(cells)
    ;[cells, filled, atStart] = [1, false, true]
  }
  for (let at = 0; at < text.length && counts.length < LINES; at++) {
    const char = text[at]
    if (quoted) {
      if (char !== '"') continue
      if (text[at + 1] === '"') at++
      else quoted = false
    } else if (char === '"' && atStart) {
      ;[quoted, filled, atStart] = [true, true, false]
    } else if (char === delimiter) {
      cells++
      met++
      if (text[at + 1] === ' ') spaced++
      atStart = true
    } else if (char === '\n' || (char === '\r' && text[at + 1] !== '\n')) {
      endLine()
    } else if (char !== ' ' && char !== '\r') {
      ;[filled, atStart] = [true, false]
    }
  }
  // The last line may be cut off where the look ends.
  if (text.length < LETTERS && counts.length < LINES) endLine()
  return { counts, met, spaced }
}
