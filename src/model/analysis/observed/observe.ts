/*
 * A log of events becomes an observed journey: what happened, how often, in which order, and how long it took to the next.
 * Only figures over all cases come out, never a case or a person. Linear in the events but for sorting each case.
 */

export interface ObservedEvent {
  /** Who or what travels: only for telling cases apart. */
  readonly case: string
  readonly activity: string
  /** In ms since 1970; NaN if it is not known: then it happened when the row before it in its case did. */
  readonly time: number
  readonly channel?: string
  /** What the activity belongs to, where the log says so. */
  readonly group?: string
}

export interface ObservedActivity {
  readonly name: string
  /** How often it happened. */
  readonly count: number
  /** In how many cases, and in which share of them (0 … 1). */
  readonly cases: number
  readonly share: number
  /** Where in its case it first happens, from 0, on the average. */
  readonly position: number
  /** The median time until the next event of the case, in ms; undefined if none came or no times are known. */
  readonly untilNext: number | undefined
  /** How often it was the last of its case. */
  readonly ends: number
  /** The most frequent ones; undefined if the log has none. */
  readonly channel: string | undefined
  readonly group: string | undefined
}

/** One activity directly after another. */
export interface ObservedWay {
  readonly from: string
  readonly to: string
  readonly count: number
  /** The share of cases that went this way at least once (0 … 1). */
  readonly cases: number
  /** Of all that happened at its start, how much went on this way (0 … 1). */
  readonly share: number
}

/** A whole way through the journey that several cases took. */
export interface ObservedVariant {
  readonly path: readonly string[]
  readonly count: number
  /** Of all cases, 0 … 1. */
  readonly share: number
}

export interface Observed {
  readonly cases: number
  readonly events: number
  /** In the order in which they come in the journey. */
  readonly activities: readonly ObservedActivity[]
  /** The most frequent first. */
  readonly ways: readonly ObservedWay[]
  /** The most frequent first, at most `MAX_VARIANTS`. */
  readonly variants: readonly ObservedVariant[]
  /** The first and last time that is known, in ms; undefined if none is. */
  readonly span: readonly [number, number] | undefined
}

export const MAX_VARIANTS = 10
/** So much of a variant is told. */
const MAX_PATH = 60

interface Tally {
  readonly name: string
  count: number
  cases: number
  positions: number
  ends: number
  /** Of the case that was counted last: an activity counts once a case. */
  seenIn: number
  readonly waits: number[]
  readonly channels: Map<string, number>
  readonly groups: Map<string, number>
}

interface WayTally {
  readonly from: Tally
  readonly to: Tally
  count: number
  cases: number
  seenIn: number
}

/** @param events in the order of the log, which stands where times are equal */
export function observe(events: readonly ObservedEvent[]): Observed {
  const tallies = new Map<string, Tally>()
  const ways = new Map<Tally, Map<Tally, WayTally>>()
  const variants = new Map<string, { readonly path: readonly Tally[]; count: number }>()
  const numbers = new Map<Tally, number>()
  const cases = casesOf(events)
  let caseNumber = 0
  for (const list of cases.values()) {
    caseNumber++
    const path = list.map(event => {
      const tally = tallyOf(tallies, event.activity)
      if (!numbers.has(tally)) numbers.set(tally, numbers.size)
      return tally
    })
    list.forEach(({ time, channel, group }, index) => {
      const tally = path[index]!
      tally.count++
      if (tally.seenIn !== caseNumber) {
        tally.seenIn = caseNumber
        tally.cases++
        tally.positions += index
      }
      if (channel) add(tally.channels, channel)
      if (group) add(tally.groups, group)
      const next = path[index + 1]
      if (!next) {
        tally.ends++
        return
      }
      const wait = list[index + 1]!.time - time
      if (wait >= 0) tally.waits.push(wait)
      const way = wayOf(ways, tally, next)
      way.count++
      if (way.seenIn !== caseNumber) {
        way.seenIn = caseNumber
        way.cases++
      }
    })
    const key = path.map(tally => numbers.get(tally)).join(' ')
    const variant = variants.get(key)
    if (variant) variant.count++
    else variants.set(key, { path, count: 1 })
  }
  return {
    cases: cases.size,
    events: events.length,
    activities: [...tallies.values()].map(tally => activityOf(tally, cases.size)).sort(byPosition),
    ways: [...ways.values()]
      .flatMap(all => [...all.values()])
      .map(({ from, to, count, cases: inCases }) => ({
        from: from.name,
        to: to.name,
        count,
        cases: inCases / cases.size,
        share: count / from.count,
      }))
      .sort((a, b) => b.count - a.count),
    variants: [...variants.values()]
      .sort((a, b) => b.count - a.count)
      .slice(0, MAX_VARIANTS)
      .map(({ path, count }) => ({
        path: [...path.slice(0, MAX_PATH).map(({ name }) => name), ...(path.length > MAX_PATH ? ['…'] : [])],
        count,
        share: count / cases.size,
      })),
    span: spanOf(events),
  }
}

/** The events of each case by time; sorting is stable, so equal times stay in the order of the log. */
function casesOf(events: readonly ObservedEvent[]): Map<string, ObservedEvent[]> {
  const cases = new Map<string, { event: ObservedEvent; at: number }[]>()
  for (const event of events) {
    const list = cases.get(event.case)
    const before = list?.at(-1)?.at ?? Number.NEGATIVE_INFINITY
    const entry = { event, at: Number.isNaN(event.time) ? before : event.time }
    if (list) list.push(entry)
    else cases.set(event.case, [entry])
  }
  return new Map(
    [...cases].map(([id, list]) => [
      id,
      // Two that are both before all time differ by no number.
      list.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)).map(({ event }) => event),
    ]),
  )
}

function tallyOf(tallies: Map<string, Tally>, name: string): Tally {
  const known = tallies.get(name)
  if (known) return known
  const tally = {
    name,
    count: 0,
    cases: 0,
    positions: 0,
    ends: 0,
    seenIn: 0,
    waits: [],
    channels: new Map(),
    groups: new Map(),
  }
  tallies.set(name, tally)
  return tally
}

function wayOf(ways: Map<Tally, Map<Tally, WayTally>>, from: Tally, to: Tally): WayTally {
  const all = ways.get(from) ?? new Map<Tally, WayTally>()
  ways.set(from, all)
  const way = all.get(to) ?? { from, to, count: 0, cases: 0, seenIn: 0 }
  all.set(to, way)
  return way
}

function activityOf(tally: Tally, cases: number): ObservedActivity {
  return {
    name: tally.name,
    count: tally.count,
    cases: tally.cases,
    share: tally.cases / cases,
    position: tally.positions / tally.cases,
    untilNext: median(tally.waits),
    ends: tally.ends,
    channel: mostFrequent(tally.channels),
    group: mostFrequent(tally.groups),
  }
}

function byPosition(a: ObservedActivity, b: ObservedActivity): number {
  return a.position - b.position || b.count - a.count
}

/** The middle one; of an even number the mean of the two in the middle. */
function median(values: number[]): number | undefined {
  if (values.length === 0) return undefined
  const sorted = Float64Array.from(values).sort()
  const middle = sorted.length >> 1
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1]! + sorted[middle]!) / 2
}

function add(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1)
}

function mostFrequent(counts: ReadonlyMap<string, number>): string | undefined {
  let best: string | undefined
  for (const [name, count] of counts) if (best === undefined || count > counts.get(best)!) best = name
  return best
}

function spanOf(events: readonly ObservedEvent[]): [number, number] | undefined {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const { time } of events) {
    if (time < first) first = time
    if (time > last) last = time
  }
  return first <= last ? [first, last] : undefined
}
