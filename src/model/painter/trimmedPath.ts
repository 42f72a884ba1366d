import type { Point, Rect } from '../layout/geometry'
import { pathSegments, type Segment } from './pathSegments'

/**
 * What of a line is seen in a rectangle, as path data: of a dashed line that crosses a large map, everything that prints
 * makes thousands of dashes, on every page. Dashes of straight lines stay where they are; `dash` absent is none. Undefined
 * if the path has to be taken as it is.
 */
export function trimmedPath(d: string, view: Rect, dash: readonly number[] = []): string | undefined {
  const period = dash.reduce((sum, length) => sum + length, 0) * (dash.length % 2 === 0 ? 1 : 2)
  const parts: string[] = []
  let last: Point | undefined
  for (const segment of pathSegments(d)) {
    // An arc cannot be told from its ends alone.
    if (segment.reach !== undefined) return undefined
    const seen = segment.handles.length > 0 ? wholeIfSeen(segment, view) : seenOf(segment, view, period)
    if (!seen) continue
    const { from, to, handles, starts } = seen
    const goesOn = !starts && last && last.x === from.x && last.y === from.y
    if (!goesOn) parts.push(`M${from.x} ${from.y}`)
    parts.push('LQC'.charAt(handles.length) + [...handles, to].map(({ x, y }) => `${x} ${y}`).join(' '))
    last = to
  }
  return parts.join('')
}

function wholeIfSeen(segment: Segment, view: Rect): Segment | undefined {
  const points = [segment.from, ...segment.handles, segment.to]
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)]
  const isSeen =
    Math.min(...xs) <= view.x + view.width &&
    Math.max(...xs) >= view.x &&
    Math.min(...ys) <= view.y + view.height &&
    Math.max(...ys) >= view.y
  return isSeen ? segment : undefined
}

/** The part of a straight line in the rectangle, from the beginning of a dash (Liang and Barsky, 1984). */
function seenOf(segment: Segment, view: Rect, period: number): Segment | undefined {
  const { from, to } = segment
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  let enters = 0
  let leaves = 1
  const edges = [
    [-dx, from.x - view.x],
    [dx, view.x + view.width - from.x],
    [-dy, from.y - view.y],
    [dy, view.y + view.height - from.y],
  ] as const
  for (const [speed, distance] of edges) {
    if (speed === 0) {
      if (distance < 0) return undefined
    } else if (speed < 0) enters = Math.max(enters, distance / speed)
    else leaves = Math.min(leaves, distance / speed)
  }
  if (enters > leaves) return undefined
  const length = Math.hypot(dx, dy)
  const whole = period > 0 && length > 0 ? period / length : 0
  if (whole > 0) enters = Math.floor(enters / whole) * whole
  const at = (share: number): Point => ({ x: from.x + dx * share, y: from.y + dy * share })
  return {
    ...segment,
    from: enters > 0 ? at(enters) : from,
    to: leaves < 1 ? at(leaves) : to,
    starts: segment.starts || enters > 0,
  }
}
