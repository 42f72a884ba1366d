import type { Id } from '../ids'
import type { AnnotationKind, JourneyMap } from '../journey'
import { type AnnotationEntry, indexAnnotations } from './annotations'
import { touchpointsByStage, unplacedTouchpoints } from './touchpointsInOrder'

/**
 * All annotations of a kind as the journey runs: those about a stage before those at its touchpoints, those at unplaced
 * touchpoints at the end. What is about something that is gone has no place to lead to, and is absent.
 */
export function annotationsInOrder(map: JourneyMap, kind: AnnotationKind): AnnotationEntry[] {
  const byTarget = indexAnnotations(map)
  const unplaced = unplacedTouchpoints(map).map(([id]) => id)
  return [...targetsInOrder(map), ...unplaced].flatMap(target =>
    (byTarget.get(target) ?? []).filter(([, annotation]) => annotation.kind === kind),
  )
}

/** All that has a place and can be annotated, as it is read: each stage, then its touchpoints. */
export function targetsInOrder(map: JourneyMap): Id[] {
  return [...touchpointsByStage(map)].flatMap(([stage, cards]) => [stage, ...cards.map(([id]) => id)])
}
