import type { Id } from '../ids'
import type { JourneyMap } from '../journey'
import { emotionOf, mean } from './emotionOf'
import { type TouchpointEntry, touchpointsByStage } from './touchpointsInOrder'

export interface Extreme {
  /** −2 … +2. */
  readonly value: number
  readonly touchpoint: Id
}

/**
 * Emotion in figures. People judge an experience by its peak and its end, so the mean never stands alone.
 */
export interface Summary {
  /** Mean over the rated touchpoints, each counted once; undefined, like the three below, if nothing is rated. */
  readonly mean: number | undefined
  /** The first of the lowest, and the first of the highest, in the order of the journey. */
  readonly lowest: Extreme | undefined
  readonly highest: Extreme | undefined
  /** The last rated touchpoint of the journey. */
  readonly last: Extreme | undefined
  /** Share of the customer's touchpoints that are rated, 0 … 1; 0 if there are none. */
  readonly coverage: number
  /** How many touchpoints the figures rest on, in any lane. */
  readonly count: number
  /** How many touchpoints the customer has: what coverage is a share of. */
  readonly total: number
}

/** The summary of a map or of one stage, through the eyes of all or of one persona. Unplaced cards do not count. */
export function summary(
  map: JourneyMap,
  { stage, persona }: { readonly stage?: Id | undefined; readonly persona?: Id | undefined } = {},
): Summary {
  const byStage = touchpointsByStage(map)
  const entries = stage === undefined ? [...byStage.values()].flat() : (byStage.get(stage) ?? [])
  return summaryOfCards(map, entries, persona)
}

/** The summary of some cards, handed over in the order of the journey: for many at once, which share that order. */
export function summaryOfCards(map: JourneyMap, entries: readonly TouchpointEntry[], persona?: Id): Summary {
  const rated: Extreme[] = []
  let total = 0
  let covered = 0
  for (const [touchpoint, { place }] of entries) {
    const value = emotionOf(map, touchpoint, persona)
    if (value !== undefined) rated.push({ value, touchpoint })
    if (!isCustomerLane(map, place[1])) continue
    total++
    if (value !== undefined) covered++
  }
  return {
    mean: mean(rated.map(({ value }) => value)),
    lowest: first(rated, (value, best) => value < best),
    highest: first(rated, (value, best) => value > best),
    last: rated.at(-1),
    coverage: total === 0 ? 0 : covered / total,
    count: rated.length,
    total,
  }
}

export function isCustomerLane(map: JourneyMap, lane: Id): boolean {
  return map.lanes.get(lane)?.kind === 'customer'
}

function first(
  values: readonly Extreme[],
  beats: (value: number, best: number) => boolean,
): Extreme | undefined {
  return values.reduce<Extreme | undefined>(
    (best, next) => (best === undefined || beats(next.value, best.value) ? next : best),
    undefined,
  )
}
