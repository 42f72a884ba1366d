import { countWhile } from '../countWhile'
import type { Id } from '../ids'
import type { JourneyMap } from '../journey'
import type { Geometry, Rect } from '../layout/geometry'
import { sortedByOrder } from '../order'
import type { Tx } from '../tx'
import type { Copies } from './graft'
import { within } from './notes'

/** Between a note and what it would have covered, in map units. */
const GAP = 24

/** From so many notes on, none looks for a place of its own: that would take as long as all notes times all cards. */
const MANY_NOTES = 1000

/**
 * Puts the notes of an added map where they lay beside its first stage, and farther down where they would cover a card, a
 * persona, the head of a stage or another note. To be called when all of that is on the map. A great many of them stay
 * as they lay among themselves, below all that is here.
 *
 * @param copies which note of the other map has become which of this one, and which stage
 */
export function placeNotes(
  tx: Tx,
  map: JourneyMap,
  copies: Copies,
  layout: (map: JourneyMap) => Geometry,
): void {
  const there = layout(map)
  const here = layout(tx.map)
  const [dx, dy] = shift(map, copies, there, here)
  const fromTop = [...map.notes].sort(([, a], [, b]) => a.at[1] - b.at[1])
  const notes = fromTop.flatMap(([id, { at }]) => {
    const copy = copies.get(id)
    const box = copy === undefined ? undefined : here.notes.get(copy)
    return copy === undefined || !box ? [] : [{ copy, x: at[0] + dx, y: at[1] + dy, box }]
  })
  const added = new Set(notes.map(({ copy }) => copy))
  const taken: Rect[] = [
    ...here.touchpoints.values(),
    ...here.personas.values(),
    ...[...here.stages.values()].map(({ head }) => head),
    ...[...here.notes].flatMap(([id, box]) => (added.has(id) ? [] : [box])),
  ].sort((a, b) => a.y - b.y)
  const put = (copy: Id, x: number, y: number) =>
    tx.update('notes', copy, note => {
      note.at = within([x, y])
    })
  if (notes.length > MANY_NOTES) {
    const down = bottomOf(taken) + GAP - topOf(notes)
    for (const { copy, x, y } of notes) put(copy, x, y + down)
    return
  }
  for (const { copy, x, y, box } of notes) {
    const free = freeBelow({ x, y, width: box.width, height: box.height }, taken)
    const above = countWhile(taken, other => other.y <= free.y)
    taken.splice(above, 0, free)
    put(copy, free.x, free.y)
  }
}

/** How far the first stage of the other map has come, or, without one, from its corner to below all that is here. */
function shift(map: JourneyMap, copies: Copies, there: Geometry, here: Geometry): [number, number] {
  const first = sortedByOrder(map.stages)[0]?.[0]
  const before = there.stages.get(first ?? '')
  const after = here.stages.get(copies.get(first ?? '') ?? '')
  if (before && after) return [after.x - before.x, after.y - before.y]
  const { x, y } = there.bounds
  return [here.bounds.x - x, here.bounds.y + here.bounds.height - y]
}

/** The place, or the next one straight below where nothing else is. @param taken from the top */
function freeBelow(place: Rect, taken: readonly Rect[]): Rect {
  let { y } = place
  for (const other of taken) {
    if (other.y >= y + place.height + GAP) break
    const isInTheWay =
      other.x < place.x + place.width + GAP &&
      place.x < other.x + other.width + GAP &&
      other.y + other.height > y - GAP
    if (isInTheWay) y = Math.max(y, other.y + other.height + GAP)
  }
  return { ...place, y }
}

function topOf(things: readonly { readonly y: number }[]): number {
  return things.reduce((top, { y }) => Math.min(top, y), Number.POSITIVE_INFINITY)
}

function bottomOf(rects: readonly Rect[]): number {
  return rects.reduce((bottom, { y, height }) => Math.max(bottom, y + height), 0)
}
