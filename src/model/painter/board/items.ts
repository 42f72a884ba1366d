import { CHANNELS, isKnownChannel } from '../../channels'
import type { ItemOf } from '../../layout/board/boardGeometry'
import { BOARD } from '../../layout/board/boardSizes'
import type { GroupShape, Shape } from '../drawing'
import { isIcon } from '../icons'
import { inset } from '../inset'
import { icon } from '../signs'
import { baselineIn, textAt, textLine, textLines } from '../text'
import type { BoardScene } from './boardScene'

/** What stands where nothing is said, so that the eye sees that it was not forgotten. */
const NOTHING = '—'
const CHANNEL = { icon: 12, gap: 5 }
const MOMENT = 16

/** A touchpoint: its channel and mark above its title. */
export function paintBoardCard(scene: BoardScene, item: ItemOf<'card'>): GroupShape {
  const { map, palette, words } = scene
  const { channel, momentOfTruth } = map.touchpoints.get(item.id)!
  const { paddingX, paddingY, top, title } = BOARD.card
  const { x, y, width } = item
  const inner = { x: x + paddingX, width: width - 2 * paddingX }
  const edge = { ...inset(item), radius: 10 }
  const shapes: Shape[] = [{ type: 'rect', ...edge, fill: palette.card, stroke: palette.line }]
  if (item.top) {
    const room = inner.width - (momentOfTruth ? MOMENT + CHANNEL.gap : 0)
    shapes.push(...channelWords(scene, channel, { x: inner.x, y: y + paddingY, width: room }).shapes)
  }
  if (momentOfTruth) {
    const middle = { x: inner.x + inner.width - MOMENT / 2, y: y + paddingY + top.lineHeight / 2 }
    const sign = { x: middle.x - 5.5, y: middle.y - 5.5 }
    shapes.push(
      { type: 'circle', ...middle, radius: MOMENT / 2, fill: palette.accentSoft },
      icon('gem', sign, 11, palette.accent),
    )
  }
  const titleTop = y + paddingY + (item.top ? top.lineHeight : 0)
  if (item.text.lines.length > 0) {
    shapes.push(...textLines(item.text, inner, titleTop, title, { fill: palette.ink }))
  } else {
    const style = { size: title.size, weight: 400 } as const
    const look = { fill: palette.ink3, italic: true } as const
    shapes.push(textLine(words.untitled, inner, baselineIn(titleTop, title), style, look))
  }
  return { type: 'group', id: item.id, shapes }
}

/** A channel as its sign and name in a line of 16 units; nothing if it is not said. */
function channelWords(
  { palette, words, text }: BoardScene,
  channel: string,
  { x, y, width }: { x: number; y: number; width: number },
): { shapes: Shape[]; width: number } {
  if (!channel) return { shapes: [], width: 0 }
  const { top } = BOARD.card
  const isKnown = isKnownChannel(channel)
  const sign = isKnown ? CHANNELS[channel] : 'waypoints'
  const start = CHANNEL.icon + CHANNEL.gap
  const name = text.clamp(isKnown ? words.channels[channel] : channel, width - start, top)
  const span = { x: x + start, width: text.width(name, top) }
  return {
    shapes: [
      icon(isIcon(sign) ? sign : 'waypoints', { x, y: y + 2 }, CHANNEL.icon, palette.ink2),
      textLine(name, span, baselineIn(y, top), top, { fill: palette.ink2 }),
    ],
    width: start + span.width,
  }
}

/** The channel of a touchpoint in the lane of channels, as a chip. */
export function paintChannel(scene: BoardScene, item: ItemOf<'channel'>): GroupShape {
  const { map, palette } = scene
  const { x, y, width, height } = item
  const middle = y + height / 2
  const said = channelWords(scene, map.touchpoints.get(item.target)?.channel ?? '', {
    x: x + 9,
    y: middle - 8,
    width: width - 18,
  })
  if (said.shapes.length === 0) return { type: 'group', shapes: [nothing(scene, item, x + 9, middle - 9)] }
  const chip = { x: x + 0.5, y: middle - 11.5, width: said.width + 17, height: 23, radius: 11.5 }
  const ground: Shape = { type: 'rect', ...chip, fill: palette.paper, stroke: palette.line }
  return { type: 'group', shapes: [ground, ...said.shapes] }
}

/** A thought, or a cell of text. */
export function paintText(scene: BoardScene, item: ItemOf<'thought' | 'cell'>): GroupShape {
  const { palette } = scene
  const { paddingX, paddingY, text: type } = BOARD[item.kind]
  const inner = { x: item.x + paddingX, width: item.width - 2 * paddingX }
  const top = item.y + paddingY
  const setting =
    item.kind === 'thought' ? ({ fill: palette.ink2, italic: true } as const) : { fill: palette.ink }
  const shapes =
    item.text.lines.length > 0
      ? textLines(item.text, inner, top, type, setting)
      : [nothing(scene, item, inner.x, top)]
  return { type: 'group', shapes }
}

function nothing({ palette }: BoardScene, { kind }: { kind: string }, x: number, top: number): Shape {
  const type = kind === 'thought' ? BOARD.thought.text : BOARD.cell.text
  return textAt(NOTHING, x, baselineIn(top, type), 'left', type, { fill: palette.ink3 })
}

/** A picture of a touchpoint or stage, its caption below; where it cannot be shown, a sign. */
export function paintImage({ map, palette, images }: BoardScene, item: ItemOf<'image'>): GroupShape {
  const { caption } = BOARD.image
  const { x, y, width } = item
  const height = item.height - item.text.lines.length * caption.lineHeight
  const href = images.get(map.images.get(item.id)?.file ?? '')
  const place = { x, y, width, height }
  const sign = Math.min(18, height - 4)
  const shapes: Shape[] = [
    { type: 'rect', ...place, radius: 8, fill: palette.neutralSoft },
    href
      ? { type: 'image', href, ...place, cut: { radius: 8 } }
      : icon('image', { x: x + (width - sign) / 2, y: y + (height - sign) / 2 }, sign, palette.ink3),
    ...textLines(item.text, { x, width }, y + height, caption, { fill: palette.ink2 }),
  ]
  return { type: 'group', id: item.id, shapes }
}
