import type { Id } from '../../ids'
import type { AnnotationKind, JourneyMap } from '../../journey'
import { sortedByOrder } from '../../order'
import { annotationsInOrder } from '../annotationsInOrder'
import { touchpointsInOrder } from '../touchpointsInOrder'
import { type Candidate, type Matched, matchRecords, type Pair } from './matchRecords'

/** What of two maps is the same, kind by kind, each in the order of its journey. */
export interface MapMatching {
  readonly personas: Matched
  readonly stages: Matched
  readonly touchpoints: Matched
  readonly pains: Matched
  readonly opportunities: Matched
}

export function matchMaps(before: JourneyMap, after: JourneyMap): MapMatching {
  const personas = matchRecords(personasOf(before), personasOf(after))
  const stages = matchRecords(stagesOf(before), stagesOf(after))
  const stage = sharedNames(stages.pairs)
  const touchpoints = matchRecords(touchpointsOf(before, stage.before), touchpointsOf(after, stage.after))
  // A stage and a touchpoint never share an id, so one name space will do for what annotations are about.
  const target = sharedNames([...stages.pairs, ...touchpoints.pairs])
  const annotations = (kind: AnnotationKind) =>
    matchRecords(annotationsOf(before, kind, target.before), annotationsOf(after, kind, target.after))
  return {
    personas,
    stages,
    touchpoints,
    pains: annotations('pain'),
    opportunities: annotations('opportunity'),
  }
}

/** A name for each pair, to be looked up by the id on either side. */
function sharedNames(pairs: readonly Pair[]): {
  readonly before: ReadonlyMap<Id, string>
  readonly after: ReadonlyMap<Id, string>
} {
  return {
    before: new Map(pairs.map((pair, index) => [pair.before, String(index)])),
    after: new Map(pairs.map((pair, index) => [pair.after, String(index)])),
  }
}

function personasOf(map: JourneyMap): Candidate[] {
  return sortedByOrder(map.personas).map(([id, { name }]) => ({ id, title: name }))
}

function stagesOf(map: JourneyMap): Candidate[] {
  return sortedByOrder(map.stages).map(([id, { title }]) => ({ id, title }))
}

function touchpointsOf(map: JourneyMap, stages: ReadonlyMap<Id, string>): Candidate[] {
  return touchpointsInOrder(map).map(([id, { title, place }]) => ({ id, title, where: stages.get(place[0]) }))
}

function annotationsOf(map: JourneyMap, kind: AnnotationKind, targets: ReadonlyMap<Id, string>): Candidate[] {
  return annotationsInOrder(map, kind).map(([id, { text, target }]) => ({
    id,
    title: text,
    where: targets.get(target),
  }))
}
