import { countKinds } from '../../model/analysis/annotations'
import { emotionOf } from '../../model/analysis/emotionOf'
import type { Id } from '../../model/ids'
import { ANNOTATION_KINDS } from '../../model/journey'
import { mix } from '../../model/painter/colour'
import { figure } from '../../model/painter/figures'
import { emotionColour } from '../../model/painter/palette'
import { channelName, emotionText, nameOf } from '../details/details'
import type { DeckScene } from './deckScene'
import type { Area, BoxShape, Paragraph } from './slide'

const INSET = 5
const SMALL = { high: [12, 11, 10], usual: [10], low: [9] }
/** Lower cards say in one line what others say in two. */
const LOW = 1.05
/** In higher ones they need not be so small. */
const HIGH = 1.4

/** A touchpoint as one box with its texts: channel, title, how it felt, and what is noted on it. */
export function cardBox(scene: DeckScene, id: Id, area: Area): BoxShape {
  const { map, words, palette, text, focus } = scene
  const record = map.touchpoints.get(id)!
  const title = nameOf(scene, id) ?? words.untitled
  const kind = map.lanes.get(record.place[1])?.kind
  const isBehind = kind === 'backstage' || kind === 'support'
  const emotion = emotionOf(map, id, focus)
  const width = area.width - (2 * INSET) / 72
  const isLow = area.height < LOW

  const sizes = isLow ? SMALL.low : area.height < HIGH ? SMALL.usual : SMALL.high
  const small = (said: string, look: { colour: string; before?: number }): Paragraph =>
    text.fit(said, { ...look, sizes, width, height: 9, maxLines: 1 }).paragraph
  const head = [channelName(scene, record.channel), record.momentOfTruth ? `◆ ${words.momentOfTruth}` : '']
    .filter(Boolean)
    .join(' · ')
  const felt = emotion === undefined ? '' : emotionText(scene, emotion)
  const foot = isLow
    ? [[felt, countsText(scene, id)].filter(Boolean).join(' · ')]
    : [felt, countsText(scene, id)]
  const above = head ? [small(head, { colour: palette.ink3 })] : []
  const below = foot
    .filter(Boolean)
    .map((said, index) => small(said, { colour: palette.ink2, before: index ? 0 : 2 }))
  const taken = [...above, ...below].reduce((sum, paragraph) => sum + heightOf(paragraph), (2 * INSET) / 72)
  const heading = text.fit(title, {
    sizes: [18, 16, 15, 14, 13, 12, 11, 10],
    width,
    height: area.height - taken,
    bold: true,
    colour: palette.ink,
    italic: !record.title.trim(),
  })
  return {
    type: 'box',
    form: 'roundRect',
    radius: 0.09,
    id,
    name: title,
    ...area,
    fill: isBehind ? mix(palette.card, palette.canvas, 0.6) : palette.card,
    stroke: {
      colour: emotion === undefined ? palette.line : emotionColour(palette, emotion),
      width: emotion === undefined ? 1 : 1.5,
      ...(isBehind && { dash: 'dash' }),
    },
    paragraphs: [...above, heading.paragraph, ...below],
    anchor: 'middle',
    inset: INSET,
  }
}

/** In inches, of a paragraph of one line. */
function heightOf({ size, runs, before = 0 }: Paragraph): number {
  const factor = runs.every(({ font }) => font === 'Calibri') ? 1.22 : 1.45
  return (size * factor + before) / 72
}

/** How many of each kind are noted on it. */
function countsText({ annotations, words, locale }: DeckScene, id: Id): string {
  const kinds = countKinds(annotations.get(id) ?? [])
  return ANNOTATION_KINDS.flatMap(kind =>
    kinds[kind] ? [`${words.annotationsPlural[kind]}: ${figure(kinds[kind], locale)}`] : [],
  ).join(' · ')
}
