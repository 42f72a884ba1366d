import type { LinkPath, Point } from '../geometry'
import { LINK } from '../sizes'
import type { Route } from './plan'

/** The corners of a route whose bends run at these coordinates. Points that lie on a straight line are left out. */
export function corners({ start, end, leaves }: Route, places: readonly number[]): Point[] {
  const points: Point[] = [start]
  let axis = leaves
  let at = start
  for (const place of places) {
    at = axis === 'x' ? { x: place, y: at.y } : { x: at.x, y: place }
    points.push(at)
    axis = axis === 'x' ? 'y' : 'x'
  }
  // The last bend is left where it comes level with the end.
  if (places.length > 0) points.push(axis === 'x' ? { x: end.x, y: at.y } : { x: at.x, y: end.y })
  points.push(end)
  return straightened(points)
}

function straightened(points: readonly Point[]): Point[] {
  const kept: Point[] = []
  for (const point of points) {
    const last = kept.at(-1)
    if (last && last.x === point.x && last.y === point.y) continue
    const before = kept.at(-2)
    if (
      last &&
      before &&
      ((before.x === last.x && last.x === point.x) || (before.y === last.y && last.y === point.y))
    ) {
      kept.pop()
    }
    kept.push(point)
  }
  return kept
}

/** Path data with rounded corners up to where the arrow head begins, and the head's tip. */
export function drawPath(points: readonly Point[]): Pick<LinkPath, 'path' | 'tip'> {
  const tip = points.at(-1)!
  const before = points.at(-2) ?? tip
  const angle = Math.atan2(tip.y - before.y, tip.x - before.x)
  const length = distance(before, tip)
  const end = length > 0 ? towards(tip, before, Math.min(LINK.arrow, length)) : tip
  let path = `M${print(points[0]!)}`
  for (let index = 1; index < points.length - 1; index++) {
    const corner = points[index]!
    const from = points[index - 1]!
    const to = points[index + 1]!
    const radius = Math.min(LINK.radius, distance(from, corner) / 2, distance(corner, to) / 2)
    path += `L${print(towards(corner, from, radius))}Q${print(corner)} ${print(towards(corner, to, radius))}`
  }
  return { path: `${path}L${print(end)}`, tip: { x: tip.x, y: tip.y, angle } }
}

function distance(a: Point, b: Point): number {
  return Math.abs(a.x - b.x) + Math.abs(a.y - b.y)
}

/** The point so far from `from` on the way to `to`; both lie on one horizontal or vertical line. */
function towards(from: Point, to: Point, by: number): Point {
  return { x: from.x + Math.sign(to.x - from.x) * by, y: from.y + Math.sign(to.y - from.y) * by }
}

function print({ x, y }: Point): string {
  return `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`
}
