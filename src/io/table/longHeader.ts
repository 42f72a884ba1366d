import { guessHeader } from './header'
import { meaningOf } from './headers'
import type { Row } from './rows'
import { unguarded } from './values'

/** What a row must say for a table to be of touchpoints: one of these at least. */
const TELLING = ['stage', 'touchpoint', 'emotion', 'painPoints', 'opportunities'] as const

interface FoundHeader {
  /** Of which row; −1 if there is none. */
  readonly index: number
  /** How many of its columns we know. */
  readonly known: number
}

/** The header of a table of touchpoints. */
export function longHeader(rows: readonly Row[]): FoundHeader {
  const { index, roles } = guessHeader(rows, wordRole, 2)
  const known = roles.filter(role => role !== undefined).length
  if (index >= 0 && TELLING.some(role => roles.includes(role))) return { index, known }
  // One word of two may be enough, at the very top; and that of the only column.
  const top = rows[0]?.cells.map(wordRole) ?? []
  const isWide = top.length > 1 || rows.every(({ cells }) => cells.length === 1)
  const one = isWide && rows.length > 1 && TELLING.some(role => top.includes(role))
  return one ? { index: 0, known: 1 } : { index: -1, known: 0 }
}

function wordRole(word: string) {
  const meaning = meaningOf(unguarded(word.trim()))
  return meaning.kind === 'role' ? meaning.role : meaning.kind === 'rating' ? meaning.of : undefined
}
