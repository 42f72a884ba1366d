import { groupBy } from '../groupBy'
import type { Id } from '../ids'
import type { JourneyMap, RecordOf } from '../journey'
import { LANES } from '../lanes'
import { compareText } from '../order'
import type { Tx } from '../tx'
import { newRecord } from './newRecord'

export type CellEntry = readonly [Id, RecordOf<'cells'>]

/**
 * What stands in a lane of cells at a stage or touchpoint, by id. Mostly none or one; several where two people began the
 * same cell at the same time. Looks through all cells: of many places, ask `cellsByTarget`.
 */
export function cellsOf(map: JourneyMap, lane: Id, target: Id): CellEntry[] {
  return cellsByTarget(map, lane).get(target) ?? []
}

/** All that stands in a lane of cells, by stage or touchpoint; several at one are by id. */
export function cellsByTarget(map: JourneyMap, lane: Id): Map<Id, CellEntry[]> {
  const inLane = [...map.cells].filter(([, cell]) => cell.lane === lane)
  return groupBy(
    inLane.sort(([a], [b]) => compareText(a, b)),
    ([, { target }]) => target,
  )
}

/**
 * What a cell says. The record comes with the first letter and goes with the last; in between it stays the same one, so
 * that typing merges with what others type. A screen therefore keeps its field by lane and target, not by record.
 *
 * @param cell which one, where there are several; usually the first
 */
export function setCell(tx: Tx, lane: Id, target: Id, text: string, cell?: Id): void {
  const { map } = tx
  const id = cell !== undefined && map.cells.has(cell) ? cell : cellsOf(map, lane, target)[0]?.[0]
  if (id !== undefined) {
    if (text === '') tx.remove('cells', id)
    else
      tx.update('cells', id, record => {
        record.text = text
      })
  } else if (text !== '' && canHoldCell(map, lane, target)) {
    tx.insert('cells', tx.newId(), newRecord('cells', { lane, target, text }))
  }
}

/** Whether a text can stand there: the lane is one of cells, and what it is about is on the map. */
export function canHoldCell(map: JourneyMap, lane: Id, target: Id): boolean {
  const kind = map.lanes.get(lane)?.kind
  const isCells = kind !== undefined && LANES[kind].holds === 'cells'
  return isCells && (map.stages.has(target) || map.touchpoints.has(target))
}
