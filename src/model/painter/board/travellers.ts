import { sortedByOrder } from '../../order'
import type { Shape } from '../drawing'
import { avatar } from '../personas'
import { baselineIn, textLine } from '../text'
import { type BoardScene, LANE_HEADS } from './boardScene'

const CHIP = { height: 34, gap: 8, avatar: 24, left: 5, between: 7, right: 12, widest: 200 }
const NAME = { size: 13, weight: 500, lineHeight: 34, maxLines: 1 } as const
/** From the lowest chip to the table. */
const BELOW = 12

/** Whose journey it is, as chips above the table; and how much height they take. */
export function paintTravellers({ map, board, palette, words, text, focus }: BoardScene) {
  const travellers = sortedByOrder(map.personas)
  const right = board.width
  const shapes: Shape[] = []
  let x = -LANE_HEADS
  let row = 0
  const placed = travellers.map(([id, persona]) => {
    const most = CHIP.widest - CHIP.left - CHIP.avatar - CHIP.between - CHIP.right
    const name = text.clamp(persona.name.trim() || words.untitled, most, NAME)
    const width = CHIP.widest - most + text.width(name, NAME)
    if (x > -LANE_HEADS && x + width > right) {
      x = -LANE_HEADS
      row++
    }
    const chip = { id, persona, name, x, row, width }
    x += width + CHIP.gap
    return chip
  })
  const rows = placed.length > 0 ? row + 1 : 0
  const height = rows > 0 ? rows * (CHIP.height + CHIP.gap) - CHIP.gap + BELOW : 0
  for (const { id, persona, name, x, row, width } of placed) {
    const y = row * (CHIP.height + CHIP.gap) - height
    const at = { x: x + CHIP.left, y: y + (CHIP.height - CHIP.avatar) / 2 }
    const span = { x: at.x + CHIP.avatar + CHIP.between, width: text.width(name, NAME) }
    const edge = { x: x + 0.5, y: y + 0.5, width: width - 1, height: CHIP.height - 1 }
    const inner: Shape[] = [
      { type: 'rect', ...edge, radius: edge.height / 2, fill: palette.card, stroke: palette.line },
      ...avatar(persona, at, CHIP.avatar),
      textLine(name, span, baselineIn(y, NAME), NAME, { fill: palette.ink }),
    ]
    const faded = focus !== undefined && focus !== id
    shapes.push({ type: 'group', id, ...(faded && { opacity: 0.4 }), shapes: inner })
  }
  return { shapes, height }
}
