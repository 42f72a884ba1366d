import type { Id } from '../model/ids'
import type { Geometry, Rect } from '../model/layout/geometry'

export type Direction = 'left' | 'right' | 'up' | 'down'

/**
 * The thing that the eye would go to from another in a direction: near along the direction, and not far off to its side.
 * Undefined at the edge. Stages count by their heads, so that arrows go from a card up to its stage and on to the next:
 * from a head the way to the side leads along the heads, not down into the cards below, which may stand nearer. From a
 * link it leads to where the link begins, or to where it ends.
 */
export function neighbour(geometry: Geometry, from: Id, direction: Direction): Id | undefined {
  const link = geometry.links.get(from)
  if (link) return direction === 'left' || direction === 'up' ? link.from : link.to
  const start = boxOf(geometry, from)
  if (!start) return undefined
  const horizontal = direction === 'left' || direction === 'right'
  const sign = direction === 'right' || direction === 'down' ? 1 : -1
  const alongHeads = horizontal && geometry.stages.has(from)
  let best: Id | undefined
  let least = Number.POSITIVE_INFINITY
  for (const [id, box] of boxes(geometry)) {
    if (id === from || (alongHeads && geometry.touchpoints.has(id))) continue
    const dx = middle(box).x - middle(start).x
    const dy = middle(box).y - middle(start).y
    const along = sign * (horizontal ? dx : dy)
    // What overlaps along the other axis stands straight ahead; the rest pays for every unit that it is off.
    const aside = horizontal
      ? gap(start.y, start.height, box.y, box.height)
      : gap(start.x, start.width, box.x, box.width)
    const cost = along + 4 * aside + Math.abs(horizontal ? dy : dx) / 16
    if (along > 4 && cost < least) {
      best = id
      least = cost
    }
  }
  return best
}

/** Where to begin when nothing is selected: the first card, stage or persona. */
export function firstThing(geometry: Geometry): Id | undefined {
  const [card] = [...geometry.touchpoints].sort(([, a], [, b]) => a.x - b.x || a.y - b.y)
  const [stage] = [...geometry.stages].sort(([, a], [, b]) => a.x - b.x)
  return card?.[0] ?? stage?.[0] ?? geometry.personas.keys().next().value
}

function* boxes(geometry: Geometry): Iterable<readonly [Id, Rect]> {
  yield* geometry.personas
  yield* geometry.touchpoints
  yield* geometry.notes
  for (const [id, stage] of geometry.stages) yield [id, stage.head]
}

function boxOf(geometry: Geometry, id: Id): Rect | undefined {
  return (
    geometry.touchpoints.get(id) ??
    geometry.stages.get(id)?.head ??
    geometry.personas.get(id) ??
    geometry.notes.get(id)
  )
}

function middle(box: Rect) {
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

/** How far two extents lie apart; 0 if they overlap. */
function gap(start: number, length: number, otherStart: number, otherLength: number): number {
  return Math.max(0, otherStart - (start + length), start - (otherStart + otherLength))
}
