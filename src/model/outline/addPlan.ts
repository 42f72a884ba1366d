import { annotationsOf } from '../analysis/annotations'
import type { TouchpointEntry } from '../analysis/touchpointsInOrder'
import type { Id } from '../ids'
import type { AnnotationKind } from '../journey'
import { keysAt } from '../operations/inOrder'
import { newRecord } from '../operations/newRecord'
import type { Slot } from '../operations/slots'
import { addStages, type StagePosition } from '../operations/stages'
import { addTouchpoints } from '../operations/touchpoints'
import { keysBetween, type OrderKey } from '../order'
import type { Tx } from '../tx'
import type { ListPlan, PlannedAnnotation, PlannedTouchpoint } from './planList'

/** Where a list goes: each part is needed only for lists whose outermost level it takes. */
export interface ListPlace {
  /** Absent: behind the last stage. */
  readonly stages?: StagePosition | undefined
  /** The first card takes this slot, the others stand in columns to its right. */
  readonly slot?: Slot | undefined
  /** Touchpoint or stage. */
  readonly target?: Id | undefined
}

/**
 * Makes what is planned. Gives the ids of the outermost things, in their order.
 *
 * @param kind what annotations become that do not say what they are
 */
export function addPlan(tx: Tx, plan: ListPlan, place: ListPlace, kind: AnnotationKind): Id[] {
  const annotate = (target: Id, annotations: readonly PlannedAnnotation[], keys: readonly OrderKey[]) =>
    annotations.map((annotation, i) => {
      const id = tx.newId()
      const fields = { kind: annotation.kind ?? kind, text: annotation.text, target, order: keys[i]! }
      tx.insert('annotations', id, newRecord('annotations', fields))
      return id
    })
  // What has just been made bears and holds nothing yet: no need to look through the whole map for each.
  const annotateNew = (target: Id, annotations: readonly PlannedAnnotation[]) =>
    annotate(target, annotations, keysBetween(null, null, annotations.length))
  const addCards = (
    cards: readonly PlannedTouchpoint[],
    slot: Slot,
    standing?: readonly TouchpointEntry[],
  ) => {
    const ids = addTouchpoints(tx, slot, cards.map(titled), standing)
    cards.forEach(({ annotations }, i) => {
      annotateNew(ids[i]!, annotations)
    })
    return ids
  }

  const stages = addStages(tx, plan.stages.map(titled), place.stages)
  plan.stages.forEach(({ annotations, touchpoints }, i) => {
    annotateNew(stages[i]!, annotations)
    addCards(touchpoints, { stage: stages[i]!, lane: 'customer', at: { insert: 0 } }, [])
  })
  const cards = place.slot ? addCards(plan.touchpoints, place.slot) : []
  const { target } = place
  if (target === undefined || !(tx.map.touchpoints.has(target) || tx.map.stages.has(target))) {
    return [...stages, ...cards]
  }
  const there = annotationsOf(tx.map, target)
  const keys = keysAt(tx, 'annotations', there, there.length, plan.annotations.length)
  return [...stages, ...cards, ...annotate(target, plan.annotations, keys)]
}

function titled({ title }: PlannedTouchpoint): { title: string } {
  return { title }
}
