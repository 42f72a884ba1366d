import { useCallback } from 'react'
import { type Alignment, alignStages } from '../../../model/analysis/compare/alignStages'
import { type Comparison, compareMaps } from '../../../model/analysis/compare/compareMaps'
import type { JourneyMap } from '../../../model/journey'
import type { Topic } from '../../../store/topics'
import { useFigures } from '../page/useFigures'

/** One of the two maps. */
export interface Side {
  readonly map: JourneyMap
  /** It is the map that is open: its things can be gone to. */
  readonly isThis: boolean
}

export interface Compared {
  readonly before: Side
  readonly after: Side
  readonly comparison: Comparison
  readonly alignment: Alignment
}

const TOPICS: readonly Topic[] = ['*']

/** Compares the open map with another one, again as the open one changes. */
export function useComparison(other: JourneyMap, thisIsBefore: boolean): Compared {
  const select = useCallback(
    (map: JourneyMap): Compared => {
      const here: Side = { map, isThis: true }
      const there: Side = { map: other, isThis: false }
      const [before, after] = thisIsBefore ? [here, there] : [there, here]
      const comparison = compareMaps(before.map, after.map)
      return { before, after, comparison, alignment: alignStages(before.map, after.map, comparison.matching) }
    },
    [other, thisIsBefore],
  )
  return useFigures(TOPICS, select)
}
