import type { ListedMap } from '../../storage/port'

export const DAY_MS = 24 * 3_600_000
/** So long (ms) a map may be without a copy of what it has become. */
const PATIENCE_MS = 7 * DAY_MS

export interface CopiesDue {
  /** How many maps want one. */
  readonly count: number
  /** How many days the longest of them has been without. */
  readonly days: number
}

type Copied = Pick<ListedMap, 'createdAt' | 'changedAt' | 'copiedOutAt' | 'trashedAt'>

/**
 * The maps that have changed since a copy of them last left this browser, if that is long ago; undefined if there are
 * none. A map without any copy has waited since it was made; one that nobody has changed since then can be made again.
 * A time that is still to come is that of a wrong clock, and says nothing: then the map has waited since the one before.
 */
export function copiesDue(maps: readonly Copied[], now: number): CopiesDue | undefined {
  const since = maps.flatMap(({ createdAt, changedAt, copiedOutAt, trashedAt }) => {
    const hasChanged = changedAt > (copiedOutAt ?? createdAt)
    // When it was made is not known of a map whose card was lost.
    const waiting = [copiedOutAt, createdAt || undefined, changedAt].find(
      time => time !== undefined && time <= now,
    )
    if (trashedAt !== undefined || !hasChanged || waiting === undefined) return []
    return now - waiting > PATIENCE_MS ? [waiting] : []
  })
  if (since.length === 0) return undefined
  return { count: since.length, days: Math.floor((now - Math.min(...since)) / DAY_MS) }
}
