import type { Id } from '../ids'
import type { AnnotationKind, JourneyMap } from '../journey'
import { type AnnotationEntry, indexAnnotations } from './annotations'
import { touchpointsByStage, touchpointsInOrder } from './touchpointsInOrder'

/**
 * All annotations of a kind as the journey runs: those about a stage before those at its touchpoints, those at unplaced
 * touchpoints at the end. What is about something that is gone has no place to lead to, and is absent.
 */
export function annotationsInOrder(map: JourneyMap, kind: AnnotationKind): AnnotationEntry[] {
  const byTarget = indexAnnotations(map)
  return targetsInOrder(map).flatMap(target =>
    (byTarget.get(target) ?? []).filter(([, annotation]) => annotation.kind === kind),
  )
}

function targetsInOrder(map: JourneyMap): Id[] {
  const targets = [...touchpointsByStage(map)].flatMap(([stage, cards]) => [
    stage,
    ...cards.map(([id]) => id),
  ])
  return [...new Set([...targets, ...touchpointsInOrder(map).map(([id]) => id)])]
}
