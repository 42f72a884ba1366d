import { useCallback } from 'react'
import { countKinds } from '../../model/analysis/annotations'
import { type FigureIndex, figuresOf } from '../../model/analysis/cardFigures'
import type { Id } from '../../model/ids'
import type { CardFigures } from '../../model/layout/geometry'
import { sortedByOrder } from '../../model/order'
import { sameContent } from '../../model/same'
import { useLive } from '../../store/hooks'
import type { MapStore } from '../../store/mapStore'

/** What a card tells at a glance: counts, emotion (of the persona in focus, if one is), personas. */
export function useFigures(id: Id, focus: Id | undefined): CardFigures {
  const select = useCallback(
    (store: MapStore) => figuresOf(store.map, id, focus, indexOf(store)),
    [id, focus],
  )
  return useLive([`annotations@${id}`, `ratings@${id}`, `links@${id}`, 'personas/*'], select, sameContent)
}

/** Figures by way of what hangs on the card, so that they cost what it has and not what the map has. */
function indexOf(store: MapStore): FigureIndex {
  const { map } = store
  return {
    counts: target =>
      countKinds(
        [...store.related('annotations', target)].map(id => [id, map.annotations.get(id)!] as const),
      ),
    linked: (persona, touchpoint) =>
      [...store.related('links', touchpoint)].some(id => {
        const link = map.links.get(id)
        return link?.from === persona && link.to === touchpoint
      }),
    personas: sortedByOrder(map.personas).map(([id]) => id),
  }
}
