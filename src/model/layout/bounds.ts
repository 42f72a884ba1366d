import type { Geometry, Point, Rect } from './geometry'
import { MARGIN } from './sizes'

/** The extent of all links, remembered by the table: most edits leave it as it is. */
const extents = new WeakMap<Geometry['links'], Extent>()

/** The rectangle around everything, with a margin. */
export function boundsOf(rects: Iterable<Rect>, links: Geometry['links']): Rect {
  const extent = new Extent()
  for (const rect of rects) extent.include(rect)
  let linked = extents.get(links)
  if (!linked) {
    linked = new Extent()
    for (const { points, label } of links.values()) {
      for (const point of points) linked.includePoint(point)
      if (label) linked.include(label)
    }
    extents.set(links, linked)
  }
  extent.join(linked)
  return extent.rect(MARGIN)
}

/** A rectangle that grows around what it is told of. */
export class Extent {
  #left = Number.POSITIVE_INFINITY
  #top = Number.POSITIVE_INFINITY
  #right = Number.NEGATIVE_INFINITY
  #bottom = Number.NEGATIVE_INFINITY

  includePoint({ x, y }: Point): void {
    this.#left = Math.min(this.#left, x)
    this.#top = Math.min(this.#top, y)
    this.#right = Math.max(this.#right, x)
    this.#bottom = Math.max(this.#bottom, y)
  }

  include({ x, y, width, height }: Rect): void {
    this.includePoint({ x, y })
    this.includePoint({ x: x + width, y: y + height })
  }

  get isEmpty(): boolean {
    return this.#left > this.#right
  }

  join(other: Extent): void {
    if (other.isEmpty) return
    this.includePoint({ x: other.#left, y: other.#top })
    this.includePoint({ x: other.#right, y: other.#bottom })
  }

  /** With a margin; of nothing, the margin around the origin. */
  rect(margin: number): Rect {
    if (this.isEmpty) this.includePoint({ x: 0, y: 0 })
    return {
      x: this.#left - margin,
      y: this.#top - margin,
      width: this.#right - this.#left + 2 * margin,
      height: this.#bottom - this.#top + 2 * margin,
    }
  }
}
