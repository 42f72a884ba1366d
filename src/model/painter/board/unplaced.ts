import { unplacedTouchpoints } from '../../analysis/touchpointsInOrder'
import { BOARD } from '../../layout/board/boardSizes'
import type { Shape } from '../drawing'
import { inset } from '../inset'
import { baselineIn, textAt, textLine } from '../text'
import { type BoardScene, LANE_HEADS } from './boardScene'

const CARD = { height: 34, gap: 8, padding: 10, widest: 220 }
const NAME = { size: 12, weight: 600, lineHeight: 34, maxLines: 1 } as const
/** From the table to the first row. */
const ABOVE = 14

/**
 * Cards whose stage or lane is gone, in rows below the table: on screen they wait in a tray, whatever the filter, so that
 * nothing is lost. And how much height they take.
 *
 * @param right where a row ends
 */
export function paintUnplaced({ map, board, palette, words, text }: BoardScene, right: number) {
  const unplaced = unplacedTouchpoints(map)
  if (unplaced.length === 0) return { shapes: [], height: 0 }
  const left = -LANE_HEADS
  const top = board.height + ABOVE
  const style = { ...BOARD.card.title, lineHeight: CARD.height }
  const name = text.clamp(words.unplaced, LANE_HEADS - CARD.gap, NAME)
  const shapes: Shape[] = [textAt(name, left, baselineIn(top, NAME), 'left', NAME, { fill: palette.ink2 })]
  let x = 0
  let y = top
  for (const [id, { title }] of unplaced) {
    const said = text.clamp(title.trim() || words.untitled, CARD.widest - 2 * CARD.padding, style)
    const width = text.width(said, style) + 2 * CARD.padding
    if (x > 0 && x + width > right) {
      x = 0
      y += CARD.height + CARD.gap
    }
    const place = inset({ x, y, width, height: CARD.height })
    const span = { x: x + CARD.padding, width: width - 2 * CARD.padding }
    shapes.push({
      type: 'group',
      id,
      shapes: [
        { type: 'rect', ...place, radius: 10, fill: palette.card, stroke: palette.line },
        textLine(said, span, baselineIn(y, style), style, { fill: palette.ink }),
      ],
    })
    x += width + CARD.gap
  }
  return { shapes, height: y + CARD.height - board.height }
}
