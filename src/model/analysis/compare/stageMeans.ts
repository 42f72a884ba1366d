import type { Id } from '../../ids'
import type { JourneyMap } from '../../journey'
import { emotionOf, mean } from '../emotionOf'
import { touchpointsByStage } from '../touchpointsInOrder'

/** How each stage feels to a persona (to all, if undefined), −2 … +2, as `summary` has it; stages without a rating are absent. */
export function stageMeans(map: JourneyMap, persona: Id | undefined): ReadonlyMap<Id, number> {
  const means = new Map<Id, number>()
  for (const [stage, cards] of touchpointsByStage(map)) {
    const ratings = cards.flatMap(([card]) => emotionOf(map, card, persona) ?? [])
    const value = mean(ratings)
    if (value !== undefined) means.set(stage, value)
  }
  return means
}
