import { type Id, pairKey } from '../../model/ids'
import { sortedByOrder } from '../../model/order'
import { sameContent } from '../../model/same'
import { useLive } from '../../store/hooks'

/** The personas who said how a touchpoint felt, in their order. */
export function useRaters(touchpoint: Id): readonly Id[] {
  return useLive(
    ['personas/*', `ratings@${touchpoint}`],
    ({ map }) =>
      sortedByOrder(map.personas)
        .map(([id]) => id)
        .filter(id => map.ratings.has(pairKey(touchpoint, id))),
    sameContent,
  )
}
