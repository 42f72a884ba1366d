import type { TouchpointEntry } from '../analysis/touchpointsInOrder'
import { groupBy } from '../groupBy'
import type { Id } from '../ids'
import type { JourneyMap } from '../journey'
import { holdsTouchpoints } from '../lanes/touchpointLanes'
import { compareText, keysBetween, type OrderKey } from '../order'

/** The largest row that a place can have (`placeSchema`). */
export const LAST_ROW = 999

/** A cell of a stage: an existing column, counted from 0, and a row of the lane (0 is the main path). */
export interface Cell {
  readonly column: number
  readonly row: number
}

/**
 * A new column before the column `insert` (the number of columns: at the end), and the row in it; without one, cards keep
 * the rows that they have, and a new card is in row 0.
 */
export interface Gap {
  readonly insert: number
  readonly row?: number
}

/**
 * Where a card can go: as a new column between two, or into a cell, where those that stand there make room downwards.
 * Columns are counted over all lanes of the stage, hidden ones included, as `columnsOf` lists them.
 */
export interface Slot<At extends Cell | Gap = Cell | Gap> {
  readonly stage: Id
  readonly lane: Id
  readonly at: At
}

export function sameSlot(a: Slot | undefined, b: Slot | undefined): boolean {
  if (!a || !b) return a === b
  if (a.stage !== b.stage || a.lane !== b.lane || a.at.row !== b.at.row) return false
  if ('insert' in a.at) return 'insert' in b.at && a.at.insert === b.at.insert
  return !('insert' in b.at) && a.at.column === b.at.column
}

/** The columns of a stage from the left, by order key. A column is there as long as a card stands in it. */
export function columnsOf(map: JourneyMap, stage: Id): OrderKey[] {
  return columnsAmong(map, cardsIn(map, stage))
}

/** The cards whose place names a stage, in no order. Looks through all cards. */
export function cardsIn(map: JourneyMap, stage: Id): TouchpointEntry[] {
  const cards: TouchpointEntry[] = []
  for (const entry of map.touchpoints) if (entry[1].place[0] === stage) cards.push(entry)
  return cards
}

/** The same of all stages at once, by the stage that is named. */
export function cardsByStage(map: JourneyMap): Map<Id, TouchpointEntry[]> {
  return groupBy(map.touchpoints, ([, { place }]) => place[0])
}

/** The columns in which these cards stand, from the left; a card whose lane is gone stands in none. */
export function columnsAmong(map: JourneyMap, cards: readonly TouchpointEntry[]): OrderKey[] {
  const columns = new Set<OrderKey>()
  for (const [, { place }] of cards) if (holdsTouchpoints(map, place[1])) columns.add(place[2])
  return [...columns].sort(compareText)
}

/** Where a card stands; undefined if it or its stage or lane is gone. */
export function slotOf(map: JourneyMap, touchpoint: Id): Slot<Cell> | undefined {
  const place = map.touchpoints.get(touchpoint)?.place
  if (!place) return undefined
  const [stage, lane, column, row] = place
  if (!map.stages.has(stage) || !holdsTouchpoints(map, lane)) return undefined
  return { stage, lane, at: { column: columnsOf(map, stage).indexOf(column), row } }
}

/**
 * Order keys of `count` new columns before the column `index` of a stage. They come to be when a card takes one of them;
 * no other card is touched.
 */
export function insertColumns(map: JourneyMap, stage: Id, index: number, count: number): OrderKey[] {
  return keysAmong(columnsOf(map, stage), index, count)
}

/** `count` keys before the key at `index` of distinct, sorted keys. */
export function keysAmong(keys: readonly OrderKey[], index: number, count: number): OrderKey[] {
  const at = Math.max(0, Math.min(index, keys.length))
  return keysBetween(keys[at - 1] ?? null, keys[at] ?? null, count)
}
