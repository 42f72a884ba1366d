import {
  type AnnotationEntry,
  annotationsOf,
  indexAnnotations,
  priority,
} from '../../model/analysis/annotations'
import { touchpointsByStage } from '../../model/analysis/touchpointsInOrder'
import { type Id, splitPair } from '../../model/ids'
import type { AnnotationKind, JourneyMap } from '../../model/journey'

/** The kinds that a stage is summed up by on a wall. */
const FINDING_KINDS = ['pain', 'opportunity', 'strength'] as const satisfies readonly AnnotationKind[]
/** How many of each can be read from afar. */
const MOST: Readonly<Record<(typeof FINDING_KINDS)[number], number>> = {
  pain: 3,
  opportunity: 2,
  strength: 2,
}

export interface Findings {
  readonly kind: (typeof FINDING_KINDS)[number]
  /** What matters most, first. */
  readonly ids: readonly Id[]
  /** How many more there are. */
  readonly more: number
}

/**
 * What matters most about a stage or a touchpoint: pain points by priority, opportunities by votes and by impact over
 * effort, strengths as they stand. What has just been added in the room comes first, judged or not: it must be seen.
 */
export function findingsOf(map: JourneyMap, target: Id, fresh: ReadonlySet<Id> = new Set()): Findings[] {
  const entries = entriesAt(map, target)
  const votes = new Map<Id, number>()
  for (const key of map.votes.keys()) {
    const [annotation] = splitPair(key)
    votes.set(annotation, (votes.get(annotation) ?? 0) + 1)
  }
  const weight = ([id, annotation]: AnnotationEntry): readonly number[] => {
    const { kind, impact = 0, effort = 3 } = annotation
    const judged =
      kind === 'pain' ? (priority(annotation) ?? 0) : kind === 'opportunity' ? impact - effort / 2 : 0
    const voted = votes.get(id) ?? 0
    return [fresh.has(id) ? 1 : 0, ...(kind === 'pain' ? [judged, voted] : [voted, judged])]
  }
  return FINDING_KINDS.flatMap(kind => {
    const ranked = entries
      .filter(([, annotation]) => annotation.kind === kind)
      .map(entry => ({ id: entry[0], weight: weight(entry) }))
      // Stable: equals stay in the order of the journey.
      .sort((a, b) => compareWeights(b.weight, a.weight))
    if (ranked.length === 0) return []
    return [
      {
        kind,
        ids: ranked.slice(0, MOST[kind]).map(({ id }) => id),
        more: Math.max(0, ranked.length - MOST[kind]),
      },
    ]
  })
}

function entriesAt(map: JourneyMap, target: Id): readonly AnnotationEntry[] {
  const cards = touchpointsByStage(map).get(target)
  if (!cards) return annotationsOf(map, target)
  const byTarget = indexAnnotations(map)
  return [target, ...cards.map(([id]) => id)].flatMap(id => byTarget.get(id) ?? [])
}

function compareWeights(a: readonly number[], b: readonly number[]): number {
  const differs = a.findIndex((part, i) => part !== b[i])
  return differs < 0 ? 0 : a[differs]! - b[differs]!
}
