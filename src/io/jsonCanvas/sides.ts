import type { Point, Rect } from '../../model/layout/geometry'

export type Side = 'top' | 'right' | 'bottom' | 'left'

/** The sides at which a line leaves and enters, by its corners. */
export function sidesOf(points: readonly Point[]): { readonly from: Side; readonly to: Side } | undefined {
  const [first, second] = points
  const [before, last] = points.slice(-2)
  if (!first || !second || !before || !last) return undefined
  return { from: sideTowards(first, second), to: sideTowards(last, before) }
}

/** The sides by which two boxes look at each other. */
export function facingSides(from: Rect, to: Rect): { readonly from: Side; readonly to: Side } {
  const a = { x: from.x + from.width / 2, y: from.y + from.height / 2 }
  const b = { x: to.x + to.width / 2, y: to.y + to.height / 2 }
  return { from: sideTowards(a, b), to: sideTowards(b, a) }
}

function sideTowards(a: Point, b: Point): Side {
  const x = b.x - a.x
  const y = b.y - a.y
  if (Math.abs(x) >= Math.abs(y)) return x < 0 ? 'left' : 'right'
  return y < 0 ? 'top' : 'bottom'
}
