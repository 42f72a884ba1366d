import { type Id, splitPair } from '../ids'
import type { JourneyMap } from '../journey'

/** Which opportunity solves which pain point, from either end. What nothing solves, or solves nothing, is absent. */
export interface Solutions {
  readonly painsOf: ReadonlyMap<Id, readonly Id[]>
  readonly opportunitiesOf: ReadonlyMap<Id, readonly Id[]>
}

/** One pass over what is said to solve what; pairs with an end that is gone say nothing. */
export function indexSolutions(map: JourneyMap): Solutions {
  const painsOf = new Map<Id, Id[]>()
  const opportunitiesOf = new Map<Id, Id[]>()
  const put = (lists: Map<Id, Id[]>, key: Id, id: Id) => {
    const list = lists.get(key)
    if (list) list.push(id)
    else lists.set(key, [id])
  }
  for (const key of map.solves.keys()) {
    const [opportunity, pain] = splitPair(key)
    if (map.annotations.get(opportunity)?.kind !== 'opportunity') continue
    if (map.annotations.get(pain)?.kind !== 'pain') continue
    put(painsOf, opportunity, pain)
    put(opportunitiesOf, pain, opportunity)
  }
  return { painsOf, opportunitiesOf }
}
