import { indexAnnotations } from '../../model/analysis/annotations'
import { groupBy } from '../../model/groupBy'
import { type Id, splitPair } from '../../model/ids'
import type { Annotation, Emotion, JourneyMap, RecordOf } from '../../model/journey'
import { oneLine } from '../../model/oneLine'
import { sortedByOrder } from '../../model/order'
import type { Said } from './nodeText'

/** What a map says of its things in the words of nodes; the things are those of the map, by id. */
export interface Speaker {
  title(): Said
  /** Of a stage all but its title, which is the label of its group. */
  stage(id: Id): Said
  touchpoint(id: Id): Said
  persona(id: Id): Said
  /** What is noted on a touchpoint or stage, in its order: the ids of the marks that it says. */
  marksOf(id: Id): readonly Id[]
}

/** Measures that a mark may bear, in brackets after its kind. */
export const MEASURES = ['severity', 'frequency', 'impact', 'effort'] as const

export function speaker(map: JourneyMap): Speaker {
  const annotations = indexAnnotations(map)
  const feelings = {
    emotion: groupBy(map.ratings, ([key]) => splitPair(key)[0]),
    expectation: groupBy(map.expectations, ([key]) => splitPair(key)[0]),
  }
  const personas = sortedByOrder(map.personas)
  const only = personas.length === 1 ? personas[0]?.[0] : undefined

  const notesOn = (id: Id) => annotations.get(id) ?? []
  const said = (name: string, pairs: [string, string][], id: Id, text: string): Said => ({
    name,
    values: new Map(pairs.filter(([, value]) => value.trim())),
    marks: notesOn(id).map(([, annotation]) => markOf(annotation)),
    text,
  })

  function feltAt(id: Id, key: keyof typeof feelings): [string, string][] {
    const felt = new Map(feelings[key].get(id)?.map(([pair, value]) => [splitPair(pair)[1], value]))
    return personas.flatMap(([persona, { name }]): [string, string][] => {
      const value = felt.get(persona)
      if (value === undefined) return []
      return [[persona === only ? key : `${key} (${oneLine(name).trim()})`, String(toFive(value))]]
    })
  }

  return {
    title() {
      const { title, description, state } = map.meta
      return said(title, [['state', state === 'future' ? state : '']], '', description)
    },
    stage(id) {
      const { goal, description } = map.stages.get(id)!
      return said('', [['goal', goal]], id, description)
    },
    touchpoint(id) {
      const card = map.touchpoints.get(id)!
      return said(
        card.title,
        [
          ['channel', card.channel],
          ['from', card.from],
          ['to', card.to],
          ['moment of truth', card.momentOfTruth ? 'yes' : ''],
          ['direct', card.direct ? '' : 'no'],
          ['lane', laneWord(map, card.place[1])],
          ['owner', card.owner],
          ['tags', card.tags.join(', ')],
          ['thought', card.thought],
          ...feltAt(id, 'emotion'),
          ...feltAt(id, 'expectation'),
        ],
        id,
        card.description,
      )
    },
    persona(id) {
      const { name, role, quote, goals, needs, frustrations, context } = map.personas.get(id)!
      const pairs = Object.entries({ kind: 'persona', role, quote, goals, needs, frustrations, context })
      return said(name, pairs, id, '')
    },
    marksOf: id => notesOn(id).map(([annotation]) => annotation),
  }
}

/** Our −2 … +2 as the 1 … 5 that others count in. */
export function toFive(emotion: Emotion): number {
  return emotion + 3
}

/** The lane that a card says; nothing for the usual one. */
function laneWord(map: JourneyMap, id: Id): string {
  const lane = map.lanes.get(id)
  return !lane || id === 'customer' ? '' : lane.title || lane.kind
}

function markOf(annotation: RecordOf<'annotations'> | Annotation): string {
  const measures = MEASURES.flatMap(name => {
    const value = annotation[name]
    return value === undefined ? [] : [`${name} ${value}`]
  })
  return `${annotation.kind}${measures.length ? ` (${measures.join(', ')})` : ''}: ${annotation.text}`
}
