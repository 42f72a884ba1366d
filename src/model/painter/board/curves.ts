import { LANES } from '../../lanes'
import { itemKey } from '../../layout/board/boardGeometry'
import { linesOf, mainCurve } from '../../layout/emotion/mainCurve'
import type { Curve, CurvePoint, EmotionBand } from '../../layout/geometry'
import { visibleOn } from '../colour'
import type { Shape } from '../drawing'
import { face } from '../signs'
import { baselineIn, textAt } from '../text'
import type { BoardScene } from './boardScene'

const LOWEST = { size: 11, weight: 600, lineHeight: 15, maxLines: 1 } as const

/**
 * The lines in the lane of emotions: one for each persona, what was expected dashed, the curve in front with faces and a
 * ground, its lowest place named. The others are dots on lines. Through a folded stage the lines run on by themselves.
 */
export function paintCurves(scene: BoardScene): Shape[] {
  const { board, palette, map, focus } = scene
  if (!board.emotion) return []
  const band = linesOf(board.emotion, scene.only)
  const faces = new Set(
    [...board.items.values()].flatMap(item => (item.kind === 'rating' ? [item.target] : [])),
  )
  const pointsOf = ({ runs }: Curve): readonly CurvePoint[] =>
    runs.flatMap(({ points }) => points.filter(({ touchpoint }) => faces.has(touchpoint)))
  const main = mainCurve(band, focus)
  const others = band.curves.filter(curve => curve !== main && curve.persona !== undefined)
  const colourOf = (persona: Curve['persona']) => {
    const colour = persona === undefined ? undefined : map.personas.get(persona)?.colour
    return colour ? visibleOn(colour, palette.card) : palette.ink
  }
  const faded = (opacity: number, { persona }: Curve, shapes: Shape[]): Shape[] =>
    focus !== undefined && persona !== focus ? [{ type: 'group', opacity, shapes }] : shapes
  return [
    ...lowestPlace(scene, band, main),
    { type: 'path', d: `M0 ${band.levels[0]}h${band.rect.width}`, stroke: palette.line, dash: [3, 4] },
    ...(main ? ground(main, band, colourOf(main.persona)) : []),
    ...band.expectations.flatMap(curve =>
      faded(0.25, curve, lines(curve, colourOf(curve.persona), { strokeWidth: 1.5, dash: [5, 4] })),
    ),
    ...others.flatMap(curve =>
      faded(0.25, curve, lines(curve, colourOf(curve.persona), { strokeWidth: 2, round: true })),
    ),
    ...(main ? lines(main, colourOf(main.persona), { strokeWidth: 2.5, round: true }) : []),
    ...others.flatMap(curve =>
      faded(
        0.3,
        curve,
        pointsOf(curve).map(({ x, y }): Shape => {
          const fill = colourOf(curve.persona)
          return { type: 'circle', x, y, radius: 4.75, fill, stroke: palette.card, strokeWidth: 1.5 }
        }),
      ),
    ),
    // The curve of all has no faces: it is nobody's.
    ...(main?.persona === undefined
      ? []
      : pointsOf(main).flatMap(({ x, y, value }) => face(palette, value, { x, y }, 10, palette.card))),
  ]
}

/** Where the one in front feels worst, if that is below neutral. */
function lowestPlace(
  { board, palette, words }: BoardScene,
  band: EmotionBand,
  main: Curve | undefined,
): Shape[] {
  const lowest = main?.persona === undefined ? undefined : band.lowest.get(main.persona)
  const lane = board.lanes.find(({ kind }) => LANES[kind].holds === 'curve')
  if (!lowest || lowest.value >= 0 || !lane) return []
  const place = board.items.get(itemKey('rating', lane.id, lowest.touchpoint))
  if (!place) return []
  const { x, y, width, height } = place
  return [
    { type: 'rect', x, y, width, height, fill: palette.painSoft, fillOpacity: 0.6 },
    textAt(words.lowestPoint, x + width / 2, baselineIn(y + 7, LOWEST), 'middle', LOWEST, {
      fill: palette.pain,
    }),
  ]
}

function ground(curve: Curve, { rect }: EmotionBand, fill: string): Shape[] {
  const floor = rect.y + rect.height
  const d = curve.runs
    .filter(({ path }) => path)
    .map(({ path, points }) => `${path}L${points.at(-1)!.x} ${floor}L${points[0]!.x} ${floor}Z`)
    .join('')
  return d ? [{ type: 'path', d, fill, fillOpacity: 0.07 }] : []
}

function lines(
  curve: Curve,
  stroke: string,
  look: { strokeWidth: number; dash?: readonly number[]; round?: true },
): Shape[] {
  const d = curve.runs.map(({ path }) => path).join('')
  return d ? [{ type: 'path', d, stroke, ...look }] : []
}
