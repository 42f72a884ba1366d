import type { PicturedBoard } from '../io/picture'
import { createFilter, type Filter, isFiltering } from '../model/analysis/filter'
import type { Id } from '../model/ids'
import type { JourneyMap } from '../model/journey'
import { sortedByOrder } from '../model/order'
import type { SessionState } from '../store/sessionStore'

/** What a board on screen does not show all of, or not alike: what its picture needs to be as it is. */
export interface SeenBoard {
  readonly board: PicturedBoard
  /** The persona whose eyes it is seen through. */
  readonly focus: Id | undefined
}

/**
 * The board as it is on screen; undefined if all of it is shown.
 *
 * @param copy the map that leaves: the map itself, or what is left of it for others. Its personas are those of the map,
 *   maybe under other ids; cards and notes that are not known from the map pass.
 */
export function seenBoard(
  map: JourneyMap,
  copy: JourneyMap,
  { filter, collapsed, focus }: Pick<SessionState, 'filter' | 'collapsed' | 'focus'>,
): SeenBoard | undefined {
  const folded = collapsed.filter(id => map.stages.has(id))
  if (folded.length === 0 && !isFiltering(filter)) return undefined
  return {
    board: {
      collapsed: folded,
      ...(isFiltering(filter) && { shows: filterOf(map, filter) }),
      only: personaIn(copy, map, filter.persona),
    },
    focus: focus === undefined ? undefined : personaIn(copy, map, focus),
  }
}

/** Asked of the map, not of its copy: in that the words that are filtered by may be others. */
function filterOf(map: JourneyMap, filter: Filter): PicturedBoard['shows'] {
  const { touchpoint, annotation } = createFilter(map, filter)
  return {
    touchpoint: id => !map.touchpoints.has(id) || touchpoint(id),
    annotation: id => !map.annotations.has(id) || annotation(id),
  }
}

function personaIn(copy: JourneyMap, map: JourneyMap, persona: Id): Id | undefined {
  const place = sortedByOrder(map.personas).findIndex(([id]) => id === persona)
  return place < 0 ? undefined : sortedByOrder(copy.personas)[place]?.[0]
}
