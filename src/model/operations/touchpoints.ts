import { inJourneyOrder, type TouchpointEntry } from '../analysis/touchpointsInOrder'
import type { Id } from '../ids'
import type { Place, Touchpoint } from '../journey'
import { holdsTouchpoints } from '../lanes/touchpointLanes'
import type { Tx } from '../tx'
import { arrange } from './arrange'
import { showLane } from './lanes'
import { newRecord } from './newRecord'
import { removeRecords } from './removeRecords'
import type { Slot } from './slots'

/**
 * Adds a card in a slot, others making room. A hidden lane becomes visible: what is added is seen. If the stage is gone,
 * the card waits in the tray of unplaced ones, so that what was typed is not lost.
 */
export function addTouchpoint(tx: Tx, slot: Slot, init: Partial<Touchpoint> = {}): Id {
  return addTouchpoints(tx, slot, [init])[0]!
}

/**
 * Adds cards in columns side by side, from the slot on.
 * @param standing the cards of the stage, if the caller has them at hand
 */
export function addTouchpoints(
  tx: Tx,
  slot: Slot,
  inits: readonly Partial<Touchpoint>[],
  standing?: readonly TouchpointEntry[],
): Id[] {
  // Where they come from is nowhere, and tells only that they are one column each.
  const moving = inits.map((_, i): [Id, Place] => [tx.newId(), ['', slot.lane, `${i}`, 0]])
  const places = arrange(tx.map, moving, slot, undefined, standing)
  moving.forEach(([id], i) => {
    const place = places.get(id)!
    places.delete(id)
    tx.insert('touchpoints', id, newRecord('touchpoints', { ...inits[i], place: [...place] }))
    showLane(tx, place[1], true)
  })
  putAll(tx, places)
  return moving.map(([id]) => id)
}

/**
 * Moves cards into a slot, others making room. Several keep their order, their columns side by side and their rows
 * relative to one another. The first id is the one in hand: cards of its lane go to the lane of the slot, those of other
 * lanes keep theirs. Nothing happens if the stage is gone, or the lane is gone or holds no cards.
 */
export function moveTouchpoints(tx: Tx, ids: readonly Id[], slot: Slot): void {
  const { map } = tx
  const moving = inJourneyOrder(map, ids).map(([id, { place }]): [Id, Place] => [id, place])
  if (moving.length === 0 || !map.stages.has(slot.stage) || !holdsTouchpoints(map, slot.lane)) return
  const places = arrange(
    map,
    moving,
    slot,
    ids.find(id => map.touchpoints.has(id)),
  )
  putAll(tx, places)
  for (const [id] of moving) showLane(tx, places.get(id)![1], true)
}

/** Links, annotations (with their solutions and votes) and ratings go with them. */
export function removeTouchpoints(tx: Tx, ids: readonly Id[]): void {
  removeRecords(
    tx,
    ids.filter(id => tx.map.touchpoints.has(id)),
  )
}

/** Gives cards new places; a place that is the same as before is not written. */
export function putAll(tx: Tx, places: Iterable<readonly [Id, Place]>): void {
  for (const [id, place] of places) {
    const before = tx.map.touchpoints.get(id)?.place
    if (before?.every((part, i) => part === place[i])) continue
    tx.update('touchpoints', id, touchpoint => {
      touchpoint.place = [...place]
    })
  }
}
