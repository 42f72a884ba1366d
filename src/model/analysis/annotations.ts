import { groupBy } from '../groupBy'
import { type Id, splitPair } from '../ids'
import type { Annotation, AnnotationKind, JourneyMap, RecordOf } from '../journey'
import { sortedByOrder } from '../order'

export type AnnotationEntry = readonly [Id, RecordOf<'annotations'>]
export type AnnotationCounts = Readonly<Partial<Record<AnnotationKind, number>>>

/** The annotations of each touchpoint and stage, in their order. For bulk use: one pass over the map. */
export function indexAnnotations(map: JourneyMap): ReadonlyMap<Id, readonly AnnotationEntry[]> {
  return groupBy(sortedByOrder(map.annotations), ([, { target }]) => target)
}

/** The annotations of one touchpoint or stage, in their order. Looks through all annotations. */
export function annotationsOf(map: JourneyMap, target: Id): AnnotationEntry[] {
  return sortedByOrder([...map.annotations].filter(([, annotation]) => annotation.target === target))
}

/** How many of each kind; a kind that is not there is absent. */
export function countKinds(entries: Iterable<AnnotationEntry>): AnnotationCounts {
  const counts: Partial<Record<AnnotationKind, number>> = {}
  for (const [, { kind }] of entries) counts[kind] = (counts[kind] ?? 0) + 1
  return counts
}

/** How many annotations of each kind a touchpoint or stage has. Looks through all annotations. */
export function countAnnotations(map: JourneyMap, target: Id): AnnotationCounts {
  return countKinds(annotationsOf(map, target))
}

/** Priority of a pain point, 1 … 25: severity × frequency. Undefined until both are judged, and for other kinds. */
export function priority(
  annotation: Readonly<Pick<Annotation, 'kind' | 'severity' | 'frequency'>>,
): number | undefined {
  const { kind, severity, frequency } = annotation
  if (kind !== 'pain' || severity === undefined || frequency === undefined) return undefined
  return severity * frequency
}

/** Whether an annotation still asks for something: neither done with nor dropped. */
export function isOpen({ status }: Readonly<Pick<Annotation, 'status'>>): boolean {
  return status !== 'done' && status !== 'dropped'
}

/** How many voted for an annotation. Looks through all votes. */
export function votesOf(map: JourneyMap, annotation: Id): number {
  let votes = 0
  for (const key of map.votes.keys()) if (splitPair(key)[0] === annotation) votes++
  return votes
}
