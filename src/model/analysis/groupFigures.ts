import type { Id } from '../ids'
import type { JourneyMap } from '../journey'
import { type AnnotationEntry, priority } from './annotations'
import { type Extreme, summaryOfCards } from './summary'
import type { TouchpointEntry } from './touchpointsInOrder'

/** What a group of touchpoints has in common: how it feels and how much it hurts. */
export interface GroupFigures {
  /** In the order of the journey. */
  readonly touchpoints: readonly Id[]
  /** How many of them are rated. */
  readonly rated: number
  /** −2 … +2, each rated touchpoint counted once; undefined, like the lowest, if none is rated. */
  readonly mean: number | undefined
  readonly lowest: Extreme | undefined
  /** How many pain points they have. */
  readonly pains: number
  /** Severity × frequency of those pain points, added up; those not judged add nothing. */
  readonly priority: number
}

/**
 * The figures of some touchpoints, handed over in the order of the journey, through the eyes of all or of one persona.
 *
 * @param annotations by their target (`indexAnnotations`)
 */
export function groupFigures(
  map: JourneyMap,
  cards: readonly TouchpointEntry[],
  annotations: ReadonlyMap<Id, readonly AnnotationEntry[]>,
  persona?: Id,
): GroupFigures {
  const { mean, lowest, count } = summaryOfCards(map, cards, persona)
  const pains = cards.flatMap(([id]) =>
    (annotations.get(id) ?? []).filter(([, annotation]) => annotation.kind === 'pain'),
  )
  return {
    touchpoints: cards.map(([id]) => id),
    rated: count,
    mean,
    lowest,
    pains: pains.length,
    priority: pains.reduce((sum, [, pain]) => sum + (priority(pain) ?? 0), 0),
  }
}
