import { summary } from '../../model/analysis/summary'
import { touchpointsByStage, unplacedTouchpoints } from '../../model/analysis/touchpointsInOrder'
import type { Id } from '../../model/ids'
import { compareText } from '../../model/order'
import { figure } from '../../model/painter/figures'
import type { DetailScene } from '../details/detailIndex'
import {
  annotationDetails,
  type Detail,
  detailText,
  emotionText,
  nameOf,
  personaDetails,
  stageDetails,
  touchpointDetails,
} from '../details/details'
import type { HtmlWords } from '../words/htmlWords'
import { escaped } from './escaped'

/*
 * All that stands on the map as text, by stage: for those who want to read it, and for those who cannot see a picture.
 * Every heading leads to its place on the map, every card of the map to its place here (`data-id`, `data-to`).
 */

export interface ListScene extends DetailScene {
  readonly page: HtmlWords
  /** The cards that the map shows. */
  readonly shown: ReadonlySet<Id>
  numberOf(stage: Id): number
}

export function detailsHtml(scene: ListScene): string {
  const { map, words, page } = scene
  const stages = [...touchpointsByStage(map)].map(([stage, cards]) =>
    stageHtml(
      scene,
      stage,
      cards.map(([id]) => id),
    ),
  )
  const unplaced = unplacedTouchpoints(map).map(([id]) => cardHtml(scene, id))
  const notes = [...map.notes]
    .sort(([a], [b]) => compareText(a, b))
    .map(([id, { text }]) => `<article data-id="${escaped(id)}">${paragraphs(text)}</article>`)
  return [
    section(
      page.personas,
      scene.personas.map(([id]) => personaHtml(scene, id)),
    ),
    ...stages,
    section(words.unplaced, unplaced),
    section(page.stickyNotes, notes),
  ].join('\n')
}

function section(title: string, entries: readonly string[]): string {
  if (entries.length === 0) return ''
  return `<section><h2>${escaped(title)}</h2>${entries.join('')}</section>`
}

function stageHtml(scene: ListScene, stage: Id, cards: readonly Id[]): string {
  const { map, say, locale } = scene
  const { mean } = summary(map, { stage })
  const felt = mean === undefined ? [] : [{ name: say.mean, text: emotionText(scene, mean) }]
  const title = `${figure(scene.numberOf(stage), locale)}. ${nameOf(scene, stage)}`
  return (
    `<section data-id="${escaped(stage)}"><h2>${link(stage, title)}</h2>` +
    `${list([...felt, ...stageDetails(scene, stage)])}${annotationsHtml(scene, stage)}` +
    `${cards.map(id => cardHtml(scene, id)).join('')}</section>`
  )
}

function cardHtml(scene: ListScene, id: Id): string {
  if (!scene.shown.has(id)) return ''
  const { map, words } = scene
  const lane = map.lanes.get(map.touchpoints.get(id)?.place[1] ?? '')
  const about =
    lane && lane.kind !== 'customer'
      ? `<p class="lane">${text(lane.title.trim() || words.lanes[lane.kind])}</p>`
      : ''
  return (
    `<article data-id="${escaped(id)}"><h3>${link(id, nameOf(scene, id) ?? words.untitled)}</h3>${about}` +
    `${list(touchpointDetails(scene, id))}${annotationsHtml(scene, id)}</article>`
  )
}

function personaHtml(scene: ListScene, id: Id): string {
  const persona = scene.map.personas.get(id)!
  return (
    `<article data-id="${escaped(id)}"><h3>${link(id, persona.name.trim() || scene.words.untitled)}</h3>` +
    `${list(personaDetails(scene, persona))}</article>`
  )
}

function annotationsHtml(scene: ListScene, target: Id): string {
  const entries = (scene.annotations.get(target) ?? []).map(([id, { kind, text: said }]) => {
    const about = annotationDetails(scene, id).map(detailText).join(' · ')
    return (
      `<li class="${kind}"><b>${escaped(scene.say.annotations[kind])}</b> ${text(said)}` +
      `${about ? `<small>${text(about)}</small>` : ''}</li>`
    )
  })
  return entries.length > 0 ? `<ul>${entries.join('')}</ul>` : ''
}

/** A heading that leads to its place on the map. */
function link(id: Id, title: string): string {
  return `<button type="button" data-to="${escaped(id)}" dir="auto">${escaped(title)}</button>`
}

function list(details: readonly Detail[]): string {
  if (details.length === 0) return ''
  const rows = details.map(
    ({ name, text: said }) => `<div><dt>${escaped(name)}</dt><dd>${text(said)}</dd></div>`,
  )
  return `<dl>${rows.join('')}</dl>`
}

/** A text in its own direction; its line feeds are kept by the style. */
function text(said: string): string {
  return `<span dir="auto">${escaped(said.trim())}</span>`
}

function paragraphs(said: string): string {
  return said
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .filter(line => line.trim())
    .map(line => `<p dir="auto">${escaped(line)}</p>`)
    .join('')
}
