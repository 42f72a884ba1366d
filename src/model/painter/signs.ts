import type { AnnotationCounts } from '../analysis/annotations'
import type { Point, TextStyle } from '../layout/geometry'
import type { Shape } from './drawing'
import { figure } from './figures'
import { type IconName, iconPath } from './icons'
import {
  ANNOTATION_SIGNS,
  emotionColour,
  emotionStep,
  OTHER_KINDS,
  OTHER_SIGN,
  type PaintPalette,
} from './palette'
import type { PaintScene } from './scene'
import { textAt } from './text'

/** An icon in a square of so many units, by its upper left corner. `weight` is the width of its lines in icon units. */
export function icon(name: IconName, { x, y }: Point, size: number, colour: string, weight = 2): Shape {
  return {
    type: 'path',
    d: iconPath(name),
    at: { x, y, scale: size / 24 },
    stroke: colour,
    strokeWidth: weight,
    round: true,
  }
}

const FACES: readonly IconName[] = ['face-lowest', 'face-low', 'face-neutral', 'face-high', 'face-highest']

/** The face of an emotion: white lines on a disc of its colour, with a ring around it if one is given. */
export function face(
  palette: PaintPalette,
  value: number,
  centre: Point,
  radius: number,
  ring?: string,
): Shape[] {
  const size = radius * 2 * 0.76
  const at = { x: centre.x - size / 2, y: centre.y - size / 2 }
  const colour = emotionColour(palette, value)
  return [
    {
      type: 'circle',
      ...centre,
      radius: ring ? radius + 1 : radius,
      fill: colour,
      ...(ring && { stroke: ring, strokeWidth: 2 }),
    },
    icon(FACES[emotionStep(value)]!, at, size, '#ffffff'),
  ]
}

/** The face alone, in lines of its colour. */
export function faceOutline(palette: PaintPalette, value: number, { x, y }: Point, size: number): Shape {
  const at = { x: x - size / 2, y: y - size / 2 }
  return icon(FACES[emotionStep(value)]!, at, size, emotionColour(palette, value), 1.75)
}

const CHIP = { height: 20, radius: 6, icon: 12, gap: 5 }
const COUNT: TextStyle = { size: 11, weight: 600 }

/** Chips that count annotations, in a row from a corner, and how wide the row is. */
export function chips(
  { palette, text, locale }: PaintScene,
  counts: AnnotationCounts,
  { x, y }: Point,
): { shapes: Shape[]; width: number } {
  const other = OTHER_KINDS.reduce((sum, kind) => sum + (counts[kind] ?? 0), 0)
  const rows = [
    ...(['pain', 'opportunity', 'strength'] as const).map(
      kind => [ANNOTATION_SIGNS[kind], counts[kind] ?? 0] as const,
    ),
    [OTHER_SIGN, other] as const,
  ]
  const shapes: Shape[] = []
  let left = x
  for (const [sign, count] of rows) {
    if (count === 0) continue
    const number = figure(count, locale)
    const width = 5 + CHIP.icon + 3 + text.width(number, COUNT) + 6
    const colour = palette[sign.colour]
    shapes.push(
      { type: 'rect', x: left, y, width, height: CHIP.height, radius: CHIP.radius, fill: palette[sign.soft] },
      icon(sign.icon, { x: left + 5, y: y + (CHIP.height - CHIP.icon) / 2 }, CHIP.icon, colour),
      textAt(number, left + 5 + CHIP.icon + 3, y + 14, 'left', COUNT, { fill: colour }),
    )
    left += width + CHIP.gap
  }
  return { shapes, width: Math.max(0, left - CHIP.gap - x) }
}
