import type { Id } from '../../../model/ids'
import type { JourneyMap } from '../../../model/journey'
import { holdsTouchpoints } from '../../../model/lanes/touchpointLanes'
import type { BoardGeometry, BoardLane, BoardStage } from '../../../model/layout/board/boardGeometry'
import type { Point } from '../../../model/layout/geometry'
import { columnsOf, type Slot } from '../../../model/operations/slots'

/*
 * From a point of the board to where what is in the hand would go. It is asked of the board at rest, not of the preview,
 * so that what makes room does not run away from under the hand.
 */

/** The share of a column's width, about its middle, that means the column itself; elsewhere a card goes between two. */
const INSIDE = 0.5

/** The slot for a card; undefined only on a board without stages. */
export function slotAt(map: JourneyMap, board: BoardGeometry, point: Point): Slot | undefined {
  const stage = stageAt(board, point)
  const lane = laneAt(map, board, point)
  if (!stage || !lane) return undefined
  const keys = columnsOf(map, stage.id)
  if (stage.collapsed) return { stage: stage.id, lane: lane.id, at: { insert: keys.length } }
  const index = stage.columns.findIndex(
    ({ x, width }) => Math.abs(point.x - x - width / 2) < (width * INSIDE) / 2,
  )
  const column = stage.columns[index]
  if (!column) {
    const before = stage.columns.filter(({ x, width }) => x + width / 2 < point.x).at(-1)
    const insert = before ? keys.indexOf(before.key) + 1 : 0
    return { stage: stage.id, lane: lane.id, at: { insert, row: rowAt(lane, point) } }
  }
  const row = cellRow(board, stage.id, lane, index, point)
  return { stage: stage.id, lane: lane.id, at: { column: keys.indexOf(column.key), row } }
}

/** Whom something noted would be about: the touchpoint under the hand, the first of the column, or the stage. */
export function targetAt(board: BoardGeometry, point: Point): Id | undefined {
  const stage = stageAt(board, point)
  if (!stage) return undefined
  for (const item of board.items.values()) {
    if (item.stage !== stage.id || (item.kind !== 'card' && item.kind !== 'annotation')) continue
    const isOver =
      point.x >= item.x &&
      point.x < item.x + item.width &&
      point.y >= item.y &&
      point.y < item.y + item.height
    if (isOver) return item.kind === 'card' ? item.id : item.target
  }
  const column = nearest(stage.columns, ({ x, width }) => Math.max(x - point.x, point.x - x - width, 0))
  return column?.touchpoints[0] ?? stage.id
}

/** The stage that a point is in or nearest to. */
export function stageAt({ stages }: BoardGeometry, { x }: Point): BoardStage | undefined {
  return nearest(stages, stage => Math.max(stage.x - x, x - stage.x - stage.width, 0))
}

function laneAt(map: JourneyMap, { lanes }: BoardGeometry, { y }: Point): BoardLane | undefined {
  const withCards = lanes.filter(({ id }) => holdsTouchpoints(map, id))
  return nearest(withCards, lane => Math.max(lane.y - y, y - lane.y - lane.height, 0))
}

/** The row of a lane that a height is in or nearest to. */
function rowAt({ rows }: BoardLane, { y }: Point): number {
  return nearest(rows, row => Math.max(row.y - y, y - row.y - row.height, 0))?.row ?? 0
}

/** In a column that is taken: over the upper half of a card its row (it makes room), over the lower half the next. */
function cellRow(board: BoardGeometry, stage: Id, lane: BoardLane, column: number, point: Point): number {
  const row = rowAt(lane, point)
  for (const item of board.items.values()) {
    if (item.kind !== 'card' || item.stage !== stage || item.lane !== lane.id) continue
    if (item.column === column && item.row === row && point.y >= item.y + item.height / 2)
      return Math.min(row + 1, 999)
  }
  return row
}

function nearest<T>(all: readonly T[], distance: (one: T) => number): T | undefined {
  let best: T | undefined
  let least = Number.POSITIVE_INFINITY
  for (const one of all) {
    const away = distance(one)
    if (away < least) {
      best = one
      least = away
    }
  }
  return best
}
