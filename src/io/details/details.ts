import { priority } from '../../model/analysis/annotations'
import { emotionOf } from '../../model/analysis/emotionOf'
import { isKnownChannel } from '../../model/channels'
import { type Id, pairKey } from '../../model/ids'
import type { RecordOf } from '../../model/journey'
import { figure, percentFigure, signedFigure } from '../../model/painter/figures'
import { emotionStep } from '../../model/painter/palette'
import type { PaintWords } from '../../model/painter/words'
import type { DetailScene, LinkEntry } from './detailIndex'

/*
 * Everything that a map says about one of its things, in words and in full: for the notes of slides, and for pages where
 * a card is opened. What is empty or as usual is not said.
 */

/** One thing that is said, and what it is called. */
export interface Detail {
  readonly name: string
  readonly text: string
}

const STEPS = ['lowest', 'low', 'neutral', 'high', 'highest'] as const

/** The word for an emotion, −2 … +2; a mean has that of the nearest step. */
export function emotionWord(words: PaintWords, value: number): string {
  return words.emotions[STEPS[emotionStep(value)]!]
}

/** "Negative (−1)"; a mean with its decimal. */
export function emotionText({ words, locale }: DetailScene, value: number): string {
  return `${emotionWord(words, value)} (${emotionFigure(value, locale)})`
}

/** −2 … +2 with its sign; a mean with its decimal. */
export function emotionFigure(value: number, locale: string): string {
  if (!Number.isInteger(value)) return signedFigure(value, locale)
  const sign = value > 0 ? '+' : value < 0 ? '−' : ''
  return sign + figure(Math.abs(value), locale)
}

export function channelName({ words }: Pick<DetailScene, 'words'>, channel: string): string {
  return isKnownChannel(channel) ? words.channels[channel] : channel
}

/** What a thing is called wherever it is referred to; undefined if it is gone. */
export function nameOf({ map, words }: Pick<DetailScene, 'map' | 'words'>, id: Id): string | undefined {
  const record = map.touchpoints.get(id) ?? map.stages.get(id)
  const name = record ? record.title : map.personas.get(id)?.name
  return name === undefined ? undefined : name.trim() || words.untitled
}

export function stageDetails(scene: DetailScene, id: Id): Detail[] {
  const stage = scene.map.stages.get(id)
  if (!stage) return []
  const { say } = scene
  return said([[say.goal, stage.goal], [say.description, stage.description], ...beside(scene, id)])
}

export function touchpointDetails(scene: DetailScene, id: Id): Detail[] {
  const record = scene.map.touchpoints.get(id)
  if (!record) return []
  const { say, words } = scene
  return said([
    [say.channel, channelName(scene, record.channel)],
    [say.from, record.from],
    [say.to, record.to],
    [say.indirect, record.direct ? '' : '✓'],
    [words.momentOfTruth, record.momentOfTruth ? '✓' : ''],
    ...feelings(scene, id),
    [say.description, record.description],
    [say.thought, record.thought],
    [say.owner, record.owner],
    [say.tags, record.tags.join(', ')],
    ...beside(scene, id),
  ])
}

export function personaDetails({ say }: Pick<DetailScene, 'say'>, persona: RecordOf<'personas'>): Detail[] {
  return said([
    [say.role, persona.role],
    [say.quote, persona.quote],
    [say.goals, persona.goals],
    [say.needs, persona.needs],
    [say.frustrations, persona.frustrations],
    [say.context, persona.context],
  ])
}

/** The measures of an annotation and what else is known about it, without its text. */
export function annotationDetails(scene: DetailScene, id: Id): Detail[] {
  const { map, say, locale, votes, solutions } = scene
  const record = map.annotations.get(id)
  if (!record) return []
  const measure = (value: number | undefined) => (value === undefined ? '' : figure(value, locale))
  const solved = (solutions.painsOf.get(id) ?? []).map(pain => map.annotations.get(pain)?.text ?? '')
  return said([
    [say.severity, measure(record.severity)],
    [say.frequency, measure(record.frequency)],
    [say.priority, measure(priority(record))],
    [say.impact, measure(record.impact)],
    [say.effort, measure(record.effort)],
    [say.votes, measure(votes.get(id))],
    [say.solves, solved.filter(Boolean).join(' · ')],
    [say.owner, record.owner],
    [say.status, record.status === 'open' ? '' : say.statuses[record.status]],
    [say.evidence, record.evidence === 'assumption' ? '' : say.evidences[record.evidence]],
    [say.tags, record.tags.join(', ')],
  ])
}

/** A detail as one text. A mark by itself needs no more than the name of what it marks. */
export function detailText({ name, text }: Detail): string {
  return text === '✓' ? name : `${name}: ${text}`
}

/** How everybody felt there and what they had expected, and the mean of those who said so. */
function feelings(scene: DetailScene, id: Id): Pair[] {
  const { map, words, say, personas } = scene
  const pairs = personas.flatMap(([persona, { name }]): Pair[] => {
    const who = name.trim() || words.untitled
    const key = pairKey(id, persona)
    const felt = map.ratings.get(key)
    const expected = map.expectations.get(key)
    return [
      [`${say.emotion}, ${who}`, felt === undefined ? '' : emotionText(scene, felt)],
      [`${words.expectation}, ${who}`, expected === undefined ? '' : emotionText(scene, expected)],
    ]
  })
  const rated = personas.filter(([persona]) => map.ratings.has(pairKey(id, persona)))
  const mean = rated.length > 1 ? emotionOf(map, id) : undefined
  return mean === undefined ? pairs : [...pairs, [say.mean, emotionText(scene, mean)]]
}

/** What stands beside a stage or touchpoint: cells of lanes, captions of images, links. */
function beside(scene: DetailScene, id: Id): Pair[] {
  const { map, words, say } = scene
  const cells = (scene.cells.get(id) ?? []).map(([, { lane, text }]): Pair => {
    const record = map.lanes.get(lane)
    return [record?.title.trim() || words.lanes[record?.kind ?? 'text'], text]
  })
  const images = (scene.images.get(id) ?? []).map(([, { caption }]): Pair => [say.image, caption])
  const links = (entries: readonly LinkEntry[] | undefined, name: string, end: 'from' | 'to') =>
    (entries ?? []).map(([, link]): Pair => [name, linkText(scene, link, end)])
  return [
    ...cells,
    ...images,
    ...links(scene.linksTo.get(id), say.comesFrom, 'from'),
    ...links(scene.linksFrom.get(id), say.leadsTo, 'to'),
  ]
}

/** Where a link leads to or comes from, with its kind unless it is the usual one, its label and share. */
export function linkText(scene: DetailScene, link: RecordOf<'links'>, end: 'from' | 'to'): string {
  const name = nameOf(scene, link[end])
  if (name === undefined) return ''
  const { words, locale } = scene
  const remarks = [
    link.kind === 'next' ? '' : words.linkKinds[link.kind],
    link.label.trim(),
    link.share === undefined ? '' : percentFigure(link.share, locale),
  ].filter(Boolean)
  return remarks.length > 0 ? `${name} (${remarks.join(', ')})` : name
}

type Pair = readonly [name: string, text: string]

function said(pairs: readonly Pair[]): Detail[] {
  return pairs.flatMap(([name, text]) => (text.trim() ? [{ name, text: text.trim() }] : []))
}
