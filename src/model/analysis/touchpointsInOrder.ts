import { groupBy } from '../groupBy'
import type { Id } from '../ids'
import type { JourneyMap, RecordOf } from '../journey'
import { touchpointLanes } from '../lanes/touchpointLanes'
import { compareText, sortedByOrder } from '../order'

export type TouchpointEntry = readonly [Id, RecordOf<'touchpoints'>]

/**
 * The cards of each stage in the order in which they are read: column by column, each from the top lane down, in a lane by
 * row. Stages in their order, those without cards included; hidden lanes too. Cards whose stage is gone, or whose
 * lane is gone or holds no cards, are absent.
 */
export function touchpointsByStage(map: JourneyMap): Map<Id, TouchpointEntry[]> {
  const byStage = new Map<Id, TouchpointEntry[]>()
  for (const [stage] of sortedByOrder(map.stages)) byStage.set(stage, [])
  const laneRank = laneRanks(map)
  for (const entry of map.touchpoints) {
    const { place } = entry[1]
    if (laneRank.has(place[1])) byStage.get(place[0])?.push(entry)
  }
  for (const entries of byStage.values()) entries.sort((a, b) => compareInStage(laneRank, a, b))
  return byStage
}

/** Every card of the map as the journey runs; those without a place (stage gone, or no lane of cards) at the end, by id. */
export function touchpointsInOrder(map: JourneyMap): TouchpointEntry[] {
  return [...[...touchpointsByStage(map).values()].flat(), ...unplacedTouchpoints(map)]
}

/** The cards of one stage, in reading order, parted by columns: what stands above one another. */
export function columnsOfCards(cards: readonly TouchpointEntry[]): TouchpointEntry[][] {
  return [...groupBy(cards, ([, { place }]) => place[2]).values()]
}

/** Some cards in the order of the journey, at the cost of those alone; ids of what is gone are passed over. */
export function inJourneyOrder(map: JourneyMap, ids: Iterable<Id>): TouchpointEntry[] {
  const laneRank = laneRanks(map)
  const stageRank = new Map(sortedByOrder(map.stages).map(([stage], rank) => [stage, rank]))
  const rankOf = ([, { place }]: TouchpointEntry) =>
    (laneRank.has(place[1]) ? stageRank.get(place[0]) : undefined) ?? Number.MAX_SAFE_INTEGER
  const entries = [...new Set(ids)].flatMap((id): TouchpointEntry[] => {
    const touchpoint = map.touchpoints.get(id)
    return touchpoint ? [[id, touchpoint]] : []
  })
  return entries.sort((a, b) => rankOf(a) - rankOf(b) || compareInStage(laneRank, a, b))
}

/** The cards whose stage is gone, or whose lane is gone or holds no cards. */
export function unplacedTouchpoints(map: JourneyMap): TouchpointEntry[] {
  const lanes = laneRanks(map)
  const unplaced: TouchpointEntry[] = []
  for (const entry of map.touchpoints) {
    const [stage, lane] = entry[1].place
    if (!map.stages.has(stage) || !lanes.has(lane)) unplaced.push(entry)
  }
  return unplaced.sort(([a], [b]) => compareText(a, b))
}

function laneRanks(map: JourneyMap): ReadonlyMap<Id, number> {
  return new Map(touchpointLanes(map).map((lane, rank) => [lane, rank]))
}

function compareInStage(
  laneRank: ReadonlyMap<Id, number>,
  [idA, { place: a }]: TouchpointEntry,
  [idB, { place: b }]: TouchpointEntry,
): number {
  return (
    compareText(a[2], b[2]) ||
    (laneRank.get(a[1]) ?? 0) - (laneRank.get(b[1]) ?? 0) ||
    a[3] - b[3] ||
    compareText(idA, idB)
  )
}
