import type { Rect } from '../layout/geometry'
import { MARGIN } from '../layout/sizes'
import type { Shape } from './drawing'
import type { PaintScene } from './scene'
import { textLines } from './text'

const TITLE = { size: 28, weight: 700, lineHeight: 36, maxLines: 3 } as const
const ABOUT = { size: 14, weight: 400, lineHeight: 20, maxLines: 3 } as const
/** Lines longer than this are hard to read, however wide the map is. */
const WIDEST_ABOUT = 720
const BELOW = 20

/** The title of the map, its state and what it is about, above the map; and how much height that takes. */
export function paintHeader(
  { map, words, palette, text }: Pick<PaintScene, 'map' | 'words' | 'palette' | 'text'>,
  bounds: Rect,
) {
  const { title, description, state } = map.meta
  const span = { x: bounds.x + MARGIN, width: bounds.width - 2 * MARGIN }
  const titleLines = text.lines(title.trim() || words.untitledMap, span.width, TITLE, TITLE.maxLines)
  const about = [words.states[state], description.trim()].filter(Boolean).join(' · ')
  const aboutLines = text.lines(about, Math.min(WIDEST_ABOUT, span.width), ABOUT, ABOUT.maxLines)
  const titleHeight = titleLines.lines.length * TITLE.lineHeight
  const height = titleHeight + 4 + aboutLines.lines.length * ABOUT.lineHeight + BELOW
  const top = bounds.y + MARGIN - height
  const shapes: Shape[] = [
    ...textLines(titleLines, span, top, TITLE, { fill: palette.ink }),
    ...textLines(aboutLines, span, top + titleHeight + 4, ABOUT, { fill: palette.ink2 }),
  ]
  return { shapes, height }
}
