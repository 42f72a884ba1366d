import type { Id } from '../../ids'
import type { JourneyMap } from '../../journey'
import type { BoardColumn } from './boardGeometry'
import type { PlacedStage } from './placeStages'

/**
 * The touchpoints of each column of which a lane has something to say: all of the customer's, which ask for it, and of
 * the work behind them those where something is said.
 */
export function spokenOf(
  map: JourneyMap,
  { box }: PlacedStage,
  isSaid: (touchpoint: Id) => boolean,
): { column: BoardColumn; touchpoints: Id[] }[] {
  return box.columns.map(column => ({
    column,
    touchpoints: column.touchpoints.filter(id => {
      const lane = map.touchpoints.get(id)?.place[1] ?? ''
      return map.lanes.get(lane)?.kind === 'customer' || isSaid(id)
    }),
  }))
}
