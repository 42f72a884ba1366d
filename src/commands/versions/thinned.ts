import type { VersionEntry } from '../../storage/port'
import { isBefore } from './reasons'

const HOUR = 3_600_000
const DAY = 24 * HOUR

/** How old a version may be (ms) for what of its kind is kept beside it; the last of an hour, day or month stays. */
const STEPS: readonly { readonly until: number; readonly one?: (at: number) => string }[] = [
  { until: 2 * HOUR },
  { until: DAY, one: hourOf },
  { until: 60 * DAY, one: dayOf },
  { until: Number.POSITIVE_INFINITY, one: monthOf },
]

/** For so long (ms) every version from before something large is kept. */
const BEFORE_KEPT = 30 * DAY

/** So much later (ms) than on any day before it may be without anybody doubting the clock. */
const BELIEVED = 3 * DAY

export type Kept = Pick<VersionEntry, 'id' | 'at' | 'name' | 'reason'>

/**
 * The ids of the versions that may go: all of the last two hours stay, then the last of each hour for a day, of each day
 * for sixty, and of each month. Those with a name stay, and for thirty days those from before something large. Hours and
 * days are those of this place.
 */
export function thinned(versions: readonly Kept[], now: number): string[] {
  const latest = new Map<string, Kept>()
  const staying = new Set<Kept>()
  for (const version of versions) {
    const age = now - version.at
    const step = STEPS.findIndex(({ until }) => age <= until)
    const one = STEPS[step]?.one
    const isKept = version.name !== '' || (isBefore(version.reason) && age <= BEFORE_KEPT)
    if (isKept || !one) staying.add(version)
    if (!one) continue
    const span = `${step} ${one(version.at)}`
    const other = latest.get(span)
    if (!other || isLater(version, other)) latest.set(span, version)
  }
  const last = new Set(latest.values())
  return versions.filter(version => !staying.has(version) && !last.has(version)).map(({ id }) => id)
}

/**
 * The time to thin by. What goes by the word of a clock alone would go with a clock that is years ahead for an hour: so a
 * day is believed to be far from those before it only once another one follows. Until then no time has passed.
 */
export function believedNow(versions: readonly Kept[], now: number): number {
  const before = versions.filter(({ at }) => at <= now && dayOf(at) !== dayOf(now)).map(({ at }) => at)
  const last = Math.max(...before)
  return before.length > 0 && now - last > BELIEVED ? last : now
}

function isLater(a: Kept, b: Kept): boolean {
  return a.at === b.at ? a.id > b.id : a.at > b.at
}

function hourOf(at: number): string {
  return `${dayOf(at)} ${new Date(at).getHours()}`
}

function dayOf(at: number): string {
  return `${monthOf(at)} ${new Date(at).getDate()}`
}

function monthOf(at: number): string {
  const date = new Date(at)
  return `${date.getFullYear()} ${date.getMonth()}`
}
