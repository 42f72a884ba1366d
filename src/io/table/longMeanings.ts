import { groupBy } from '../../model/groupBy'
import type { Answers, ColumnsQuestion, TouchpointRole } from '../question'
import { TOUCHPOINT_ROLES } from '../question'
import { type Meaning, meaningOf } from './headers'
import { columnsOf, type Row } from './rows'

/** A table of touchpoints with what its columns mean. */
export interface LongTable {
  readonly titles: readonly string[]
  /** Of each column; undefined where there is nothing in it. */
  readonly meanings: readonly (Meaning | undefined)[]
  /** Without the header. */
  readonly rows: readonly Row[]
  /** Whether we wrote it: several values and own words are taken to the letter then. */
  readonly ours: boolean
}

/** How many values of a column the user is shown. */
const SAMPLES = 3

/**
 * What the columns of a table mean: by the user's word, else by their headers, else by what stands in them.
 * @param titles the cells of its header; none if it has no header
 */
export function longTable(titles: readonly string[], rows: readonly Row[], answers: Answers): LongTable {
  const width = Math.max(titles.length, columnsOf(rows))
  const headers = Array.from({ length: width }, (_, column) => titles[column] ?? '')
  const ours = titles.includes('touchpoint_id') && titles.includes('stage_id')
  const meanings = ours ? headers.map(meaningOf) : onceEach(headers.map(header => meaningOf(header.trim())))
  if (!ours) guessMissing(meanings, headers, rows)
  return {
    titles: headers,
    rows,
    ours,
    meanings: meanings.map((meaning, column) => {
      const answer = answers.columns?.[column]
      if (answer === null) return laneOf(headers, column)
      if (isTouchpointRole(answer)) return { kind: 'role', role: answer } as const
      if (meaning.kind === 'lane' && !ours) {
        return rows.some(({ cells }) => (cells[column] ?? '').trim() !== '')
          ? laneOf(headers, column)
          : undefined
      }
      return meaning
    }),
  }
}

export function hasRole({ meanings }: LongTable, role: TouchpointRole): boolean {
  return meanings.some(meaning => meaning?.kind === 'role' && meaning.role === role)
}

/** The columns of each role, by number. */
export function roleColumns({ meanings }: LongTable): ReadonlyMap<TouchpointRole, readonly number[]> {
  const columns = meanings.flatMap((meaning, column) =>
    meaning?.kind === 'role' ? [[meaning.role, column] as const] : [],
  )
  const byRole = groupBy(columns, ([role]) => role)
  return new Map([...byRole].map(([role, list]) => [role, list.map(([, column]) => column)]))
}

/** What was taken for what, for the user to correct. */
export function columnsQuestion({ titles, meanings, rows }: LongTable): ColumnsQuestion {
  return {
    kind: 'columns',
    of: 'touchpoints',
    columns: titles.map((header, column) => {
      const meaning = meanings[column]
      return {
        header,
        samples: samplesOf(rows, column),
        role: meaning?.kind === 'role' ? meaning.role : meaning?.kind === 'rating' ? meaning.of : undefined,
      }
    }),
  }
}

function isTouchpointRole(role: unknown): role is TouchpointRole {
  return TOUCHPOINT_ROLES.some(known => known === role)
}

function samplesOf(rows: readonly Row[], column: number): string[] {
  const samples = new Set<string>()
  for (const { cells } of rows) {
    const cell = (cells[column] ?? '').replace(/\s+/g, ' ').trim()
    if (cell) samples.add(cell.length > 60 ? `${cell.slice(0, 59)}…` : cell)
    if (samples.size === SAMPLES) break
  }
  return [...samples]
}

/** A column without a header has its number for a title. */
function laneOf(headers: readonly string[], column: number): Meaning {
  return { kind: 'lane', title: headers[column]!.trim() || `#${column + 1}` }
}

/** Of two columns with one meaning the first has it; the other is kept as a lane. */
function onceEach(meanings: readonly Meaning[]): Meaning[] {
  const taken = new Set<TouchpointRole>()
  return meanings.map((meaning, column) => {
    if (meaning.kind !== 'role') return meaning
    if (taken.has(meaning.role)) return { kind: 'lane', title: `#${column + 1}` }
    taken.add(meaning.role)
    return meaning
  })
}

/** A table has touchpoints or it says nothing: the first column of words that means nothing else holds them. */
function guessMissing(meanings: Meaning[], headers: readonly string[], rows: readonly Row[]): void {
  const has = (role: TouchpointRole) => meanings.some(one => one.kind === 'role' && one.role === role)
  if (has('touchpoint')) return
  const free = meanings.flatMap((meaning, column) => {
    const values = rows.slice(0, 200).flatMap(({ cells }) => (cells[column] ?? '').trim() || [])
    const isWords =
      values.length > 0 && values.filter(value => /\p{L}/u.test(value)).length > values.length / 2
    return meaning.kind === 'lane' && isWords
      ? [{ column, repeats: new Set(values).size < values.length }]
      : []
  })
  const headless = headers.every(header => header === '')
  // Without a header, what repeats before something that does not is what groups it.
  if (headless && free.length > 1 && free[0]!.repeats && !has('stage')) {
    meanings[free.shift()!.column] = { kind: 'role', role: 'stage' }
  }
  if (free.length > 0) meanings[free[0]!.column] = { kind: 'role', role: 'touchpoint' }
  if (headless && !has('emotion')) {
    const numbers = meanings.findIndex(
      (meaning, column) =>
        meaning.kind === 'lane' &&
        rows.length > 0 &&
        rows.every(({ cells }) => /^[-−–+]?\p{Nd}{0,2}$/u.test((cells[column] ?? '').trim())),
    )
    if (numbers >= 0) meanings[numbers] = { kind: 'role', role: 'emotion' }
  }
}
