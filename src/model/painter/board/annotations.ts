import type { AnnotationKind, RecordOf } from '../../journey'
import type { ItemOf } from '../../layout/board/boardGeometry'
import { BOARD } from '../../layout/board/boardSizes'
import { mix } from '../colour'
import type { GroupShape, Shape } from '../drawing'
import { figure } from '../figures'
import type { PaintPalette } from '../palette'
import { baselineIn, textLine, textLines } from '../text'
import type { BoardScene } from './boardScene'

const TINTS: Readonly<Record<AnnotationKind, readonly [keyof PaintPalette, soft: keyof PaintPalette]>> = {
  pain: ['pain', 'painSoft'],
  opportunity: ['opportunity', 'opportunitySoft'],
  strength: ['strength', 'strengthSoft'],
  idea: ['neutral', 'neutralSoft'],
  question: ['question', 'questionSoft'],
  quote: ['neutral', 'neutralSoft'],
}

/** What is noted on a touchpoint or stage, with how bad and how often, or how much it helps and costs. */
export function paintAnnotation(scene: BoardScene, item: ItemOf<'annotation'>): GroupShape {
  const { map, palette, text } = scene
  const record = map.annotations.get(item.id)!
  const { paddingX, paddingY, measures, text: type } = BOARD.annotation
  const { x, y, width, height } = item
  const inner = { x: x + paddingX, width: width - 2 * paddingX }
  const [tint, soft] = TINTS[record.kind]
  const shapes: Shape[] = [{ type: 'rect', x, y, width, height, radius: 9, fill: palette[soft] }]
  if (item.measured) {
    const said = text.clamp(measuresOf(scene, record), inner.width, measures)
    // Small letters on the soft ground: a touch of ink brings them to AA in both themes.
    const fill = mix(palette[tint], palette.ink, 0.88)
    shapes.push(textLine(said, inner, baselineIn(y + paddingY, measures), measures, { fill }))
  }
  const top = y + paddingY + (item.measured ? measures.lineHeight : 0)
  shapes.push(...textLines(item.text, inner, top, type, { fill: palette.ink }))
  return { type: 'group', id: item.id, shapes }
}

const STEPS = ['one', 'two', 'three', 'four', 'five'] as const

/** How often is a word people use; how bad, how much, is a figure to compare. */
function measuresOf({ boardWords, locale }: BoardScene, record: RecordOf<'annotations'>): string {
  const { kind, frequency } = record
  const asked = kind === 'pain' ? (['severity'] as const) : (['impact', 'effort'] as const)
  const said = asked.flatMap(measure => {
    const step = record[measure]
    return step === undefined ? [] : [`${boardWords.measure[measure]} ${figure(step, locale)}`]
  })
  const step = kind === 'pain' && frequency !== undefined ? STEPS[frequency - 1] : undefined
  return [...said, ...(step ? [boardWords.frequencies[step]] : [])].join(' · ')
}
