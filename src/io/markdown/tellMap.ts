import { type AnnotationEntry, indexAnnotations } from '../../model/analysis/annotations'
import { type TouchpointEntry, touchpointsByStage } from '../../model/analysis/touchpointsInOrder'
import { type Id, pairKey } from '../../model/ids'
import type { JourneyMap, RecordOf } from '../../model/journey'
import { sortedByOrder } from '../../model/order'
import { PERSONA_KEYS } from '../retold/recordKeys'
import { NAMELESS, told, toldLines } from '../retold/told'
import type { CardKey } from './keys'
import type { Felt, Outline, OutlineAnnotation, OutlineCard, OutlinePersona, OutlineStage } from './outline'

export interface ToldAnnotation extends OutlineAnnotation {
  readonly id: Id
  /** What it is known again by. */
  readonly name: string
}

export interface ToldCard extends OutlineCard {
  readonly id: Id
  readonly annotations: readonly ToldAnnotation[]
}

export interface ToldStage extends OutlineStage<ToldCard> {
  readonly id: Id
  readonly annotations: readonly ToldAnnotation[]
}

export interface ToldPersona extends OutlinePersona {
  readonly id: Id
}

export interface ToldOutline extends Outline<ToldCard> {
  readonly personas: readonly ToldPersona[]
  readonly stages: readonly ToldStage[]
}

export const MEASURES = ['severity', 'frequency', 'impact', 'effort'] as const

/** What a map says as an outline. */
export function tellMap(map: JourneyMap): ToldOutline {
  const annotations = indexAnnotations(map)
  const personas = sortedByOrder(map.personas)
  const only = personas.length === 1
  const notedOn = (id: Id) => (annotations.get(id) ?? []).map(tellAnnotation)

  const felt = (card: Id): Felt[] =>
    (['ratings', 'expectations'] as const).flatMap(table =>
      personas.flatMap(([id, { name }]): Felt[] => {
        const value = map[table].get(pairKey(card, id))
        if (value === undefined) return []
        const scale = table === 'ratings' ? 'emotion' : 'expectation'
        return [{ scale, persona: only ? undefined : told(name), value: `${value + 3}/5` }]
      }),
    )
  const tellCard = ([id, card]: TouchpointEntry): ToldCard => ({
    id,
    name: told(card.title) || NAMELESS,
    values: said<CardKey>({
      description: card.description,
      thought: card.thought,
      channel: card.channel,
      from: card.from,
      to: card.to,
      'moment of truth': card.momentOfTruth ? 'yes' : '',
      direct: card.direct ? '' : 'no',
      lane: card.place[1] === 'customer' ? '' : laneWord(map, card.place[1]),
      owner: card.owner,
      tags: card.tags.join(', '),
    }),
    felt: felt(id),
    annotations: notedOn(id),
    line: 0,
  })

  return {
    title: told(map.meta.title) || NAMELESS,
    description: toldLines(map.meta.description),
    state: map.meta.state,
    personas: personas.map(([id, persona]) => ({ id, ...tellPersona(persona) })),
    stages: [...touchpointsByStage(map)].map(([id, cards]) => {
      const { title, goal, description } = map.stages.get(id)!
      return {
        id,
        name: told(title) || NAMELESS,
        description: toldLines(description),
        values: said({ goal }),
        annotations: notedOn(id),
        cards: cards.map(tellCard),
      }
    }),
  }
}

/** The word by which a lane is meant. */
export function laneWord(map: JourneyMap, id: Id): string {
  const lane = map.lanes.get(id)
  return lane ? told(lane.title) || id : ''
}

/** What an annotation is known again by, in a text that may have changed. */
export function annotationName({ kind, text }: Pick<OutlineAnnotation, 'kind' | 'text'>): string {
  return `${kind}: ${text}`
}

function tellPersona(persona: RecordOf<'personas'>): OutlinePersona {
  return {
    name: told(persona.name),
    values: said(Object.fromEntries(PERSONA_KEYS.map(key => [key, persona[key]]))),
  }
}

function tellAnnotation([id, annotation]: AnnotationEntry): ToldAnnotation {
  const { kind } = annotation
  const measures = MEASURES.flatMap(name => {
    const value = annotation[name]
    return value === undefined ? [] : [`${name} ${value}`]
  }).join(', ')
  const text = toldLines(annotation.text)
  return { id, name: annotationName({ kind, text }), kind, text, measures }
}

function said<K extends string>(values: Readonly<Record<K, string>>): ReadonlyMap<string, string> {
  const pairs = Object.entries<string>(values).map(([key, value]) => [key, toldLines(value)] as const)
  return new Map(pairs.filter(([, value]) => value !== ''))
}
