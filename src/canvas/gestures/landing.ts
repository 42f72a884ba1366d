import type { Id } from '../../model/ids'
import type { JourneyMap } from '../../model/journey'
import { holdsTouchpoints } from '../../model/lanes/touchpointLanes'
import type { CardBox, Geometry, LaneBand, Point, Rect, StageBox } from '../../model/layout/geometry'
import { CARD, COLUMN_GAP, STAGE } from '../../model/layout/sizes'
import { columnsOf, type Slot } from '../../model/operations/slots'

/*
 * From a point of the map to a slot. It is asked of the map at rest, not of the preview, so that what makes room does not
 * run away from under the hand. Over the middle of a column a card goes into the column (a parallel path); elsewhere it
 * goes between two columns.
 */

/** The share of a column's width, about its middle, that means the column itself. */
const INSIDE = 0.5

/** Undefined only in a map without stages. */
export function landingAt(map: JourneyMap, geometry: Geometry, point: Point): Slot | undefined {
  const stage = nearestStage(geometry, point)
  const lane = nearestLane(map, geometry, point)
  if (!stage || !lane) return undefined
  const [id, box] = stage
  const column = box.columns.find(({ x, width }) => Math.abs(point.x - x - width / 2) < (width * INSIDE) / 2)
  const keys = columnsOf(map, id)
  if (!column) {
    const after = box.columns.filter(({ x, width }) => x + width / 2 < point.x).at(-1)
    const insert = after ? keys.indexOf(after.key) + 1 : 0
    return { stage: id, lane: lane.id, at: { insert, row: nearestRow(lane, point) } }
  }
  const row = cellRow(geometry, id, lane, box.columns.indexOf(column), point)
  return { stage: id, lane: lane.id, at: { column: keys.indexOf(column.key), row } }
}

/** Where a new card would go, as far as it can be shown before anything makes room. */
export function landingRect(
  map: JourneyMap,
  geometry: Geometry,
  { stage, lane, at }: Slot,
): Rect | undefined {
  const box = geometry.stages.get(stage)
  const band = geometry.lanes.find(({ id }) => id === lane)
  if (!box || !band) return undefined
  const row = band.rows.find(({ row }) => row === (at.row ?? 0))
  const y = row?.y ?? (band.rows.at(-1)?.y ?? band.y) + (band.rows.at(-1)?.height ?? 0) + 8
  const height = row?.height ?? 64
  const keys = columnsOf(map, stage)
  if ('insert' in at) {
    const before = box.columns.find(({ key }) => key === keys[at.insert - 1])
    const after = box.columns.find(({ key }) => key === keys[at.insert])
    if (!before && !after) return { x: box.x + STAGE.padding, y, width: CARD.width, height }
    const x = before ? before.x + before.width + COLUMN_GAP / 2 : after!.x - STAGE.padding / 2
    return { x: x - 2, y, width: 4, height }
  }
  const column = box.columns.find(({ key }) => key === keys[at.column])
  return column && { x: column.x, y, width: column.width, height }
}

function nearestStage({ stages }: Geometry, { x }: Point): readonly [Id, StageBox] | undefined {
  return nearest(stages, box => Math.max(box.x - x, x - box.x - box.width, 0))
}

function nearestLane(map: JourneyMap, { lanes }: Geometry, { y }: Point): LaneBand | undefined {
  const bands = lanes.filter(({ id }) => holdsTouchpoints(map, id)).map(band => [band.id, band] as const)
  return nearest(bands, band => Math.max(band.y - y, y - band.y - band.height, 0))?.[1]
}

function nearest<T>(
  entries: Iterable<readonly [Id, T]>,
  distance: (box: T) => number,
): readonly [Id, T] | undefined {
  let best: readonly [Id, T] | undefined
  let least = Infinity
  for (const entry of entries) {
    const away = distance(entry[1])
    if (away < least) {
      best = entry
      least = away
    }
  }
  return best
}

/** The row of a lane that a height is in or nearest to; the main path of a lane without cards. */
function nearestRow({ rows }: LaneBand, { y }: Point): number {
  const entries = rows.map(row => ['', row] as const)
  return nearest(entries, row => Math.max(row.y - y, y - row.y - row.height, 0))?.[1].row ?? 0
}

/** In a column that is taken: over the upper half of a card its row (it makes room), over the lower half the next. */
function cellRow(geometry: Geometry, stage: Id, lane: LaneBand, column: number, point: Point): number {
  const row = nearestRow(lane, point)
  const there = cardsIn(geometry, stage, lane.id, column).find(card => card.slot?.row === row)
  if (!there || point.y < there.y + there.height / 2) return row
  return Math.min(row + 1, 999)
}

function cardsIn({ touchpoints }: Geometry, stage: Id, lane: Id, column: number): CardBox[] {
  return [...touchpoints.values()].filter(
    ({ slot }) => slot?.stage === stage && slot.lane === lane && slot.column === column,
  )
}
