import { type Id, pairKey } from '../ids'
import type { JourneyMap } from '../journey'

/** The two things that a persona can be asked about a touchpoint: how it was, and how they expected it to be. */
export type Scale = 'ratings' | 'expectations'

/**
 * How a touchpoint felt, −2 … +2: for one persona the step that they chose, for all the mean of those who rated it.
 * Undefined if there is no rating: absent is absent, never 0.
 */
export function emotionOf(
  map: JourneyMap,
  touchpoint: Id,
  persona?: Id,
  scale: Scale = 'ratings',
): number | undefined {
  if (persona !== undefined) return map[scale].get(pairKey(touchpoint, persona))
  return mean(valuesOf(map, scale, touchpoint))
}

/**
 * Satisfaction: experience minus expectation, −4 … +4; for all, the mean over the personas who gave both.
 * Undefined where nobody did.
 */
export function expectationGap(map: JourneyMap, touchpoint: Id, persona?: Id): number | undefined {
  const personas = persona === undefined ? map.personas.keys() : [persona]
  const gaps: number[] = []
  for (const id of personas) {
    const key = pairKey(touchpoint, id)
    const experience = map.ratings.get(key)
    const expectation = map.expectations.get(key)
    if (experience !== undefined && expectation !== undefined) gaps.push(experience - expectation)
  }
  return mean(gaps)
}

export function mean(values: readonly number[]): number | undefined {
  if (values.length === 0) return undefined
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

/** By way of the personas, so that the cost does not grow with the map and ratings of removed personas do not count. */
function valuesOf(map: JourneyMap, scale: Scale, touchpoint: Id): number[] {
  const values: number[] = []
  for (const persona of map.personas.keys()) {
    const value = map[scale].get(pairKey(touchpoint, persona))
    if (value !== undefined) values.push(value)
  }
  return values
}
