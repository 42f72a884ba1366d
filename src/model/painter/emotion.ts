import { mainCurve } from '../layout/emotion/mainCurve'
import type { Curve, CurvePoint, EmotionBand } from '../layout/geometry'
import { visibleOn } from './colour'
import type { Shape } from './drawing'
import type { PaintScene } from './scene'
import { face, faceOutline } from './signs'
import { textAt } from './text'

/** Beyond so many personas their curves are thin lines. */
const FEW = 3
const LOWEST = { size: 10, weight: 600 } as const

/** The emotion band: levels, expectations, curves with their points, and the lowest of them. */
export function paintEmotion(scene: PaintScene, band: EmotionBand): Shape[] {
  const { palette, map, focus } = scene
  const main = mainCurve(band, focus)
  const colourOf = ({ persona }: Curve) => {
    const colour = persona === undefined ? undefined : map.personas.get(persona)?.colour
    return colour ? visibleOn(colour, palette.card) : palette.ink
  }
  const others = band.curves.filter(curve => curve !== main && curve.persona !== undefined)
  const many = others.length >= FEW
  const fade = (curve: Curve, shapes: Shape[]): Shape[] =>
    focus !== undefined && curve.persona !== focus ? [{ type: 'group', opacity: 0.25, shapes }] : shapes
  return [
    ...levels(scene, band),
    ...(main ? ground(main, band, colourOf(main)) : []),
    ...band.expectations.flatMap(curve => fade(curve, expectation(curve, colourOf(curve), palette.card))),
    ...others.flatMap(curve => fade(curve, lines(curve, colourOf(curve), many ? 1.25 : 2))),
    ...(main ? lines(main, colourOf(main), 2.5) : []),
    ...others.flatMap(curve => fade(curve, points(curve, many ? 3 : 4.5, colourOf(curve), palette.card))),
    ...(main ? faces(scene, main) : []),
    ...lowest(scene, band, main),
  ]
}

/** The neutral level as a line, and a face at the levels at the left, so that height can be read without colour. */
function levels({ palette }: PaintScene, { rect, levels }: EmotionBand): Shape[] {
  const d = `M${rect.x} ${levels[0]}h${rect.width}`
  return [
    { type: 'path', d, stroke: palette.line, dash: [3, 4] },
    ...([2, 0, -2] as const).map(value =>
      faceOutline(palette, value, { x: rect.x + 27, y: levels[value] }, 14),
    ),
  ]
}

/** A soft ground under each run, that fades towards the lower edge of the band. */
function ground(curve: Curve, { rect, levels }: EmotionBand, fill: string): Shape[] {
  const fade = { from: levels[2], to: rect.y + rect.height }
  return curve.runs.flatMap(({ points, path }): Shape[] => {
    const first = points[0]
    const last = points.at(-1)
    if (!path || !first || !last) return []
    const d = `${path}L${last.x} ${fade.to}L${first.x} ${fade.to}Z`
    return [{ type: 'path', d, fill, fillOpacity: 0.16, fade }]
  })
}

function lines(curve: Curve, stroke: string, strokeWidth: number): Shape[] {
  return curve.runs.flatMap(({ path }): Shape[] =>
    path ? [{ type: 'path', d: path, stroke, strokeWidth, round: true }] : [],
  )
}

function points(curve: Curve, radius: number, fill: string, stroke: string): Shape[] {
  return curve.runs.flatMap(run =>
    run.points.map(({ x, y }): Shape => ({ type: 'circle', x, y, radius, fill, stroke, strokeWidth: 1.5 })),
  )
}

function expectation(curve: Curve, stroke: string, fill: string): Shape[] {
  const dashed = curve.runs.flatMap(({ path }): Shape[] =>
    path ? [{ type: 'path', d: path, stroke, strokeWidth: 1.5, dash: [5, 4] }] : [],
  )
  const rings = curve.runs.flatMap(run =>
    run.points.map(
      ({ x, y }): Shape => ({ type: 'circle', x, y, radius: 3, fill, stroke, strokeWidth: 1.5 }),
    ),
  )
  return [...dashed, ...rings]
}

function faces({ palette }: PaintScene, curve: Curve): Shape[] {
  return curve.runs.flatMap(run =>
    run.points.flatMap(point => face(palette, point.value, { x: point.x, y: point.y }, 10, palette.card)),
  )
}

/** The lowest point of each persona below neutral is ringed, and named on the curve in front. */
function lowest({ palette, words }: PaintScene, { lowest }: EmotionBand, main: Curve | undefined): Shape[] {
  return [...lowest].flatMap(([persona, point]): Shape[] => {
    if (point.value >= 0) return []
    const front = persona === main?.persona
    const ring: Shape = {
      type: 'circle',
      x: point.x,
      y: point.y,
      radius: front ? 14.5 : 8,
      stroke: palette.pain,
      strokeWidth: 1.5,
    }
    return front ? [ring, name(words.lowestPoint, point, palette.pain)] : [ring]
  })
}

function name(words: string, { x, y }: CurvePoint, fill: string): Shape {
  return textAt(words, x, y + 26, 'middle', LOWEST, { fill })
}
