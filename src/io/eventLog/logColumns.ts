import type { Answers, ColumnsQuestion, EventRole } from '../question'
import { EVENT_ROLES } from '../question'
import { EVENT_SYNONYMS, eventHeader } from '../table/eventHeader'
import { guessHeader, roleFinder } from '../table/header'
import { columnsOf, type Row } from '../table/rows'
import { parseTime } from './times'

/*
 * Which column of a log holds what: by its name, by what the user says, and where neither helps by its values. What is
 * sure is asked all the same, since nothing but the user knows.
 */

export interface LogTable {
  readonly titles: readonly string[]
  readonly rows: readonly Row[]
  readonly roles: readonly (EventRole | undefined)[]
  /** The number of the column with the role. */
  column(role: EventRole): number | undefined
}

const SAMPLES = 3
/** So many rows are looked at where values have to tell. */
const LOOKED_AT = 500
const TIME_OF_DAY = /^\p{Nd}{1,2}:\p{Nd}{2}(?!\S*[-/])/u

const findRole = roleFinder(EVENT_SYNONYMS)

export function logTable(all: readonly Row[], { columns: answered = {} }: Answers): LogTable {
  const header = eventHeader(all) ?? guessHeader(all, findRole, 1)
  // A table without any name that we know has names all the same, as a rule.
  const index = Math.max(0, header.index)
  const rows = all.slice(index + 1)
  const count = columnsOf(all)
  const titles = Array.from({ length: count }, (_, column) => all[index]?.cells[column] ?? '')
  const roles = Array.from({ length: count }, (_, column) => header.roles[column])
  for (const [column, role] of Object.entries(answered)) {
    const number = Number(column)
    if (!(number in roles)) continue
    const asked = EVENT_ROLES.find(known => known === role)
    for (const [other, taken] of roles.entries()) if (asked && taken === asked) roles[other] = undefined
    roles[number] = asked
  }
  const said = new Set(Object.keys(answered).map(Number))
  partTimeOfDay(rows, roles, said)
  guessByValues(rows, roles, said)
  return {
    titles,
    rows,
    roles,
    column: role => {
      const at = roles.indexOf(role)
      return at < 0 ? undefined : at
    },
  }
}

export function columnsQuestion({ titles, rows, roles }: LogTable): ColumnsQuestion {
  return {
    kind: 'columns',
    of: 'events',
    columns: titles.map((header, column) => ({
      header,
      samples: samplesOf(rows, column),
      role: roles[column],
    })),
  }
}

function samplesOf(rows: readonly Row[], column: number): string[] {
  const samples = new Set<string>()
  for (const { cells } of rows.slice(0, LOOKED_AT)) {
    const value = cells[column]?.trim()
    if (value) samples.add(value.length > 60 ? `${value.slice(0, 59)}…` : value)
    if (samples.size === SAMPLES) break
  }
  return [...samples]
}

/** What is called a time stands beside its date where its values are no more than a time of day. */
function partTimeOfDay(
  rows: readonly Row[],
  roles: (EventRole | undefined)[],
  said: ReadonlySet<number>,
): void {
  const time = roles.indexOf('time')
  if (time < 0 || said.has(time) || !roles.includes('date') || roles.includes('clock')) return
  const values = rows.slice(0, LOOKED_AT).flatMap(({ cells }) => cells[time]?.trim() || [])
  const clocks = values.filter(value => TIME_OF_DAY.test(value))
  if (clocks.length > values.length * 0.8) roles[time] = 'clock'
}

/** Times look like times, activities are few, cases are many. Columns that the user spoke of are left as they are. */
function guessByValues(
  rows: readonly Row[],
  roles: (EventRole | undefined)[],
  said: ReadonlySet<number>,
): void {
  const some = rows.slice(0, LOOKED_AT)
  const free = () => [...roles.keys()].filter(column => roles[column] === undefined && !said.has(column))
  const valuesOf = (column: number) => some.map(({ cells }) => cells[column]?.trim() ?? '').filter(Boolean)
  const give = (role: EventRole, column: number | undefined) => {
    if (column !== undefined && !roles.includes(role)) roles[column] = role
  }
  if (!roles.includes('time') && !roles.includes('date')) {
    give(
      'time',
      free().find(column => {
        const values = valuesOf(column)
        const times = values.filter(value => /\D/.test(value) && parseTime(value, 'dmy'))
        return values.length > 0 && times.length > values.length * 0.8
      }),
    )
  }
  const distinct = (column: number) => new Set(valuesOf(column)).size
  if (!roles.includes('activity')) {
    // Marketing counts touches by their channel, and nothing else happens.
    const channel = roles.indexOf('channel')
    const words = free().filter(
      column => distinct(column) > 1 && valuesOf(column).some(value => /\p{L}/u.test(value)),
    )
    const best = words.sort((a, b) => distinct(a) - distinct(b))[0]
    if (best !== undefined) give('activity', best)
    else if (channel >= 0 && !said.has(channel)) roles[channel] = 'activity'
  }
  if (!roles.includes('case')) {
    const repeated = free().filter(
      column => distinct(column) > 1 && distinct(column) < valuesOf(column).length,
    )
    give('case', repeated.sort((a, b) => distinct(b) - distinct(a))[0])
  }
}
