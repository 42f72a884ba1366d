import type { Furniture } from '../../layout/pages/planPages'
import { MARGIN } from '../../layout/sizes'
import type { Shape } from '../drawing'
import { type LegendItem, layLegend } from '../legend'
import type { PaintScene } from '../scene'
import { textLines } from '../text'

/*
 * What stands above and below a map on paper. It is apart from the map's own picture, since it has a size of its own: on
 * one sheet of A4 a large map is small, and its title is read all the same.
 */

/** Shapes in a width, from the upper left corner, and the height that they take. */
export interface Strip {
  readonly shapes: readonly Shape[]
  readonly height: number
}

/** Colours, and how texts are measured and broken. */
type Typeset = Pick<PaintScene, 'palette' | 'text'>

export type LayStrip = (width: number) => Strip

const NOTHING: Strip = { shapes: [], height: 0 }
/** Narrower than this a title has a word to a line. In CSS pixels. */
const LEAST_WIDTH = 480

const TITLE = { size: 28, weight: 700, lineHeight: 36, maxLines: 2 } as const
const ABOUT = { size: 13, weight: 400, lineHeight: 19, maxLines: 2 } as const
const BELOW_TITLE = 2
const BELOW_ABOUT = 14

/** The title of the map and, in one line, what `told` says of it: its state, a date. */
export function titleStrip(title: string, told: readonly string[], { palette, text }: Typeset): LayStrip {
  return width => {
    const span = { x: 0, width }
    const titleLines = text.lines(title, width, TITLE, TITLE.maxLines)
    const aboutLines = text.lines(told.filter(Boolean).join(' · '), width, ABOUT, ABOUT.maxLines)
    const titleHeight = titleLines.lines.length * TITLE.lineHeight + BELOW_TITLE
    return {
      shapes: [
        ...textLines(titleLines, span, 0, TITLE, { fill: palette.ink }),
        ...textLines(aboutLines, span, titleHeight, ABOUT, { fill: palette.ink2 }),
      ],
      height: titleHeight + aboutLines.lines.length * ABOUT.lineHeight + BELOW_ABOUT,
    }
  }
}

/** What the signs and colours mean. */
export function legendStrip(items: readonly LegendItem[], scene: Typeset): LayStrip {
  // The legend of a picture keeps the picture's own margin; on paper the margin is that of the sheet.
  return width => layLegend(items, scene, { x: -MARGIN, y: 0, width: width + 2 * MARGIN, height: MARGIN })
}

/** The heights of strips, as the plan of the pages asks for them. Absent strips take nothing. */
export function furnitureOf(above: LayStrip | undefined, below: LayStrip | undefined): Furniture {
  return {
    least: above || below ? LEAST_WIDTH : 0,
    above: width => (above?.(width) ?? NOTHING).height,
    below: width => (below?.(width) ?? NOTHING).height,
  }
}
