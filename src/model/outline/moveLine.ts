import { annotationsOf } from '../analysis/annotations'
import { targetsInOrder } from '../analysis/annotationsInOrder'
import { touchpointsByStage } from '../analysis/touchpointsInOrder'
import type { Id } from '../ids'
import { moveAnnotation } from '../operations/annotations'
import { movePersona } from '../operations/personas'
import { kindOf } from '../operations/records'
import { columnsOf, slotOf } from '../operations/slots'
import { moveStage } from '../operations/stages'
import { moveTouchpoints, putAll } from '../operations/touchpoints'
import { sortedByOrder } from '../order'
import type { Tx } from '../tx'
import type { Refusal } from './refusal'

/*
 * A line moved up or down without changing its level. Personas and stages, each with all that is below them, change places
 * with a neighbour. Touchpoints and annotations go on across the border of their stage or touchpoint, since that is where
 * a line moved by keys is mostly meant to go. Touchpoints that stand in one column of a lane change rows; those of other
 * columns and lanes are passed as one, because a card cannot stand between two that are parallel.
 */

export type Way = 'up' | 'down'

export function moveLine(tx: Tx, id: Id, way: Way): Refusal | undefined {
  switch (kindOf(tx.map, id)) {
    case 'personas':
      return moveAmong(sortedByOrder(tx.map.personas), id, way, to => movePersona(tx, id, to))
    case 'stages':
      return moveAmong(sortedByOrder(tx.map.stages), id, way, to => moveStage(tx, id, to))
    case 'touchpoints':
      return moveTouchpoint(tx, id, way)
    case 'annotations':
      return moveNoted(tx, id, way)
    default:
      return { why: 'kind' }
  }
}

function moveAmong(
  list: readonly (readonly [Id, unknown])[],
  id: Id,
  way: Way,
  move: (toIndex: number) => void,
): Refusal | undefined {
  const to = list.findIndex(([other]) => other === id) + (way === 'up' ? -1 : 1)
  if (to < 0 || to >= list.length) return { why: 'edge' }
  move(to)
  return undefined
}

function moveTouchpoint(tx: Tx, id: Id, way: Way): Refusal | undefined {
  const { map } = tx
  const from = slotOf(map, id)
  if (!from) return { why: 'unplaced' }
  const { stage, lane } = from
  const byStage = touchpointsByStage(map)
  const cards = byStage.get(stage)!
  const step = way === 'up' ? -1 : 1
  const next = cards[cards.findIndex(([card]) => card === id) + step]
  if (!next) {
    const stages = [...byStage.keys()]
    const beyond = stages[stages.indexOf(stage) + step]
    if (beyond === undefined) return { why: 'edge' }
    const insert = way === 'up' ? Number.POSITIVE_INFINITY : 0
    moveTouchpoints(tx, [id], { stage: beyond, lane, at: { insert } })
    return undefined
  }
  const [, , , row] = map.touchpoints.get(id)!.place
  const [other, { place }] = next
  const column = columnsOf(map, stage).indexOf(place[2])
  if (column === from.at.column && place[1] === lane && place[3] !== row) {
    putAll(tx, [
      [id, [stage, lane, place[2], place[3]]],
      [other, [stage, lane, place[2], row]],
    ])
  } else {
    moveTouchpoints(tx, [id], { stage, lane, at: { insert: way === 'up' ? column : column + 1 } })
  }
  return undefined
}

function moveNoted(tx: Tx, id: Id, way: Way): Refusal | undefined {
  const { map } = tx
  const { target } = map.annotations.get(id)!
  const list = annotationsOf(map, target)
  const to = list.findIndex(([other]) => other === id) + (way === 'up' ? -1 : 1)
  if (to >= 0 && to < list.length) {
    moveAnnotation(tx, id, to)
    return undefined
  }
  const holders = targetsInOrder(map)
  const at = holders.indexOf(target)
  if (at < 0) return { why: 'unplaced' }
  const holder = holders[at + (way === 'up' ? -1 : 1)]
  if (holder === undefined) return { why: 'edge' }
  moveAnnotation(tx, id, way === 'up' ? Number.POSITIVE_INFINITY : 0, holder)
  return undefined
}
