import type { Id } from '../ids'
import type { JourneyMap } from '../journey'
import { touchpointLanes } from '../lanes/touchpointLanes'
import { sortedByOrder } from '../order'
import type { Tx } from '../tx'
import { type Cell, columnsOf, LAST_ROW, type Slot, slotOf } from './slots'
import { moveTouchpoints, putAll } from './touchpoints'

/*
 * A card moved by keys, one slot at a time. To the sides it steps through everything where a card can stand: a column of
 * its own, then the free cell of the next column, then a column of its own behind that, and so across the borders of
 * stages. A column whose cell is taken is stepped over, so in a plain row of cards each step passes one card, and the step
 * back undoes it. Up and down it changes places with the card there, or takes the free cell; below the last row of a lane
 * one more can be opened, and then comes the next visible lane.
 */

export type Direction = 'left' | 'right' | 'up' | 'down'

/** Moves a card one slot in a direction. False, and nothing written, where there is no further slot. */
export function stepTouchpoint(tx: Tx, id: Id, direction: Direction): boolean {
  const from = slotOf(tx.map, id)
  if (!from) return false
  if (direction === 'left' || direction === 'right') return stepAside(tx, id, from, direction)
  return stepAlong(tx, id, from, direction)
}

function stepAside(tx: Tx, id: Id, from: Slot<Cell>, direction: 'left' | 'right'): boolean {
  const { map } = tx
  const target = besides(map, from, direction)
  if (!target) return false
  moveTouchpoints(tx, [id], target)
  return true
}

function besides(
  map: JourneyMap,
  { stage, lane, at }: Slot<Cell>,
  direction: 'left' | 'right',
): Slot | undefined {
  const { column, row } = at
  const right = direction === 'right'
  const columns = columnsOf(map, stage)
  const isAlone = cardsAt(map, stage, columns[column]).length === 1
  if (!isAlone) return { stage, lane, at: { insert: right ? column + 1 : column, row } }
  const next = right ? column + 1 : column - 1
  if (columns[next] !== undefined) {
    const isFree = cardsAt(map, stage, columns[next], lane, row).length === 0
    return { stage, lane, at: isFree ? { column: next, row } : { insert: right ? next + 1 : next, row } }
  }
  const stages = sortedByOrder(map.stages).map(([other]) => other)
  const beyond = stages[stages.indexOf(stage) + (right ? 1 : -1)]
  if (beyond === undefined) return undefined
  return { stage: beyond, lane, at: { insert: right ? 0 : Number.POSITIVE_INFINITY, row } }
}

function stepAlong(tx: Tx, id: Id, from: Slot<Cell>, direction: 'up' | 'down'): boolean {
  const { map } = tx
  const { stage, lane, at } = from
  const row = direction === 'down' ? at.row + 1 : at.row - 1
  if (row < 0 || row > Math.min(lastRow(map, lane, id) + 1, LAST_ROW))
    return stepToLane(tx, id, from, direction)
  const [, , column] = map.touchpoints.get(id)!.place
  const there = cardsAt(map, stage, column, lane, row)
  putAll(tx, [
    [id, [stage, lane, column, row]],
    ...there.map(other => [other, [stage, lane, column, at.row]] as const),
  ])
  return true
}

/** Into the next visible lane: from above into its first row, from below into its last one, or below it if that is taken. */
function stepToLane(tx: Tx, id: Id, { stage, lane, at }: Slot<Cell>, direction: 'up' | 'down'): boolean {
  const { map } = tx
  const lanes = touchpointLanes(map).filter(other => other === lane || map.lanes.get(other)!.visible)
  const next = lanes[lanes.indexOf(lane) + (direction === 'down' ? 1 : -1)]
  if (next === undefined) return false
  const last = Math.max(0, lastRow(map, next, id))
  const isTaken = cardsAt(map, stage, columnsOf(map, stage)[at.column], next, last).length > 0
  const row = direction === 'down' ? 0 : isTaken ? last + 1 : last
  moveTouchpoints(tx, [id], { stage, lane: next, at: { column: at.column, row } })
  return true
}

/** The last row of a lane in which another card stands; −1 if there is none. */
function lastRow(map: JourneyMap, lane: Id, without: Id): number {
  let last = -1
  for (const [id, { place }] of map.touchpoints) {
    if (id !== without && place[1] === lane && map.stages.has(place[0])) last = Math.max(last, place[3])
  }
  return last
}

/** The cards of a column: all of them, or those in one cell. */
function cardsAt(map: JourneyMap, stage: Id, column: string | undefined, lane?: Id, row?: number): Id[] {
  const cards: Id[] = []
  for (const [id, { place }] of map.touchpoints) {
    const inColumn = place[0] === stage && place[2] === column
    const inCell = lane === undefined || (place[1] === lane && place[3] === row)
    if (inColumn && inCell) cards.push(id)
  }
  return cards
}
