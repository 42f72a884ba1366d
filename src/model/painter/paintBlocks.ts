import { emotionOf } from '../analysis/emotionOf'
import type { Id } from '../ids'
import { EMOTIONS, type JourneyMap } from '../journey'
import type { Geometry, Rect } from '../layout/geometry'
import { CARD, PERSONA, STAGE } from '../layout/sizes'
import type { Drawing, Shape } from './drawing'
import { emotionColour, emotionStep, type PaintPalette } from './palette'

/** Lines, the stripe of emotion at a card's left, the curve and its dots: to be seen at a tenth of the size. */
const LINE = 4
const STRIPE = 26
const CURVE = 10
const DOT = 16
/** With more points than these the dots would be a band. */
const MOST_DOTS = 300

/**
 * The map from far, for where it is too small to be read: stages, cards with a stripe in the colour of their emotion,
 * personas in their colours, one curve. No text, and few shapes however many cards there are. Colours are only put in
 * place, so they may be CSS variables.
 */
export function paintBlocks(map: JourneyMap, geometry: Geometry, palette: PaintPalette, focus?: Id): Drawing {
  const stages = [...geometry.stages.values(), ...(geometry.unplaced ? [geometry.unplaced] : [])]
  const outlined = { fill: palette.card, stroke: palette.line, strokeWidth: LINE }
  const personas = [...geometry.personas].map(([id, box]): Shape => {
    const fill = map.personas.get(id)?.colour ?? palette.accent
    const fillOpacity = focus === undefined || focus === id ? 0.85 : 0.35
    return { type: 'rect', ...rectOf(box), radius: PERSONA.radius, fill, fillOpacity }
  })
  const cards = [...geometry.touchpoints.values()].map(rectOf)
  const notes = [...geometry.notes].map(([id, box]): Shape => {
    return { type: 'rect', ...rectOf(box), fill: map.notes.get(id)?.colour ?? palette.card }
  })
  const shapes: Shape[] = [
    { type: 'rects', rects: stages.map(rectOf), radius: STAGE.radius, ...outlined },
    ...personas,
    { type: 'rects', rects: cards, radius: CARD.radius, ...outlined },
    ...stripes(map, geometry, palette, focus),
    ...curve(geometry, palette, focus),
    ...notes,
  ]
  return {
    bounds: geometry.bounds,
    shapes: shapes.filter(shape => shape.type !== 'rects' || shape.rects.length > 0),
  }
}

function stripes(map: JourneyMap, geometry: Geometry, palette: PaintPalette, focus?: Id): Shape[] {
  const bySteps = EMOTIONS.map((): Rect[] => [])
  for (const [id, { x, y, height }] of geometry.touchpoints) {
    const value = emotionOf(map, id, focus)
    if (value !== undefined) bySteps[emotionStep(value)]!.push({ x, y, width: STRIPE, height })
  }
  return EMOTIONS.map((value, step): Shape => {
    return {
      type: 'rects',
      rects: bySteps[step]!,
      radius: CARD.radius,
      fill: emotionColour(palette, value),
    }
  })
}

/** Of the persona in focus, else of all: it comes last, and where there is one persona theirs is the only one. */
function curve({ emotion }: Geometry, palette: PaintPalette, focus?: Id): Shape[] {
  const curves = emotion?.curves ?? []
  const focused = focus === undefined ? undefined : curves.find(({ persona }) => persona === focus)
  const runs = (focused ?? curves.at(-1))?.runs ?? []
  const lines = runs.flatMap(({ path }): Shape[] =>
    path ? [{ type: 'path', d: path, stroke: palette.accent, strokeWidth: CURVE, round: true }] : [],
  )
  const points = runs.flatMap(run => run.points)
  if (points.length > MOST_DOTS) return lines
  const dots = points.map(({ x, y, value }): Shape => {
    const fill = emotionColour(palette, value)
    return { type: 'circle', x, y, radius: DOT, fill, stroke: palette.card, strokeWidth: LINE }
  })
  return [...lines, ...dots]
}

function rectOf({ x, y, width, height }: Rect): Rect {
  return { x, y, width, height }
}
