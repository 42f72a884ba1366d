import { builtInLanes } from '../blank'
import type { Id } from '../ids'
import { BUILT_IN_LANES, type Lane, type Touchpoint } from '../journey'
import { evenKeys, sortedByOrder } from '../order'

/**
 * Adds the lanes that every map has and this one lacks, each below the one that it follows in a new map. One that cards
 * stand in is shown, so that no card is lost from sight. Gives the ids of those added.
 */
export function addMissingLanes(lanes: Map<Id, Lane>, touchpoints: ReadonlyMap<Id, Touchpoint>): Id[] {
  const missing = BUILT_IN_LANES.filter(kind => !lanes.has(kind))
  if (missing.length === 0) return []
  const inUse = new Set([...touchpoints.values()].map(card => card.place[1]))
  const usual = builtInLanes()
  const order = sortedByOrder(lanes).map(([id]) => id)
  for (const kind of missing) {
    const above = BUILT_IN_LANES[BUILT_IN_LANES.indexOf(kind) - 1]
    order.splice(above === undefined ? 0 : order.indexOf(above) + 1, 0, kind)
    const lane = usual.get(kind)!
    lanes.set(kind, { ...lane, visible: lane.visible || inUse.has(kind) })
  }
  const keys = evenKeys(order.length)
  order.forEach((id, index) => {
    lanes.set(id, Object.freeze({ ...lanes.get(id)!, order: keys[index]! }))
  })
  return missing
}
