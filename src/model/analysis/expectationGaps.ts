import { type Id, pairKey } from '../ids'
import type { Emotion, JourneyMap } from '../journey'
import { sortedByOrder } from '../order'
import { touchpointsByStage } from './touchpointsInOrder'

/** What one persona expected of a touchpoint, and what they found there. */
export interface Expectation {
  readonly touchpoint: Id
  readonly persona: Id
  readonly expected: Emotion
  readonly felt: Emotion
  /** Experience minus expectation, −4 … +4. */
  readonly gap: number
}

export interface ExpectationGaps {
  /** Worse than expected, the worst first. */
  readonly disappointments: readonly Expectation[]
  /** Better than expected, the best first. */
  readonly delights: readonly Expectation[]
  /** How many were as expected. */
  readonly met: number
}

/** Wherever a persona, or the one that is named, gave both: experience against expectation. Ties as the journey runs. */
export function expectationGaps(map: JourneyMap, persona?: Id): ExpectationGaps {
  const personas = persona === undefined ? sortedByOrder(map.personas).map(([id]) => id) : [persona]
  const cards = [...touchpointsByStage(map).values()].flat()
  const given = cards.flatMap(([touchpoint]) =>
    personas.flatMap((id): Expectation[] => {
      const key = pairKey(touchpoint, id)
      const felt = map.ratings.get(key)
      const expected = map.expectations.get(key)
      if (felt === undefined || expected === undefined) return []
      return [{ touchpoint, persona: id, expected, felt, gap: felt - expected }]
    }),
  )
  return {
    disappointments: given.filter(({ gap }) => gap < 0).sort((a, b) => a.gap - b.gap),
    delights: given.filter(({ gap }) => gap > 0).sort((a, b) => b.gap - a.gap),
    met: given.filter(({ gap }) => gap === 0).length,
  }
}
