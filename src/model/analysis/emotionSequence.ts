import type { Id } from '../ids'
import type { JourneyMap } from '../journey'
import { emotionOf, type Scale } from './emotionOf'
import { isCustomerLane } from './summary'
import { columnsOfCards, touchpointsByStage } from './touchpointsInOrder'

export interface SequencePoint {
  readonly touchpoint: Id
  readonly stage: Id
  /** Order key of the column in its stage. */
  readonly column: string
  /** −2 … +2; whole for one persona, the mean for all. */
  readonly value: number
}

/**
 * The points of an emotion curve, as runs without a gap, from the first column of the journey to the last. A column with
 * several rated cards gives a point for each, by lane, then row. A column in which a customer's touchpoint stands and
 * nothing is rated breaks the curve: what was not asked is not drawn. A column of work behind the scenes says nothing
 * about feelings, so the curve runs past it.
 */
export function emotionSequence(
  map: JourneyMap,
  persona: Id | undefined,
  scale: Scale = 'ratings',
): SequencePoint[][] {
  const runs: SequencePoint[][] = []
  let run: SequencePoint[] = []
  const close = () => {
    if (run.length > 0) runs.push(run)
    run = []
  }
  for (const [stage, entries] of touchpointsByStage(map)) {
    for (const column of columnsOfCards(entries)) {
      const points = column.flatMap(([touchpoint, { place }]) => {
        const value = emotionOf(map, touchpoint, persona, scale)
        return value === undefined ? [] : [{ touchpoint, stage, column: place[2], value }]
      })
      if (points.length > 0) run.push(...points)
      else if (column.some(([, { place }]) => isCustomerLane(map, place[1]))) close()
    }
  }
  close()
  return runs
}
