import { type Id, splitPair } from '../ids'
import type { Annotation, AnnotationKind, JourneyMap, RecordOf } from '../journey'
import { sortedByOrder } from '../order'

export type AnnotationEntry = readonly [Id, RecordOf<'annotations'>]
export type AnnotationCounts = Readonly<Partial<Record<AnnotationKind, number>>>

/** The annotations of each touchpoint and stage, in their order. For bulk use: one pass over the map. */
export function indexAnnotations(map: JourneyMap): ReadonlyMap<Id, readonly AnnotationEntry[]> {
  const byTarget = new Map<Id, AnnotationEntry[]>()
  for (const entry of map.annotations) {
    const entries = byTarget.get(entry[1].target)
    if (entries) entries.push(entry)
    else byTarget.set(entry[1].target, [entry])
  }
  for (const [target, entries] of byTarget) byTarget.set(target, [...sortedByOrder(entries)])
  return byTarget
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

/** How many voted for an annotation. Looks through all votes. */
export function votesOf(map: JourneyMap, annotation: Id): number {
  let votes = 0
  for (const key of map.votes.keys()) if (splitPair(key)[0] === annotation) votes++
  return votes
}
