import { annotationsOf } from '../analysis/annotations'
import type { Id } from '../ids'
import type { AnnotationKind } from '../journey'
import { touchpointLanes } from '../lanes/touchpointLanes'
import { addAnnotation, moveAnnotation } from '../operations/annotations'
import { addPersona } from '../operations/personas'
import { kindOf } from '../operations/records'
import { columnsOf, slotOf } from '../operations/slots'
import { addStage } from '../operations/stages'
import { addTouchpoint } from '../operations/touchpoints'
import type { Tx } from '../tx'

/**
 * An empty line of the same level below a line and all that is below it. An annotation begins as the kind of the one above:
 * remarks come in runs. Undefined where there is no such line (links, notes, what is unplaced).
 */
export function addLineAfter(tx: Tx, id: Id): Id | undefined {
  const { map } = tx
  switch (kindOf(map, id)) {
    case 'personas':
      return addPersona(tx, {}, id)
    case 'stages':
      return addStage(tx, {}, { after: id })
    case 'touchpoints': {
      const slot = slotOf(map, id)
      if (!slot) return undefined
      const { column, row } = slot.at
      return addTouchpoint(tx, { ...slot, at: { insert: column + 1, row } })
    }
    case 'annotations': {
      const { kind, target } = map.annotations.get(id)!
      return putBelow(tx, addAnnotation(tx, target, kind, ''), id)
    }
    default:
      return undefined
  }
}

/** An empty line below a line, as the last of its kind: a touchpoint of a stage, an annotation of a touchpoint. */
export function addLineIn(tx: Tx, id: Id): Id | undefined {
  const { map } = tx
  switch (kindOf(map, id)) {
    case 'stages':
      return addTouchpoint(tx, {
        stage: id,
        lane: touchpointLanes(map)[0] ?? '',
        at: { insert: columnsOf(map, id).length },
      })
    case 'touchpoints':
      return addAnnotation(tx, id, 'idea', '')
    default:
      return undefined
  }
}

/** An empty annotation of a kind on a touchpoint or stage; beside it, if the line is an annotation itself. */
export function addAnnotationLine(tx: Tx, id: Id, kind: AnnotationKind): Id | undefined {
  const annotation = tx.map.annotations.get(id)
  const added = addAnnotation(tx, annotation?.target ?? id, kind, '')
  return annotation ? putBelow(tx, added, id) : added
}

/** The same annotation once more, below itself; what it solves, and its votes, stay with the first. */
export function copyAnnotation(tx: Tx, id: Id): Id | undefined {
  const annotation = tx.map.annotations.get(id)
  if (!annotation) return undefined
  const { target, kind, text, ...judged } = annotation
  return putBelow(tx, addAnnotation(tx, target, kind, text, judged), id)
}

/** Moves an annotation that came to the end of its list, if it did, to just below another one. */
function putBelow(tx: Tx, added: Id | undefined, above: Id): Id | undefined {
  if (added === undefined) return undefined
  const list = annotationsOf(tx.map, tx.map.annotations.get(above)!.target)
  moveAnnotation(tx, added, list.findIndex(([other]) => other === above) + 1)
  return added
}
