import type { Id } from '../ids'
import type { JourneyMap } from '../journey'
import { indexAnnotations } from './annotations'
import { type GroupFigures, groupFigures } from './groupFigures'
import { isCustomerLane } from './summary'
import { touchpointsByStage } from './touchpointsInOrder'

export interface ContactFigures extends GroupFigures {
  /** How many of them are communications; the others are actions, without a counterpart. */
  readonly communications: number
}

export interface Interactions {
  /** With us. */
  readonly direct: ContactFigures
  /** With somebody else about us. */
  readonly indirect: ContactFigures
}

/** Direct and indirect contact, at the touchpoints that the customer has: other lanes are our own work. */
export function interactions(map: JourneyMap, persona?: Id): Interactions {
  const annotations = indexAnnotations(map)
  const cards = [...touchpointsByStage(map).values()]
    .flat()
    .filter(([, { place }]) => isCustomerLane(map, place[1]))
  const figures = (direct: boolean): ContactFigures => {
    const own = cards.filter(([, touchpoint]) => touchpoint.direct === direct)
    return {
      ...groupFigures(map, own, annotations, persona),
      communications: own.filter(([, { interaction }]) => interaction === 'communication').length,
    }
  }
  return { direct: figures(true), indirect: figures(false) }
}
