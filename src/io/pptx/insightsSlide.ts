import { emotionOf } from '../../model/analysis/emotionOf'
import { byWorth, opportunityMatrix } from '../../model/analysis/matrix'
import { rankPains } from '../../model/analysis/painRanking'
import { touchpointsInOrder } from '../../model/analysis/touchpointsInOrder'
import type { Id } from '../../model/ids'
import { figure } from '../../model/painter/figures'
import { emotionStep } from '../../model/painter/palette'
import { emotionText, nameOf } from '../details/details'
import { type DeckScene, titleBox } from './deckScene'
import type { Area, BoxShape, Paragraph } from './slide'
import { SLIDE, type Slide } from './slide'
import { annotationNote, paragraphs } from './stageNotes'

const TOP = 1.35
const GAP = 0.3
const INSET = 12

/** An entry of a list: what it is, and what is known about it. */
interface Entry {
  readonly text: string
  readonly about: string
  /** In full, for the notes. */
  readonly notes: readonly string[]
}

/** What the map says: where it is worst, what hurts most, and what could be done about it. */
export function insightsSlide(scene: DeckScene): Slide | undefined {
  const { deck, palette } = scene
  const lists = [
    { title: deck.lowPoints, colour: palette.emotionLowest, entries: lowPoints(scene) },
    { title: deck.rankedPains, colour: palette.pain, entries: pains(scene) },
    { title: deck.opportunities, colour: palette.opportunity, entries: opportunities(scene) },
  ]
  if (lists.every(({ entries }) => entries.length === 0)) return undefined
  const width = (SLIDE.width - 2 * SLIDE.margin - GAP * 2) / 3
  const boxes = lists.map((list, index) =>
    listBox(scene, list, {
      x: SLIDE.margin + index * (width + GAP),
      y: TOP,
      width,
      height: SLIDE.height - TOP - 0.45,
    }),
  )
  return {
    title: deck.insights,
    shapes: [titleBox(scene, deck.insights), ...boxes],
    notes: lists.flatMap(({ title, entries }, index) => [
      ...(index ? [''] : []),
      title,
      ...(entries.length ? entries.flatMap(({ notes }) => notes) : [deck.nothing]),
    ]),
  }
}

/** The touchpoints that felt negative or very negative, the worst first. */
function lowPoints(scene: DeckScene): Entry[] {
  return touchpointsInOrder(scene.map)
    .flatMap(([id, { place }]) => {
      const value = emotionOf(scene.map, id, scene.focus)
      return value === undefined || emotionStep(value) >= 2 ? [] : [{ id, value, stage: place[0] }]
    })
    .sort((a, b) => a.value - b.value)
    .map(({ id, value, stage }) => {
      const text = nameOf(scene, id) ?? ''
      const about = [emotionText(scene, value), nameOf(scene, stage)].filter(Boolean).join(' · ')
      return { text, about, notes: [`${text}: ${about}`] }
    })
}

function pains(scene: DeckScene): Entry[] {
  const { map, say, locale, words } = scene
  return rankPains(map).map(({ id, annotation, rank, priority, votes }) => {
    const { severity, frequency, target } = annotation
    const product =
      priority === undefined
        ? ''
        : `${say.priority}: ${sum([severity, frequency], locale)} = ${figure(priority, locale)}`
    const voted = votes ? `${say.votes}: ${figure(votes, locale)}` : ''
    const number = rank === undefined ? '' : `${figure(rank, locale)}. `
    return entry(scene, id, `${number}${annotation.text.trim() || words.untitled}`, [product, voted], target)
  })
}

function opportunities(scene: DeckScene): Entry[] {
  const { map, say, locale, words } = scene
  return opportunityMatrix(map)
    .sort(byWorth)
    .map(({ id, annotation, place }) => {
      const judged = place
        ? [`${say.impact}: ${figure(place.impact, locale)}`, `${say.effort}: ${figure(place.effort, locale)}`]
        : []
      return entry(scene, id, annotation.text.trim() || words.untitled, judged, annotation.target)
    })
}

function entry(scene: DeckScene, id: Id, text: string, about: readonly string[], target: Id): Entry {
  const at = nameOf(scene, target) ?? ''
  const [first = '', ...rest] = annotationNote(scene, id)
  const noted = at ? `${first} · ${at}` : first
  return {
    text,
    about: [...about, at].filter(Boolean).join(' · '),
    notes: [...paragraphs(rest.length ? first : noted), ...rest, ...(rest.length && at ? [at] : [])],
  }
}

/** "5 × 4". */
function sum(factors: readonly (number | undefined)[], locale: string): string {
  return factors.map(factor => figure(factor ?? 0, locale)).join(' × ')
}

/** A list in one box: as many entries as have room, and how many more there are. */
function listBox(
  { text, palette, deck, locale }: DeckScene,
  {
    title,
    colour,
    entries,
  }: { readonly title: string; readonly colour: string; readonly entries: readonly Entry[] },
  area: Area,
): BoxShape {
  const width = area.width - (2 * INSET) / 72
  let room = area.height - (2 * INSET) / 72
  const said: Paragraph[] = []
  const add = ({ paragraph, height }: { paragraph: Paragraph; height: number }) => {
    said.push(paragraph)
    room -= height
  }
  add(text.fit(title, { sizes: [16, 15, 14], width, height: 1, bold: true, colour, maxLines: 1 }))
  const more = (count: number, height: number) =>
    text.fit(`+ ${figure(count, locale)} ${deck.more}`, {
      sizes: [11],
      width,
      height,
      colour: palette.ink3,
      before: 8,
      maxLines: 1,
    })
  const reserve = more(9, 1).height
  let shown = 0
  for (const { text: what, about } of entries) {
    const heading = text.fit(what, {
      sizes: [13],
      width,
      height: 9,
      maxLines: 3,
      colour: palette.ink,
      before: 8,
    })
    const below = text.fit(about, { sizes: [10], width, height: 9, maxLines: 2, colour: palette.ink2 })
    const isLast = shown === entries.length - 1
    if (heading.height + below.height + (isLast ? 0 : reserve) > room) break
    add(heading)
    if (about) add(below)
    shown++
  }
  if (entries.length === 0) {
    add(text.fit(deck.nothing, { sizes: [13], width, height: 1, colour: palette.ink3, before: 8 }))
  } else if (shown < entries.length) add(more(entries.length - shown, 1))
  return {
    type: 'box',
    form: 'roundRect',
    radius: 0.12,
    name: title,
    ...area,
    fill: palette.card,
    stroke: { colour: palette.line, width: 0.75 },
    paragraphs: said,
    anchor: 'top',
    inset: INSET,
  }
}
