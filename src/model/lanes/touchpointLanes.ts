import type { Id } from '../ids'
import type { JourneyMap } from '../journey'
import { sortedByOrder } from '../order'
import { LANES } from '.'

/** Ids of the lanes that hold cards, from the top, hidden ones included. */
export function touchpointLanes(map: JourneyMap): Id[] {
  return sortedByOrder(map.lanes).flatMap(([id]) => (holdsTouchpoints(map, id) ? [id] : []))
}

export function holdsTouchpoints(map: JourneyMap, lane: Id): boolean {
  const kind = map.lanes.get(lane)?.kind
  return kind !== undefined && LANES[kind].holds === 'touchpoints'
}
