import type { JourneyMap } from '../journey'
import type { Geometry, Rect } from '../layout/geometry'
import { sortedByOrder } from '../order'
import type { Tx } from '../tx'
import type { Copies } from './graft'
import { within } from './notes'

/** Between a note and what it would have covered, in map units. */
const GAP = 24

/**
 * Puts the notes of an added map where they lay beside its first stage, and farther down where they would cover a card, a
 * persona, the head of a stage or another note. To be called when all of that is on the map.
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
  const added = new Set([...map.notes.keys()].map(id => copies.get(id)))
  const taken: Rect[] = [
    ...here.touchpoints.values(),
    ...here.personas.values(),
    ...[...here.stages.values()].map(({ head }) => head),
    ...[...here.notes].flatMap(([id, box]) => (added.has(id) ? [] : [box])),
  ]
  for (const [id, note] of [...map.notes].sort(([, a], [, b]) => a.at[1] - b.at[1])) {
    const copy = copies.get(id)
    const box = copy === undefined ? undefined : here.notes.get(copy)
    if (copy === undefined || !box) continue
    const { width, height } = box
    const free = freeBelow({ x: note.at[0] + dx, y: note.at[1] + dy, width, height }, taken)
    taken.push(free)
    tx.update('notes', copy, draft => {
      draft.at = within([free.x, free.y])
    })
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

/** The place, or the next one straight below where nothing else is. */
function freeBelow(place: Rect, taken: readonly Rect[]): Rect {
  const inTheWay = taken
    .filter(({ x, width }) => x < place.x + place.width + GAP && place.x < x + width + GAP)
    .sort((a, b) => a.y - b.y)
  let { y } = place
  for (const other of inTheWay) {
    if (other.y >= y + place.height + GAP) break
    y = Math.max(y, other.y + other.height > y - GAP ? other.y + other.height + GAP : y)
  }
  return { ...place, y }
}
