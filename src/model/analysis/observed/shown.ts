import type { Observed, ObservedActivity, ObservedWay } from './observe'

/** What of an observed journey is drawn. */
export interface ShownJourney {
  readonly activities: readonly ObservedActivity[]
  /** The most frequent first. */
  readonly ways: readonly ObservedWay[]
  /** How many ways are not. */
  readonly hiddenPaths: number
}

/** A map of more than this is no journey any more, whatever is asked. */
const MAX_ACTIVITIES = 150
/** So many ways a picture bears, for each activity in it. */
const WAYS_EACH = 2.5
const CHOICES = [0, 1, 2, 5, 10, 15, 20]

/** @param least the share of cases, 0 … 1, in which a way or an activity must occur */
export function shownJourney({ activities, ways }: Observed, least: number): ShownJourney {
  const frequent = [...activities]
    .filter(({ share }) => share >= least)
    .sort((a, b) => b.cases - a.cases)
    .slice(0, MAX_ACTIVITIES)
  const names = new Set(frequent.map(({ name }) => name))
  const shown = ways.filter(({ from, to, cases }) => cases >= least && names.has(from) && names.has(to))
  return {
    activities: activities.filter(({ name }) => names.has(name)),
    ways: shown,
    hiddenPaths: ways.length - shown.length,
  }
}

/** The lowest threshold, in percent, at which a picture is still one. */
export function sensibleThreshold(observed: Observed): number {
  const fits = (percent: number) => {
    const { activities, ways } = shownJourney(observed, percent / 100)
    return ways.length <= Math.max(12, activities.length * WAYS_EACH)
  }
  return CHOICES.find(fits) ?? CHOICES.at(-1)!
}
