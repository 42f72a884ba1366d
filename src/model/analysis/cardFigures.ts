import { type Id, pairKey } from '../ids'
import type { JourneyMap } from '../journey'
import type { CardFigures } from '../layout/geometry'
import { sortedByOrder } from '../order'
import { type AnnotationCounts, countAnnotations, countKinds, indexAnnotations } from './annotations'
import { emotionOf } from './emotionOf'

/** What the figures of cards are looked up in, so that many cards cost one pass over the map and not one each. */
export interface FigureIndex {
  counts(target: Id): AnnotationCounts
  /** Whether a link leads from the persona to the touchpoint. */
  linked(persona: Id, touchpoint: Id): boolean
  /** In their order. */
  readonly personas: readonly Id[]
}

/** An index of the map as it is now. It does not follow later changes. */
export function indexFigures(map: JourneyMap): FigureIndex {
  const annotations = indexAnnotations(map)
  const links = new Set([...map.links.values()].map(({ from, to }) => pairKey(from, to)))
  return {
    counts: target => countKinds(annotations.get(target) ?? []),
    linked: (persona, touchpoint) => links.has(pairKey(persona, touchpoint)),
    personas: personaOrder(map),
  }
}

/**
 * What a card tells at a glance; the emotion of the persona in focus, if one is. Without an index it looks through all
 * annotations and links of the map: right for one card, wrong for a thousand.
 */
export function figuresOf(
  map: JourneyMap,
  touchpoint: Id,
  focus?: Id,
  index: FigureIndex = scan(map, touchpoint),
): CardFigures {
  return {
    counts: index.counts(touchpoint),
    emotion: emotionOf(map, touchpoint, focus),
    personas: personasAt(map, touchpoint, index),
  }
}

/** The personas who rated the touchpoint or are linked to it, in their order. */
export function personasAt(
  map: JourneyMap,
  touchpoint: Id,
  index: FigureIndex = scan(map, touchpoint),
): Id[] {
  return index.personas.filter(
    persona => map.ratings.has(pairKey(touchpoint, persona)) || index.linked(persona, touchpoint),
  )
}

/** The same answers for one touchpoint, without building an index of everything. */
function scan(map: JourneyMap, touchpoint: Id): FigureIndex {
  const starts = new Set<Id>()
  for (const { from, to } of map.links.values()) if (to === touchpoint) starts.add(from)
  return {
    counts: target => countAnnotations(map, target),
    linked: persona => starts.has(persona),
    personas: personaOrder(map),
  }
}

function personaOrder(map: JourneyMap): Id[] {
  return sortedByOrder(map.personas).map(([id]) => id)
}
