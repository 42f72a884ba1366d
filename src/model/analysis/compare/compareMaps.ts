import { type Id, pairKey } from '../../ids'
import type { Emotion, JourneyMap, RecordOf } from '../../journey'
import { isOpen } from '../annotations'
import { type Changes, type Move, stageChanges, touchpointChanges } from './changes'
import { type MapMatching, matchMaps } from './matchMaps'
import type { Matched, Pair } from './matchRecords'

/** One rating that is not what it was; undefined is not rated. */
export interface Rerating {
  readonly touchpoint: Pair
  readonly persona: Pair
  readonly before: Emotion | undefined
  readonly after: Emotion | undefined
}

/**
 * What became of one map in another: of today's journey in the one that is meant to be, or of a version in the next.
 * "Before" and "after" are what the caller says they are.
 */
export interface Comparison {
  readonly matching: MapMatching
  readonly stages: Changes
  readonly touchpoints: Changes<Move>
  /** Of touchpoints and personas that both maps have, in the order of the earlier map. */
  readonly rerated: readonly Rerating[]
  readonly pains: {
    /** Ids of the earlier map: no longer there, or done with (done, dropped). */
    readonly gone: readonly Id[]
    /** Ids of the later map: not there before, or open again. */
    readonly fresh: readonly Id[]
  }
  /** Ids of the later map: opportunities that are done now and were not. */
  readonly opportunitiesDone: readonly Id[]
  /** Nothing of all this has changed. */
  readonly isSame: boolean
}

export function compareMaps(before: JourneyMap, after: JourneyMap): Comparison {
  const matching = matchMaps(before, after)
  const stages = stageChanges(before, after, matching.stages)
  const touchpoints = touchpointChanges(before, after, matching.touchpoints, matching.stages)
  const rerated = reratings(before, after, matching)
  const pains = {
    gone: lost(before, after, matching.pains, isOpen),
    fresh: gained(before, after, matching.pains, isOpen),
  }
  const opportunitiesDone = gained(before, after, matching.opportunities, isDone)
  const lists = [
    ...[stages, touchpoints].flatMap(({ added, removed, moved, renamed }) => [
      added,
      removed,
      moved,
      renamed,
    ]),
    ...[matching.personas.added, matching.personas.removed],
    ...[rerated, pains.gone, pains.fresh, opportunitiesDone],
  ]
  const isSame = lists.every(list => list.length === 0)
  return { matching, stages, touchpoints, rerated, pains, opportunitiesDone, isSame }
}

function reratings(
  before: JourneyMap,
  after: JourneyMap,
  { touchpoints, personas }: MapMatching,
): Rerating[] {
  return touchpoints.pairs.flatMap(touchpoint =>
    personas.pairs.flatMap(persona => {
      const was = before.ratings.get(pairKey(touchpoint.before, persona.before))
      const is = after.ratings.get(pairKey(touchpoint.after, persona.after))
      return was === is ? [] : [{ touchpoint, persona, before: was, after: is }]
    }),
  )
}

type Annotation = RecordOf<'annotations'>

function isDone({ status }: Annotation): boolean {
  return status === 'done'
}

/** Annotations of the later map of which something holds now that did not hold of the same one before. */
function gained(
  before: JourneyMap,
  after: JourneyMap,
  { pairs, added }: Matched,
  holds: (annotation: Annotation) => boolean,
): Id[] {
  const test = (map: JourneyMap, id: Id) => {
    const annotation = map.annotations.get(id)
    return annotation !== undefined && holds(annotation)
  }
  return [
    ...pairs.filter(pair => test(after, pair.after) && !test(before, pair.before)).map(pair => pair.after),
    ...added.filter(id => test(after, id)),
  ]
}

/** Annotations of the earlier map of which something held that no longer holds of the same one. */
function lost(
  before: JourneyMap,
  after: JourneyMap,
  { pairs, removed }: Matched,
  holds: (annotation: Annotation) => boolean,
): Id[] {
  const turned = {
    pairs: pairs.map(pair => ({ before: pair.after, after: pair.before })),
    added: removed,
    removed: [],
  }
  return gained(after, before, turned, holds)
}
