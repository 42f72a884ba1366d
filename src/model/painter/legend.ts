import type { Id } from '../ids'
import { LINK_KINDS } from '../journey'
import type { EmotionBand, Point, Rect } from '../layout/geometry'
import { MARGIN } from '../layout/sizes'
import { visibleOn } from './colour'
import type { Shape } from './drawing'
import { linkLook } from './links'
import { ANNOTATION_SIGNS, OTHER_KINDS, OTHER_SIGN } from './palette'
import type { PaintScene } from './scene'
import { face, icon } from './signs'
import { textAt } from './text'

const STYLE = { size: 12, weight: 500 } as const
const ROW = 26
const BETWEEN = 22
const ABOVE = 20

export interface LegendItem {
  readonly width: number
  /** Paints the sign around a middle height, from a left edge. */
  readonly sign: (at: Point) => Shape[]
  readonly words: string
}

/** What the signs and colours of this picture mean, in rows below the map: only what it shows. */
export function paintLegend(scene: PaintScene, bounds: Rect) {
  return layLegend(legendItems(scene), scene, bounds)
}

/** Signs and words in rows below what is painted, and how much height that takes. */
export function layLegend(
  items: readonly LegendItem[],
  { palette, text }: Pick<PaintScene, 'palette' | 'text'>,
  bounds: Rect,
) {
  const left = bounds.x + MARGIN
  const right = bounds.x + bounds.width - MARGIN
  const top = bounds.y + bounds.height - MARGIN + ABOVE
  const shapes: Shape[] = []
  let x = left
  let row = 0
  for (const { width, sign, words } of items) {
    const room = right - left - width - 7
    const shown = text.clamp(words, Math.max(24, room), STYLE)
    const whole = width + 7 + text.width(shown, STYLE)
    if (x > left && x + whole > right) {
      x = left
      row++
    }
    const y = top + row * ROW + ROW / 2
    shapes.push(...sign({ x, y }), textAt(shown, x + width + 7, y + 4, 'left', STYLE, { fill: palette.ink2 }))
    x += whole + BETWEEN
  }
  return { shapes, height: shapes.length ? ABOVE + (row + 1) * ROW : 0 }
}

/** What the signs and colours of the canvas mean: only what it shows. */
export function legendItems(scene: PaintScene): LegendItem[] {
  const { geometry } = scene
  return [
    ...curveItems(scene, geometry.emotion),
    ...emotionItems(scene),
    ...annotations(scene),
    ...momentItems(scene, geometry.touchpoints.keys()),
    ...links(scene),
  ]
}

/** What an item is made from, on whatever face. */
type Meaning = Pick<PaintScene, 'map' | 'palette' | 'words'>

/** Whose each curve is. */
export function curveItems({ map, palette, words }: Meaning, emotion: EmotionBand | undefined): LegendItem[] {
  const curves = emotion?.curves ?? []
  const told = curves.flatMap(({ persona }): LegendItem[] => {
    const record = persona === undefined ? undefined : map.personas.get(persona)
    return record
      ? [
          {
            width: 22,
            sign: at => [line(at, visibleOn(record.colour, palette.card), 2.5)],
            words: record.name || words.untitled,
          },
        ]
      : []
  })
  // The curve of all is drawn where there are too many to tell apart.
  if (curves.length > 4)
    told.push({ width: 22, sign: at => [line(at, palette.ink, 2.5)], words: words.everyone })
  if (emotion?.expectations.length) {
    told.push({ width: 22, sign: at => [line(at, palette.ink3, 1.5, [5, 4])], words: words.expectation })
  }
  return told
}

const STEPS = [
  [-2, 'lowest'],
  [-1, 'low'],
  [0, 'neutral'],
  [1, 'high'],
  [2, 'highest'],
] as const

export function emotionItems({ map, palette, words }: Meaning): LegendItem[] {
  if (map.ratings.size === 0) return []
  return STEPS.map(([value, word]) => ({
    width: 16,
    sign: ({ x, y }) => face(palette, value, { x: x + 8, y }, 8),
    words: words.emotions[word],
  }))
}

function annotations({ map, palette, words }: Meaning): LegendItem[] {
  const kinds = new Set([...map.annotations.values()].map(({ kind }) => kind))
  const told = (['pain', 'opportunity', 'strength'] as const)
    .filter(kind => kinds.has(kind))
    .map((kind): LegendItem => {
      const { icon: name, colour } = ANNOTATION_SIGNS[kind]
      return {
        width: 14,
        sign: ({ x, y }) => [icon(name, { x, y: y - 7 }, 14, palette[colour])],
        words: words.annotationsPlural[kind],
      }
    })
  const others = OTHER_KINDS.filter(kind => kinds.has(kind))
  if (others.length > 0) {
    told.push({
      width: 14,
      sign: ({ x, y }) => [icon(OTHER_SIGN.icon, { x, y: y - 7 }, 14, palette[OTHER_SIGN.colour])],
      words: others.map(kind => words.annotationsPlural[kind]).join(', '),
    })
  }
  return told
}

/** What the gem means, if any of the shown touchpoints has one. */
export function momentItems({ map, palette, words }: Meaning, shown: Iterable<Id>): LegendItem[] {
  if (![...shown].some(id => map.touchpoints.get(id)?.momentOfTruth)) return []
  const sign: LegendItem['sign'] = ({ x, y }) => [icon('gem', { x, y: y - 7 }, 14, palette.accent)]
  return [{ width: 14, sign, words: words.momentOfTruth }]
}

/** Arrows need no word as long as all mean the same. */
function links({ geometry, palette, words }: PaintScene): LegendItem[] {
  const kinds = new Set([...geometry.links.values()].map(({ kind }) => kind))
  if (kinds.size === 0 || (kinds.size === 1 && kinds.has('next'))) return []
  return LINK_KINDS.filter(kind => kinds.has(kind)).map(kind => ({
    width: 26,
    sign: ({ x, y }) => [{ type: 'path', d: `M${x} ${y}h26`, ...linkLook(palette, kind) }],
    words: words.linkKinds[kind],
  }))
}

function line({ x, y }: Point, stroke: string, strokeWidth: number, dash?: readonly number[]): Shape {
  return { type: 'path', d: `M${x + 1} ${y}h20`, stroke, strokeWidth, ...(dash ? { dash } : { round: true }) }
}
