import { type Id, pairKey } from '../ids'
import type { JourneyMap } from '../journey'
import { sortedByOrder } from '../order'
import { priority } from './annotations'
import { annotationsInOrder } from './annotationsInOrder'
import { placeOnMatrix } from './matrix'
import { isCustomerLane } from './summary'
import { touchpointsByStage } from './touchpointsInOrder'

/** What the figures rest on: how much of it is known, and where the next of the rest is. */
export interface Known {
  /** `rating`: rated by the persona; `judgedPain`: severity and frequency; `judgedOpportunity`: impact and effort. */
  readonly what: 'rating' | 'channel' | 'judgedPain' | 'evidence' | 'judgedOpportunity'
  /** Whose rating. */
  readonly persona?: Id
  readonly known: number
  readonly total: number
  /** The first in the journey of which it is not known. */
  readonly next: Id | undefined
}

/**
 * How much is known of what the figures of a map are made from. What there is nothing of (no pain point, no touchpoint)
 * is absent.
 *
 * @param persona only their ratings; absent: those of each
 */
export function knownAndMissing(map: JourneyMap, persona?: Id): Known[] {
  const touchpoints = [...touchpointsByStage(map).values()]
    .flat()
    .filter(([, { place }]) => isCustomerLane(map, place[1]))
  const pains = annotationsInOrder(map, 'pain')
  const opportunities = annotationsInOrder(map, 'opportunity')
  const personas = persona === undefined ? sortedByOrder(map.personas).map(([id]) => id) : [persona]

  function count<T>(
    what: Known['what'],
    entries: readonly (readonly [Id, T])[],
    isKnown: (record: T, id: Id) => boolean,
  ): Known {
    const missing = entries.filter(([id, record]) => !isKnown(record, id))
    return { what, known: entries.length - missing.length, total: entries.length, next: missing[0]?.[0] }
  }

  return [
    ...personas.map(id => ({
      ...count('rating', touchpoints, (_, touchpoint) => map.ratings.has(pairKey(touchpoint, id))),
      persona: id,
    })),
    count('channel', touchpoints, ({ channel }) => channel.trim() !== ''),
    count('judgedPain', pains, pain => priority(pain) !== undefined),
    count('evidence', pains, ({ evidence }) => evidence !== 'assumption'),
    count('judgedOpportunity', opportunities, opportunity => placeOnMatrix(opportunity) !== undefined),
  ].filter(({ total }) => total > 0)
}
