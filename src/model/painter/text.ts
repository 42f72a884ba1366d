import { isRightToLeft, withoutSide } from '../layout/direction'
import type { Lines, TextStyle } from '../layout/geometry'
import type { Type } from '../layout/sizes'
import type { TextShape } from './drawing'

/** Where a text may stand: from its left edge, so wide. */
export interface Span {
  readonly x: number
  readonly width: number
}

/** How a text is set beyond its style. */
export interface Setting {
  readonly fill: string
  readonly italic?: true
}

/** One line at the start of a span: its right end, if the text runs from right to left. */
export function textLine(
  text: string,
  { x, width }: Span,
  baseline: number,
  style: TextStyle,
  setting: Setting,
): TextShape {
  const { size, weight } = style
  const common = {
    type: 'text',
    text: withoutSide(text),
    baseline,
    style: { size, weight },
    ...setting,
  } as const
  return isRightToLeft(text)
    ? { ...common, x: x + width, anchor: 'right', rtl: true }
    : { ...common, x, anchor: 'left' }
}

/** One line that begins, ends or is centred at a place. */
export function textAt(
  text: string,
  x: number,
  baseline: number,
  anchor: TextShape['anchor'],
  style: TextStyle,
  setting: Setting,
): TextShape {
  const { size, weight } = style
  return {
    type: 'text',
    text: withoutSide(text),
    x,
    baseline,
    anchor,
    style: { size, weight },
    ...setting,
    ...(isRightToLeft(text) && { rtl: true as const }),
  }
}

/** The lines of a broken text, downwards from `top`. */
export function textLines(
  { lines }: Lines,
  span: Span,
  top: number,
  type: Type,
  setting: Setting,
): TextShape[] {
  return lines.map((line, index) =>
    textLine(line, span, baselineIn(top + index * type.lineHeight, type), type, setting),
  )
}

/** The baseline of a line whose box begins at `top`: the middle of the letters is that of the box. */
export function baselineIn(top: number, { size, lineHeight }: Type): number {
  // Letters of Inter reach 0.97 above the baseline and 0.24 below it, in sizes.
  return top + lineHeight / 2 + size * (0.97 - 0.24) * 0.5
}
