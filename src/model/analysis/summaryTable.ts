import type { Id } from '../ids'
import type { JourneyMap } from '../journey'
import { sortedByOrder } from '../order'
import { type Summary, summaryOfCards } from './summary'
import { touchpointsByStage } from './touchpointsInOrder'

/** The journey through the eyes of one persona, or of all. */
export interface SummaryRow {
  /** Undefined: all of them. */
  readonly persona: Id | undefined
  readonly journey: Summary
  /** One for each stage, in the order of the table's. */
  readonly stages: readonly Summary[]
}

export interface SummaryTable {
  readonly stages: readonly Id[]
  /** That of all first, then each persona in their order. */
  readonly rows: readonly SummaryRow[]
}

/** Emotion in figures for every persona in every stage. The journey is put in order once for all of them. */
export function summaryTable(map: JourneyMap): SummaryTable {
  const byStage = touchpointsByStage(map)
  const journey = [...byStage.values()].flat()
  const personas = sortedByOrder(map.personas).map(([id]) => id)
  return {
    stages: [...byStage.keys()],
    rows: [undefined, ...personas].map(persona => ({
      persona,
      journey: summaryOfCards(map, journey, persona),
      stages: [...byStage.values()].map(cards => summaryOfCards(map, cards, persona)),
    })),
  }
}
