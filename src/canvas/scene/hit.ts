import type { Id } from '../../model/ids'
import type { Geometry, LinkPath, Point, Rect } from '../../model/layout/geometry'
import { cellsOf } from './cells'
import { around, contains, distanceToSegment, grown } from './rects'

/** What lies under a point of the map, topmost first. */
export type Hit =
  | { readonly kind: 'touchpoint' | 'note' | 'persona' | 'link' | 'stageHead' | 'stage'; readonly id: Id }
  | { readonly kind: 'ground' }

const GROUND: Hit = { kind: 'ground' }

/** @param reach how near a link must be, in map units; undefined: links are not meant */
export function hitAt(geometry: Geometry, point: Point, reach?: number): Hit {
  const here = { ...point, width: 0.01, height: 0.01 }
  const note = [...cellsOf(geometry.notes).touching(here)].at(-1)
  if (note !== undefined) return { kind: 'note', id: note }
  const [touchpoint] = cellsOf(geometry.touchpoints).touching(here)
  if (touchpoint !== undefined) return { kind: 'touchpoint', id: touchpoint }
  for (const [id, box] of geometry.personas) if (contains(box, point)) return { kind: 'persona', id }
  const link = reach === undefined ? undefined : linkAt(geometry, point, reach)
  if (link !== undefined) return { kind: 'link', id: link }
  for (const [id, box] of geometry.stages) {
    if (contains(box, point)) return { kind: contains(box.head, point) ? 'stageHead' : 'stage', id }
  }
  return GROUND
}

/** The stage under a point, or whose column it is above or below. */
export function stageAt(geometry: Geometry, { x }: Point): Id | undefined {
  for (const [id, box] of geometry.stages) if (x >= box.x && x <= box.x + box.width) return id
  return undefined
}

/** What a link can begin or end at: a card, a stage (anywhere in it) or a persona. */
export function linkEndAt(geometry: Geometry, point: Point): Id | undefined {
  const hit = hitAt(geometry, point)
  return hit.kind === 'ground' || hit.kind === 'note' ? undefined : hit.id
}

function linkAt({ links }: Geometry, point: Point, reach: number): Id | undefined {
  let nearest: Id | undefined
  let least = reach
  for (const [id, link] of links) {
    if (link.label && contains(link.label, point)) return id
    if (!contains(grown(extentOf(link), reach), point)) continue
    link.points.forEach((corner, index) => {
      const distance = index === 0 ? Infinity : distanceToSegment(point, link.points[index - 1]!, corner)
      if (distance > least) return
      nearest = id
      least = distance
    })
  }
  return nearest
}

const extents = new WeakMap<LinkPath, Rect>()

/** Around the whole line and its label. */
export function extentOf(link: LinkPath): Rect {
  let extent = extents.get(link)
  if (!extent) {
    const corners = link.points.map(point => ({ ...point, width: 0, height: 0 }))
    extent = around(link.label ? [...corners, link.label] : corners) ?? { x: 0, y: 0, width: 0, height: 0 }
    extents.set(link, extent)
  }
  return extent
}
