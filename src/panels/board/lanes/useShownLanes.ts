import type { Id } from '../../../model/ids'
import type { JourneyMap } from '../../../model/journey'
import { LANES } from '../../../model/lanes'
import { sortedByOrder } from '../../../model/order'
import { sameContent } from '../../../model/same'
import { useLive } from '../../../store/hooks'

/** Ids of the lanes that the board shows, from the top. */
export function shownLaneIds(map: JourneyMap): Id[] {
  return sortedByOrder(map.lanes).flatMap(([id, { kind, visible }]) =>
    visible || !LANES[kind].canHide ? [id] : [],
  )
}

export function useShownLanes(): readonly Id[] {
  return useLive(['lanes/*'], ({ map }) => shownLaneIds(map), sameContent)
}
