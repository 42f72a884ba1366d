import { mainCurve } from '../../model/layout/emotion/mainCurve'
import type { Curve, CurvePoint } from '../../model/layout/geometry'
import { readableOn, visibleOn } from '../../model/painter/colour'
import { emotionColour } from '../../model/painter/palette'
import { emotionFigure, emotionText, emotionWord, nameOf } from '../details/details'
import type { DeckScene } from './deckScene'
import type { Area, BoxShape, SlideShape, Stroke } from './slide'

/*
 * The emotion curves on a slide: lines through points, broken where the map's are. The curve in front has its figures on
 * its points; the scale beside it says in words what high and low mean, so nothing hangs on a colour.
 */

/** Room left of the curve for the words of the scale. */
export const SCALE_WIDTH = 1.15
const LEGEND = 10
const EDGE = 0.22

/** The curves in an area, whose points stand where their cards do. Nothing if none of the cards is rated. */
export function curveShapes(
  scene: DeckScene,
  area: Area,
  place: (point: CurvePoint) => number | undefined,
): SlideShape[] {
  const { geometry, focus, palette, map, words, deck } = scene
  const band = geometry.emotion
  const main = band && mainCurve(band, focus)
  if (!band || !main) return []
  const height = (value: number) => area.y + EDGE + ((2 - value) / 4) * (area.height - 2 * EDGE)
  const drawn = band.curves
    .filter(curve => curve === main || curve.persona !== undefined)
    .map(curve => ({ curve, runs: runsHere(curve, place, height) }))
    .filter(({ runs }) => runs.length > 0)
  if (drawn.length === 0) return []

  const name = ({ persona }: Curve) =>
    persona === undefined ? words.everyone : map.personas.get(persona)?.name.trim() || words.untitled
  const colour = ({ persona }: Curve) =>
    visibleOn(map.personas.get(persona ?? '')?.colour ?? palette.ink, palette.card)
  const line = (
    curve: Curve,
    runs: readonly PlacedRun[],
    stroke: Omit<Stroke, 'colour'>,
    of: string,
  ): SlideShape[] =>
    runs.flatMap((run): SlideShape[] =>
      run.length < 2
        ? []
        : [
            {
              type: 'curve',
              name: `${of}, ${name(curve)}`,
              description: run.map(({ point }) => said(scene, point)).join('; '),
              points: run,
              stroke: { ...stroke, colour: colour(curve) },
            },
          ],
    )
  const others = drawn.filter(({ curve }) => curve !== main)
  const front = drawn.filter(({ curve }) => curve === main)
  const expected = band.expectations.filter(({ persona }) => persona === main.persona)
  return [
    ...scale(scene, area, height),
    ...legend(scene, area, drawn, main, name, colour),
    ...expected.flatMap(curve =>
      line(curve, runsHere(curve, place, height), { width: 1.25, dash: 'dash' }, deck.expectation),
    ),
    ...others.flatMap(({ curve, runs }) => line(curve, runs, { width: 1.25, dash: 'sysDash' }, deck.curve)),
    ...front.flatMap(({ curve, runs }) => line(curve, runs, { width: 2.5 }, deck.curve)),
    ...others.flatMap(({ curve, runs }) =>
      runs.flat().map(
        (placed): BoxShape => ({
          ...dot(placed, 0.1),
          name: `${name(curve)}: ${said(scene, placed.point)}`,
          fill: colour(curve),
          paragraphs: [],
        }),
      ),
    ),
    ...front.flatMap(({ runs }) => runs.flat().map(placed => mark(scene, placed, isCrowded(runs)))),
  ]
}

interface Placed {
  readonly x: number
  readonly y: number
  readonly point: CurvePoint
}
type PlacedRun = readonly Placed[]

/** The runs of a curve as far as their points are on the slide. */
function runsHere(
  { runs }: Curve,
  place: (point: CurvePoint) => number | undefined,
  height: (value: number) => number,
): PlacedRun[] {
  return runs.flatMap(({ points }) => {
    const here = points.flatMap((point): Placed[] => {
      const x = place(point)
      return x === undefined ? [] : [{ x, y: height(point.value), point }]
    })
    return here.length > 0 ? [here] : []
  })
}

/** Whether marks with figures would touch. */
function isCrowded(runs: readonly PlacedRun[]): boolean {
  return runs.some(run => run.some(({ x }, index) => index > 0 && x - run[index - 1]!.x < 0.34))
}

function said(scene: DeckScene, { touchpoint, value }: CurvePoint): string {
  return `${nameOf(scene, touchpoint)}: ${emotionText(scene, value)}`
}

function dot({ x, y }: Placed, size: number) {
  const half = size / 2
  return { type: 'box', form: 'ellipse', x: x - half, y: y - half, width: size, height: size } as const
}

/** A point of the curve in front, with its figure where there is room for it. */
function mark(scene: DeckScene, placed: Placed, small: boolean): BoxShape {
  const { palette, locale, text } = scene
  const { value } = placed.point
  const fill = emotionColour(palette, value)
  const figure = emotionFigure(value, locale)
  return {
    ...dot(placed, small ? 0.13 : 0.32),
    name: said(scene, placed.point),
    fill,
    stroke: { colour: palette.card, width: 1 },
    paragraphs: small
      ? []
      : [text.plain(figure, figure.length > 2 ? 8 : 10, { colour: readableOn(fill), bold: true })],
    align: 'center',
    anchor: 'middle',
    inset: 0,
  }
}

/** The words for high, middle and low, and the middle as a line. */
function scale(
  { words, palette, text, deck }: DeckScene,
  area: Area,
  height: (value: number) => number,
): SlideShape[] {
  const width = SCALE_WIDTH - 0.1
  return [
    {
      type: 'box',
      form: 'roundRect',
      radius: 0.08,
      name: '',
      ...area,
      fill: palette.card,
      stroke: { colour: palette.line, width: 0.75 },
      paragraphs: [],
    },
    {
      type: 'line',
      name: '',
      from: { x: area.x + SCALE_WIDTH, y: height(0) },
      to: { x: area.x + area.width - 0.1, y: height(0) },
      stroke: { colour: palette.line, width: 0.75, dash: 'sysDash' },
    },
    ...([2, 0, -2] as const).map(
      (value): SlideShape => ({
        type: 'box',
        form: 'rect',
        name: `${deck.scale}: ${emotionWord(words, value)}`,
        x: area.x + 0.1,
        y: height(value) - 0.13,
        width: width - 0.05,
        height: 0.26,
        paragraphs: [
          text.fit(emotionWord(words, value), {
            sizes: [10, 9, 8],
            width: width - 0.05,
            height: 0.3,
            maxLines: 1,
            colour: palette.ink2,
          }).paragraph,
        ],
        anchor: 'middle',
        inset: 0,
      }),
    ),
  ]
}

/** Whose curves they are, where there are several. */
function legend(
  { palette, text }: DeckScene,
  area: Area,
  drawn: readonly { readonly curve: Curve }[],
  main: Curve,
  name: (curve: Curve) => string,
  colour: (curve: Curve) => string,
): SlideShape[] {
  if (drawn.length < 2) return []
  const most = (area.width - SCALE_WIDTH - 0.2) / drawn.length
  const widths = drawn.map(({ curve }) => Math.min(most, text.width(name(curve), LEGEND, true) * 1.15 + 0.65))
  let x = area.x + area.width - widths.reduce((sum, width) => sum + width, 0)
  return drawn.flatMap(({ curve }, index): SlideShape[] => {
    const each = widths[index]!
    const y = area.y - 0.13
    const front = curve === main
    const said = text.line(name(curve), LEGEND, each - 0.5, { colour: palette.ink2, bold: front })
    const start = x
    x += each
    return [
      {
        type: 'line',
        name: '',
        from: { x: start, y },
        to: { x: start + 0.28, y },
        stroke: { colour: colour(curve), width: front ? 2.5 : 1.25, ...(!front && { dash: 'sysDash' }) },
      },
      {
        type: 'box',
        form: 'rect',
        name: name(curve),
        x: start + 0.35,
        y: y - 0.12,
        width: each - 0.5,
        height: 0.24,
        paragraphs: [said],
        // Beside its line, whichever way it is written.
        align: said.rtl ? 'right' : 'left',
        anchor: 'middle',
        inset: 0,
      },
    ]
  })
}
