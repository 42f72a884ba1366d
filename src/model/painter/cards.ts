import { figuresOf } from '../analysis/cardFigures'
import { CHANNELS, isKnownChannel } from '../channels'
import type { Id } from '../ids'
import type { LaneKind, RecordOf } from '../journey'
import { LANES } from '../lanes'
import type { CardBox, Rect } from '../layout/geometry'
import { CARD } from '../layout/sizes'
import { mix, visibleOn } from './colour'
import type { GroupShape, Shape } from './drawing'
import { type IconName, isIcon } from './icons'
import { inset } from './inset'
import { roundedTop } from './roundedTop'
import type { PaintScene } from './scene'
import { chips, face, icon } from './signs'
import { baselineIn, textLine, textLines } from './text'

const DOT = { radius: 4.5, apart: 7, most: 5 }
/** The disc behind the mark of a moment of truth. */
const MOMENT = 20

/** A touchpoint card. */
export function paintCard(scene: PaintScene, id: Id, whole: CardBox): GroupShape {
  // Everything but the picture stands below it, as on a card that has none.
  const box = whole.pictured ? below(whole, CARD.picture) : whole
  const { map, palette, words, focus } = scene
  const record = map.touchpoints.get(id)!
  const figures = figuresOf(map, id, focus, scene.figures)
  const kind = map.lanes.get(record.place[1])?.kind ?? 'customer'
  const inner = { x: box.x + CARD.padding, width: box.width - 2 * CARD.padding }
  const titleTop = box.y + CARD.padding + CARD.channelHeight + CARD.titleGap
  const figuresTop = box.y + box.height - CARD.padding - CARD.figuresHeight
  const shapes: Shape[] = [...frame(scene, id, whole, kind), ...channelRow(scene, record, kind, box)]
  if (figures.emotion !== undefined) {
    const centre = { x: box.x + box.width - 9 - CARD.face, y: box.y + 9 + CARD.face }
    shapes.push(...face(palette, figures.emotion, centre, CARD.face))
  }
  if (box.title.lines.length > 0) {
    shapes.push(...textLines(box.title, inner, titleTop, CARD.title, { fill: palette.ink }))
  } else {
    const setting = { fill: palette.ink3, italic: true } as const
    const style = { size: CARD.title.size, weight: 400 } as const
    shapes.push(textLine(words.untitled, inner, baselineIn(titleTop, CARD.title), style, setting))
  }
  const counted = chips(scene, figures.counts, { x: inner.x, y: figuresTop + 2 })
  shapes.push(...counted.shapes)
  shapes.push(...dots(scene, figures.personas, box, figuresTop, inner.width - counted.width - 8))

  const faded = focus !== undefined && figures.personas.length > 0 && !figures.personas.includes(focus)
  return { type: 'group', id, ...(faded && { opacity: 0.32 }), shapes }
}

function below<T extends Rect>(box: T, height: number): T {
  return { ...box, y: box.y + height, height: box.height - height }
}

/**
 * The card itself, and its picture at the top. What happens behind the line of visibility is outlined in dashes, as on
 * paper blueprints.
 */
function frame(scene: PaintScene, id: Id, box: CardBox, kind: LaneKind): Shape[] {
  const { palette } = scene
  const edge = { type: 'rect', ...inset(box) } as const
  const isBehind = kind === 'backstage' || kind === 'support'
  const fill = isBehind ? mix(palette.card, palette.canvas, 0.7) : palette.card
  const line = isBehind
    ? { stroke: mix(palette.ink3, palette.line, 0.35), dash: [4, 3] }
    : { stroke: palette.line }
  const card = { ...edge, radius: CARD.radius, fill }
  if (!box.pictured) return [{ ...card, ...line }]
  return [card, ...picture(scene, id, box), { ...edge, radius: CARD.radius, ...line }]
}

/** Its first image, on a ground for what is transparent; where it cannot be shown, a sign. */
function picture({ palette, pictures, images }: PaintScene, id: Id, { x, y, width }: CardBox): Shape[] {
  const [, image] = pictures.get(id) ?? []
  const href = image && images.get(image.file)
  const place = { x: x + 1, y: y + 1, width: width - 2, height: CARD.picture - 1 }
  const radius = CARD.radius - 1
  const ground: Shape = { type: 'path', d: roundedTop(place, radius), fill: palette.neutralSoft }
  if (href) return [ground, { type: 'image', href, ...place, cut: { topRadius: radius } }]
  const middle = { x: x + width / 2 - 9, y: y + CARD.picture / 2 - 9 }
  return [ground, icon('image', middle, 18, palette.ink3)]
}

/** The channel, in a lane behind the customer's also the lane; whether it is a moment of truth. */
function channelRow(
  scene: PaintScene,
  record: RecordOf<'touchpoints'>,
  kind: LaneKind,
  box: CardBox,
): Shape[] {
  const { palette, words, text } = scene
  const { channel, momentOfTruth } = record
  const behind = kind === 'customer' ? undefined : kind
  const name = isKnownChannel(channel) ? words.channels[channel] : channel
  const said = [behind && words.lanes[behind], name].filter(Boolean).join(' · ')
  const top = box.y + CARD.padding
  const left = box.x + CARD.padding
  const shapes: Shape[] = []
  let end = left
  if (said) {
    const sign = isKnownChannel(channel) ? CHANNELS[channel] : behind ? LANES[behind].icon : 'waypoints'
    const at = { x: left, y: top + (CARD.channelHeight - CARD.icon) / 2 }
    shapes.push(icon(known(sign), at, CARD.icon, palette.ink3))
    const start = left + CARD.icon + 5
    const room = box.width - 2 * CARD.padding - 24 - CARD.icon - 5 - (momentOfTruth ? MOMENT + 6 : 0)
    const shown = text.clamp(said, room, CARD.channel)
    const width = text.width(shown, CARD.channel)
    const baseline = baselineIn(top, CARD.channel)
    shapes.push(textLine(shown, { x: start, width }, baseline, CARD.channel, { fill: palette.ink3 }))
    end = start + width + 6
  }
  if (momentOfTruth) {
    const middle = top + CARD.channelHeight / 2
    shapes.push(
      { type: 'circle', x: end + MOMENT / 2, y: middle, radius: MOMENT / 2, fill: palette.accentSoft },
      icon('gem', { x: end + 4, y: middle - 6 }, 12, palette.accent),
    )
  }
  return shapes
}

function known(name: string): IconName {
  return isIcon(name) ? name : 'waypoints'
}

/** Whose touchpoint it is: as many dots as there is room for, at the right. */
function dots(
  { map, palette }: PaintScene,
  personas: readonly Id[],
  box: CardBox,
  top: number,
  room: number,
): Shape[] {
  const most = Math.min(DOT.most, Math.floor((room - 2 * DOT.radius) / DOT.apart) + 1)
  const shown = personas.slice(0, Math.max(0, most))
  const right = box.x + box.width - CARD.padding - DOT.radius
  return shown.map((id, index): Shape => {
    const colour = map.personas.get(id)?.colour
    return {
      type: 'circle',
      x: right - (shown.length - 1 - index) * DOT.apart,
      y: top + CARD.figuresHeight / 2,
      radius: DOT.radius,
      fill: colour ? visibleOn(colour, palette.card) : palette.ink3,
      stroke: palette.card,
    }
  })
}
