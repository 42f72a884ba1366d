import { isKnownChannel } from '../channels'
import type { Id } from '../ids'
import type { AnnotationKind, JourneyMap } from '../journey'

/** What a search can find. */
export type FoundKind =
  | 'map'
  | 'persona'
  | 'stage'
  | 'touchpoint'
  | 'link'
  | 'note'
  | 'cell'
  | 'image'
  | AnnotationKind

/** All that one thing of a map says. */
export interface MapText {
  /** Of its record; `MAP_ITSELF` for the map. */
  readonly id: Id
  readonly kind: FoundKind
  /** By which it is known; may be empty. */
  readonly title: string
  /** What else is written on it, each on its own; none is empty. */
  readonly texts: readonly string[]
  /** The id of a known channel, whose name is a word of the screen; else empty. */
  readonly channel: string
  /** Titles of the stage and touchpoint that it belongs to; of a link, of its two ends. */
  readonly place: readonly string[]
}

/** Stands for the map itself where a record's id is asked for. No record has it: ids are not empty. */
export const MAP_ITSELF: Id = ''

/** Everything of a map that has words, in no meaningful order. */
export function textsOf(map: JourneyMap): MapText[] {
  const { meta, personas, stages, touchpoints, links, annotations, notes, cells, images } = map
  const found: MapText[] = []

  function add(
    id: Id,
    kind: FoundKind,
    title: string,
    texts: readonly string[],
    place: readonly string[] = [],
    channel = '',
  ): void {
    const said = texts.filter(text => text.trim() !== '')
    if (title.trim() === '' && said.length === 0 && channel === '') return
    found.push({ id, kind, title: title.trim(), texts: said, channel, place: place.filter(Boolean) })
  }

  const stageTitle = (id: Id) => stages.get(id)?.title.trim() ?? ''
  /** Where something that hangs on a stage or touchpoint is. */
  const placeOf = (target: Id): string[] => {
    const card = touchpoints.get(target)
    return card ? [stageTitle(card.place[0]), card.title.trim()] : [stageTitle(target)]
  }
  const nameOf = (id: Id) =>
    touchpoints.get(id)?.title.trim() ?? personas.get(id)?.name.trim() ?? stageTitle(id)

  add(MAP_ITSELF, 'map', meta.title, [meta.description])
  for (const [id, { name, role, quote, goals, needs, frustrations, context }] of personas)
    add(id, 'persona', name, [role, quote, goals, needs, frustrations, context])
  for (const [id, { title, goal, description, speakerNotes }] of stages)
    add(id, 'stage', title, [goal, description, speakerNotes])
  for (const [id, card] of touchpoints) {
    const { title, description, thought, from, to, owner, tags, channel, place } = card
    const known = isKnownChannel(channel)
    const texts = [description, thought, from, to, owner, ...tags, known ? '' : channel]
    add(id, 'touchpoint', title, texts, [stageTitle(place[0])], known ? channel : '')
  }
  for (const [id, { label, from, to }] of links) add(id, 'link', label, [], [nameOf(from), nameOf(to)])
  for (const [id, { kind, text, owner, tags, target }] of annotations)
    add(id, kind, text, [owner, ...tags], placeOf(target))
  for (const [id, { text }] of notes) add(id, 'note', text, [])
  for (const [id, { text, target }] of cells) add(id, 'cell', text, [], placeOf(target))
  for (const [id, { caption, target }] of images) add(id, 'image', caption, [], placeOf(target))
  return found
}
