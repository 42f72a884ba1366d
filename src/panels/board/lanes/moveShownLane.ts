import type { Id } from '../../../model/ids'
import { moveLane } from '../../../model/operations/lanes'
import { sortedByOrder } from '../../../model/order'
import type { MapStore } from '../../../store/mapStore'
import { indexAmongAll } from './laneMoves'
import { shownLaneIds } from './useShownLanes'

/** Moves a lane so that `toShown` lanes of the board stand above it. Nothing is done where it stands there already. */
export function moveShownLane(map: MapStore, lane: Id, toShown: number): void {
  const shown = shownLaneIds(map.map)
  const at = shown.indexOf(lane)
  const to = Math.max(0, Math.min(toShown, shown.length - 1))
  if (at < 0 || to === at) return
  const all = sortedByOrder(map.map.lanes).map(([id]) => id)
  map.change('changes.move', tx => moveLane(tx, lane, indexAmongAll(all, shown, lane, to)))
}
