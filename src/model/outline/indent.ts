import { annotationsOf } from '../analysis/annotations'
import { touchpointsByStage } from '../analysis/touchpointsInOrder'
import type { Id } from '../ids'
import type { JourneyMap, Place } from '../journey'
import { touchpointLanes } from '../lanes/touchpointLanes'
import { keysAt } from '../operations/inOrder'
import { showLane } from '../operations/lanes'
import { newRecord } from '../operations/newRecord'
import { parseQuickAnnotation } from '../operations/quickAnnotation'
import { kindOf } from '../operations/records'
import { insertColumns, slotOf } from '../operations/slots'
import { compareText, sortedByOrder } from '../order'
import type { Tx } from '../tx'
import { heldBack } from './held'
import type { Refusal } from './refusal'
import { signedText } from './signedText'

/*
 * Lines in and out. The level of a line says what it is, so a line that goes in or out becomes a thing of another kind:
 *
 *     stage       in: the last touchpoint of the stage before; its touchpoints follow it there
 *     touchpoint  in: an annotation of the touchpoint before it (of its stage, if it is the first), by the sign it begins with
 *     annotation  out: the touchpoint after the one that it was noted on (the first of its stage, if on that)
 *     touchpoint  out: a stage that begins here: what follows in the old stage now belongs to it
 *
 * So the journey is read in the same order as before, and in and out again is as it was. Outliners for plain text leave
 * the lines that follow where they were, below the old parent; here they come later in the journey, and a stage that began
 * before them cannot hold them.
 *
 * The thing keeps its id through the change, and with it its annotations, links and pictures, and the cursor in its line.
 * What it could not keep (a rating, a severity) stands in the way: then nothing happens, and the refusal names it.
 */

/** Takes a line one level in. */
export function indent(tx: Tx, id: Id): Refusal | undefined {
  switch (kindOf(tx.map, id)) {
    case 'stages':
      return stageToTouchpoint(tx, id)
    case 'touchpoints':
      return touchpointToAnnotation(tx, id)
    case 'annotations':
      return { why: 'innermost' }
    default:
      return { why: 'kind' }
  }
}

/** Takes a line one level out. */
export function outdent(tx: Tx, id: Id): Refusal | undefined {
  switch (kindOf(tx.map, id)) {
    case 'stages':
      return { why: 'outermost' }
    case 'touchpoints':
      return touchpointToStage(tx, id)
    case 'annotations':
      return annotationToTouchpoint(tx, id)
    default:
      return { why: 'kind' }
  }
}

function stageToTouchpoint(tx: Tx, id: Id): Refusal | undefined {
  const { map } = tx
  const stages = sortedByOrder(map.stages).map(([stage]) => stage)
  const before = stages[stages.indexOf(id) - 1]
  const lane = firstLane(map)
  if (lane === undefined) return { why: 'unplaced' }
  if (before === undefined) return { why: 'first' }
  const held = heldBack(map, id, 'stageToTouchpoint')
  if (held.length > 0) return { why: 'holds', held }

  // Also those that wait in the tray because their lane is gone: they are no less the stage's.
  const cards = [...map.touchpoints].filter(([, { place }]) => place[0] === id)
  const columns = [...new Set(cards.map(([, { place }]) => place[2]))].sort(compareText)
  const keys = insertColumns(map, before, Number.POSITIVE_INFINITY, columns.length + 1)
  const { title, description } = map.stages.get(id)!
  tx.remove('stages', id)
  tx.insert(
    'touchpoints',
    id,
    newRecord('touchpoints', { title, description, place: [before, lane, keys[0]!, 0] }),
  )
  showLane(tx, lane, true)
  for (const [card, { place }] of cards) {
    putInto(tx, card, before, place, keys[columns.indexOf(place[2]) + 1]!)
  }
  return undefined
}

function touchpointToStage(tx: Tx, id: Id): Refusal | undefined {
  const { map } = tx
  const { title, description, place } = map.touchpoints.get(id)!
  const [stage, lane] = place
  if (!slotOf(map, id)) return { why: 'unplaced' }
  const held = heldBack(map, id, 'touchpointToStage')
  if (lane !== firstLane(map)) held.push('lane')
  if (held.length > 0) return { why: 'holds', held }

  const cards = touchpointsByStage(map).get(stage)!
  const following = cards.slice(cards.findIndex(([card]) => card === id) + 1)
  const stages = sortedByOrder(map.stages)
  const at = stages.findIndex(([other]) => other === stage) + 1
  tx.remove('touchpoints', id)
  const [order] = keysAt(tx, 'stages', stages, at, 1)
  tx.insert('stages', id, newRecord('stages', { title, description, order: order! }))
  for (const [card, { place }] of following) putInto(tx, card, id, place, place[2])
  return undefined
}

function touchpointToAnnotation(tx: Tx, id: Id): Refusal | undefined {
  const { map } = tx
  const { title, owner, tags, place } = map.touchpoints.get(id)!
  const [stage, lane] = place
  if (!slotOf(map, id)) return { why: 'unplaced' }
  const held = heldBack(map, id, 'touchpointToAnnotation')
  const cards = touchpointsByStage(map).get(stage)!
  const before = cards[cards.findIndex(([card]) => card === id) - 1]
  // Out again it would come into the lane of what it was noted on.
  if (lane !== (before ? before[1].place[1] : firstLane(map))) held.push('lane')
  if (held.length > 0) return { why: 'holds', held }

  const target = before?.[0] ?? stage
  const notes = annotationsOf(map, target)
  const { kind, text } = parseQuickAnnotation(title)
  tx.remove('touchpoints', id)
  const [order] = keysAt(tx, 'annotations', notes, notes.length, 1)
  tx.insert(
    'annotations',
    id,
    newRecord('annotations', { kind, text, owner, tags: [...tags], target, order: order! }),
  )
  return undefined
}

function annotationToTouchpoint(tx: Tx, id: Id): Refusal | undefined {
  const { map } = tx
  const { kind, text, owner, tags, target } = map.annotations.get(id)!
  const place = placeAfter(map, target)
  if (!place) return { why: 'unplaced' }
  const held = heldBack(map, id, 'annotationToTouchpoint')
  if (held.length > 0) return { why: 'holds', held }
  tx.remove('annotations', id)
  tx.insert(
    'touchpoints',
    id,
    newRecord('touchpoints', { title: signedText(kind, text), owner, tags: [...tags], place: [...place] }),
  )
  showLane(tx, place[1], true)
  return undefined
}

/** A column of its own behind that of a touchpoint, in its lane and row; before all others, of a stage. */
function placeAfter(map: JourneyMap, target: Id): Place | undefined {
  const slot = slotOf(map, target)
  if (slot) {
    const [column] = insertColumns(map, slot.stage, slot.at.column + 1, 1)
    return [slot.stage, slot.lane, column!, slot.at.row]
  }
  const lane = firstLane(map)
  if (!map.stages.has(target) || lane === undefined) return undefined
  return [target, lane, insertColumns(map, target, 0, 1)[0]!, 0]
}

/** The lane of the journey itself, as far as cards can be there. */
function firstLane(map: JourneyMap): Id | undefined {
  return touchpointLanes(map)[0]
}

function putInto(tx: Tx, card: Id, stage: Id, [, lane, , row]: Place, column: string): void {
  tx.update('touchpoints', card, touchpoint => {
    touchpoint.place = [stage, lane, column, row]
  })
}
