import { withoutSide } from '../../model/layout/direction'
import type { Measure, TextStyle } from '../../model/layout/geometry'
import { createTypesetter, ELLIPSIS, type Typesetter } from '../../model/layout/text'
import { isRtl, runsOf } from './scripts'
import type { Paragraph } from './slide'

/*
 * Texts that fit. Nobody can say how wide a text is in a font that only the reader has, so it is measured in ours, with
 * room to spare: Calibri is narrower than Inter, the other fonts are counted a tenth wider. What does not fit in its place
 * in the smallest size is shortened with an ellipsis; the notes of the slide have it in full.
 */

const INCH = 72
const NOT_LATIN =
  /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}\p{Script=Cyrillic}\p{Script=Greek}]/u

export interface Look {
  readonly colour: string
  readonly bold?: boolean
  readonly italic?: boolean
  /** Free above it, in points. */
  readonly before?: number
}

export interface Fitting extends Look {
  /** Sizes to try, in points, the largest first. */
  readonly sizes: readonly number[]
  /** In inches. */
  readonly width: number
  readonly height: number
  readonly maxLines?: number
}

/** A paragraph that fits, and how high it is (inches). */
export interface Fitted {
  readonly paragraph: Paragraph
  readonly height: number
}

export class SlideText {
  readonly #text: Typesetter
  readonly #locale: string

  constructor(measure: Measure, locale: string) {
    this.#text = createTypesetter((text, style) => measure(text, style) * (NOT_LATIN.test(text) ? 1.1 : 1))
    this.#locale = locale
  }

  /** The text as a paragraph of a size, whatever room it takes. */
  plain(text: string, size: number, { colour, bold, italic, before }: Look): Paragraph {
    return {
      runs: runsOf(text, this.#locale),
      size,
      colour,
      rtl: isRtl(text),
      ...(bold && { bold }),
      ...(italic && { italic }),
      ...(before !== undefined && { before }),
    }
  }

  /** The text in the largest size in which all of it fits, or shortened in the smallest. */
  fit(text: string, fitting: Fitting): Fitted {
    const { sizes, width, height, before = 0, maxLines = 99 } = fitting
    const lineHeight = lineHeightOf(text)
    const style = (size: number): TextStyle => ({ size, weight: fitting.bold ? 700 : 400 })
    const room = height - before / INCH
    for (const [index, size] of sizes.entries()) {
      const inch = (size * lineHeight) / INCH
      const lineCount = Math.min(maxLines, Math.floor(room / inch + 0.01))
      if (lineCount < 1 && index < sizes.length - 1) continue
      const most = Math.max(1, lineCount)
      const { lines, clamped } = this.#text.lines(text, width * INCH, style(size), most)
      if (clamped && index < sizes.length - 1) continue
      const shown = clamped ? shortened(text, lines) : text
      return {
        paragraph: this.plain(shown, size, fitting),
        height: Math.max(1, lines.length) * inch + before / INCH,
      }
    }
    throw new Error('A text needs at least one size to fit in.')
  }

  /** One line, shortened to a width. */
  line(text: string, size: number, width: number, look: Look): Paragraph {
    return this.fit(text, { ...look, sizes: [size], width, height: 9, maxLines: 1 }).paragraph
  }

  /** In inches. */
  width(text: string, size: number, bold = false): number {
    return this.#text.width(text, { size, weight: bold ? 700 : 400 }) / INCH
  }
}

/** Of a line, in sizes. Letters with signs above and below need more of it. */
export function lineHeightOf(text: string): number {
  return NOT_LATIN.test(text) ? 1.45 : 1.22
}

/** As much of the text as stands in the lines, of which the last ends in an ellipsis. */
function shortened(text: string, lines: readonly string[]): string {
  const kept = [...lines.map(withoutSide).join('').slice(0, -ELLIPSIS.length)].filter(
    char => !SPACE.test(char),
  ).length
  let count = 0
  let end = 0
  for (const char of text) {
    if (!SPACE.test(char)) {
      if (count === kept) break
      count++
    }
    end += char.length
  }
  return text.slice(0, end).trimEnd() + ELLIPSIS
}

const SPACE = /[\p{White_Space}\p{Cc}]/u
