import type { JourneyMap } from '../model/journey'
import type { Curve, Geometry, Point, Rect } from '../model/layout/geometry'
import { paintBlocks } from '../model/painter/paintBlocks'
import type { PaintPalette } from '../model/painter/palette'

/**
 * How much wider than high a small picture may be. A map that is longer shows its beginning: whole, it would be a line,
 * and a map of thousands of cards would weigh more than its card on home is worth.
 */
const WIDEST = 6

/** The small picture of a map as the text of a `Drawing`, in whole units. */
export function thumbnail(map: JourneyMap, geometry: Geometry, palette: PaintPalette): string {
  const { x, width, height } = geometry.bounds
  const right = x + height * WIDEST
  const drawing = paintBlocks(map, width > height * WIDEST ? leftOf(geometry, right) : geometry, palette)
  return JSON.stringify(drawing, (key, value: unknown) => {
    if (typeof value === 'number' && key !== 'fillOpacity') return Math.round(value)
    return key === 'd' && typeof value === 'string' ? rounded(value) : value
  })
}

function rounded(path: string): string {
  return path.replace(/-?\d*\.\d+/g, number => String(Math.round(Number(number))))
}

/** What of a map begins left of an edge, where the picture ends. */
function leftOf(geometry: Geometry, edge: number): Geometry {
  const { bounds, emotion } = geometry
  const before = <T extends Point>(boxes: ReadonlyMap<string, T>) =>
    new Map([...boxes].filter(([, box]) => box.x < edge))
  return {
    ...geometry,
    bounds: { ...bounds, width: edge - bounds.x } satisfies Rect,
    stages: before(geometry.stages),
    touchpoints: before(geometry.touchpoints),
    notes: before(geometry.notes),
    unplaced: geometry.unplaced && geometry.unplaced.x < edge ? geometry.unplaced : undefined,
    emotion: emotion && { ...emotion, curves: emotion.curves.map(curve => curveBefore(curve, edge)) },
  }
}

/** Up to the first point beyond the edge. What is cut short runs straight: at this size nobody sees the difference. */
function curveBefore(curve: Curve, edge: number): Curve {
  const runs = curve.runs.flatMap(run => {
    const beyond = run.points.findIndex(({ x }) => x >= edge)
    if (beyond < 0) return [run]
    if (beyond === 0) return []
    const points = run.points.slice(0, beyond + 1)
    return [{ points, path: `M${points.map(({ x, y }) => `${x} ${y}`).join('L')}` }]
  })
  return { ...curve, runs }
}
