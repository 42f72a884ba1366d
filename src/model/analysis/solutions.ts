import { groupBy } from '../groupBy'
import { type Id, splitPair } from '../ids'
import type { JourneyMap } from '../journey'

/** Which opportunity solves which pain point, from either end. What nothing solves, or solves nothing, is absent. */
export interface Solutions {
  readonly painsOf: ReadonlyMap<Id, readonly Id[]>
  readonly opportunitiesOf: ReadonlyMap<Id, readonly Id[]>
}

/** One pass over what is said to solve what; pairs with an end that is gone say nothing. */
export function indexSolutions(map: JourneyMap): Solutions {
  const pairs = [...map.solves.keys()]
    .map(splitPair)
    .filter(
      ([opportunity, pain]) =>
        map.annotations.get(opportunity)?.kind === 'opportunity' &&
        map.annotations.get(pain)?.kind === 'pain',
    )
  return { painsOf: ends(pairs, 0, 1), opportunitiesOf: ends(pairs, 1, 0) }
}

function ends(pairs: readonly (readonly [Id, Id])[], from: 0 | 1, to: 0 | 1): Map<Id, Id[]> {
  const groups = groupBy(pairs, pair => pair[from])
  return new Map([...groups].map(([id, group]) => [id, group.map(pair => pair[to])]))
}
