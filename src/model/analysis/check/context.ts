import type { Id } from '../../ids'
import type { JourneyMap } from '../../journey'
import { sortedByOrder } from '../../order'
import { type AnnotationEntry, indexAnnotations } from '../annotations'
import { isCustomerLane } from '../summary'
import { columnsOfCards, type TouchpointEntry, touchpointsByStage } from '../touchpointsInOrder'

/** Cards that stand above one another in a stage: one moment of the journey, before and behind the scenes. */
export interface Column {
  readonly stage: Id
  /** In reading order, from the top lane down. */
  readonly cards: readonly TouchpointEntry[]
  /** Those of the customer, the main path first. Empty where only others work. */
  readonly customer: readonly TouchpointEntry[]
}

export interface StageColumns {
  readonly id: Id
  readonly columns: readonly Column[]
}

/** What the rules look things up in: made once a check, so that none of them walks the map anew. */
export interface CheckContext {
  /** Every stage in its order, also those without cards. */
  readonly stages: readonly StageColumns[]
  /** The columns of all stages, in the order of the journey. */
  readonly columns: readonly Column[]
  /** The placed touchpoints of the customer, in the order of the journey. */
  readonly customer: readonly TouchpointEntry[]
  /** In their order. */
  readonly personas: readonly Id[]
  /** The annotations of a touchpoint or stage, in their order. */
  annotationsOf(target: Id): readonly AnnotationEntry[]
  /** Of all kinds, as far as what they are about is there. */
  readonly annotations: readonly AnnotationEntry[]
}

export function createContext(map: JourneyMap): CheckContext {
  const stages = [...touchpointsByStage(map)].map(([id, entries]) => ({
    id,
    columns: columnsOf(map, id, entries),
  }))
  const columns = stages.flatMap(stage => stage.columns)
  const byTarget = indexAnnotations(map)
  return {
    stages,
    columns,
    customer: columns.flatMap(column => column.customer),
    personas: sortedByOrder(map.personas).map(([id]) => id),
    annotationsOf: target => byTarget.get(target) ?? [],
    annotations: [...byTarget].flatMap(([target, entries]) =>
      map.touchpoints.has(target) || map.stages.has(target) ? entries : [],
    ),
  }
}

function columnsOf(map: JourneyMap, stage: Id, entries: readonly TouchpointEntry[]): Column[] {
  return columnsOfCards(entries).map(cards => ({
    stage,
    cards,
    customer: cards.filter(([, { place }]) => isCustomerLane(map, place[1])),
  }))
}
