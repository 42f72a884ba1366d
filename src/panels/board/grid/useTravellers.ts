import type { Id } from '../../../model/ids'
import { sortedByOrder } from '../../../model/order'
import { sameContent } from '../../../model/same'
import { useLive } from '../../../store/hooks'
import type { MapStore } from '../../../store/mapStore'

/** What the board shows of a persona. */
export interface Traveller {
  readonly id: Id
  readonly name: string
  readonly colour: string
  readonly picture: string
}

/** The personas, in their order. */
export function useTravellers(): readonly Traveller[] {
  return useLive(['personas/*'], travellers, sameContent)
}

function travellers({ map }: MapStore): Traveller[] {
  return sortedByOrder(map.personas).map(([id, { name, colour, picture }]) => ({ id, name, colour, picture }))
}
