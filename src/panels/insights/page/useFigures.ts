import { useDeferredValue, useMemo } from 'react'
import type { JourneyMap } from '../../../model/journey'
import { useLive } from '../../../store/hooks'
import type { MapStore } from '../../../store/mapStore'
import type { Topic } from '../../../store/topics'

/** The map at one moment. Its tables are live, so only the moment tells whether what was worked out still holds. */
interface Moment {
  readonly map: JourneyMap
  readonly version: number
}

const momentOf = ({ map, version }: MapStore): Moment => ({ map, version })
const sameMoment = (a: Moment, b: Moment) => a.version === b.version && a.map === b.map

/**
 * Figures of the whole map, again after each change of one of the topics, but not before the change itself is on screen:
 * on a map of thousands of cards the hand that edits must not wait for the sums.
 *
 * @param select a stable function, or one of `useCallback`
 */
export function useFigures<T>(topics: readonly Topic[], select: (map: JourneyMap) => T): T {
  const moment = useLive(topics, momentOf, sameMoment)
  const settled = useDeferredValue(moment)
  return useMemo(() => select(settled.map), [settled, select])
}
