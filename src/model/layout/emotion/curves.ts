import { curveMonotoneX, line } from 'd3-shape'
import type { Id } from '../../ids'
import type { Curve, CurvePoint, Point } from '../geometry'

type Run = Curve['runs'][number]

const drawLine = line<Point>(
  point => point.x,
  point => point.y,
)
  .curve(curveMonotoneX)
  .digits(1)

/** The line through the points of one run, as SVG path data; empty for a single point. */
function curvePath(points: readonly Point[]): string {
  return points.length < 2 ? '' : (drawLine([...points]) ?? '')
}

/** A curve from the points of each column, in which a column may hold a gap. Lines that are as before are not drawn anew. */
export function drawCurve(
  persona: Id | undefined,
  columns: Iterable<{ readonly points: readonly (CurvePoint | undefined)[]; readonly breaks: boolean }>,
  before: Curve | undefined,
): Curve {
  const runs: CurvePoint[][] = []
  let open: CurvePoint[] | undefined
  for (const { points, breaks } of columns) {
    let any = false
    for (const point of points) {
      if (!point) continue
      any = true
      if (!open) {
        open = []
        runs.push(open)
      }
      open.push(point)
    }
    if (!any && breaks) open = undefined
  }
  const drawn = runs.map((points, index): Run => {
    const was = before?.runs[index]
    return was && sameItems(was.points, points) ? was : { points, path: curvePath(points) }
  })
  return before && sameItems(before.runs, drawn) ? before : { persona, runs: drawn }
}

/** The first of the lowest points. */
export function lowestPoint({ runs }: Curve): CurvePoint | undefined {
  let lowest: CurvePoint | undefined
  for (const { points } of runs) {
    for (const point of points) if (!lowest || point.value < lowest.value) lowest = point
  }
  return lowest
}

export function sameItems<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index])
}
