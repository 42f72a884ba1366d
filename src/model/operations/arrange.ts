import type { TouchpointEntry } from '../analysis/touchpointsInOrder'
import { countWhile } from '../countWhile'
import type { Id } from '../ids'
import type { JourneyMap, Place } from '../journey'
import { holdsTouchpoints, touchpointLanes } from '../lanes/touchpointLanes'
import { compareText, type OrderKey } from '../order'
import { cardsIn, columnsAmong, keysAmong, LAST_ROW, type Slot } from './slots'

/*
 * Where cards go when they are put into a slot, and where those go that stood there. Nothing is written here: what comes
 * out is the new place of every card that has one.
 *
 * Several cards keep their form: their columns, in the order given, become columns side by side, and in each lane their
 * rows keep their distances. Cards that stand in the way move down, and push what touches them below; a card never moves
 * up, aside or into another column. So if no two cards shared a cell before, none do afterwards.
 */

/** A card on its way, and the place that it comes from. */
export type Moving = readonly [Id, Place]

/**
 * @param moving in reading order; where they come from gives their columns and rows relative to one another
 * @param lead the one in hand: cards of its lane go to the lane of the slot, those of other lanes keep theirs
 * @param standing the cards of the stage, if the caller has them at hand
 */
export function arrange(
  map: JourneyMap,
  moving: readonly Moving[],
  slot: Slot,
  lead: Id | undefined = moving[0]?.[0],
  standing: readonly TouchpointEntry[] = cardsIn(map, slot.stage),
): Map<Id, Place> {
  const existing = columnsAmong(map, standing)
  const lanes = newLanes(map, moving, slot, lead)
  const columns = newColumns(moving, slot, standing, existing)
  const rows = newRows(moving, lanes, slot)
  const grid = new Grid(slot.stage, standing, [...existing, ...columns], new Set(moving.map(([id]) => id)))
  // Top down, so that what is pushed by one card can still be pushed by the next.
  const topDown = moving
    .map(([id], i) => ({ id, lane: lanes[i]!, column: columns[i]!, row: rows[i]! }))
    .sort((a, b) => a.row - b.row)
  for (const { id, lane, column, row } of topDown) grid.put(id, lane, column, row)
  return grid.places()
}

function newLanes(map: JourneyMap, moving: readonly Moving[], slot: Slot, lead: Id | undefined): Id[] {
  const target = holdsTouchpoints(map, slot.lane) ? slot.lane : (touchpointLanes(map)[0] ?? slot.lane)
  const leadLane = moving.find(([id]) => id === lead)?.[1][1]
  return moving.map(([, [, lane]]) => (lane === leadLane || !holdsTouchpoints(map, lane) ? target : lane))
}

/** The column of each moving card in the stage that it goes to. */
function newColumns(
  moving: readonly Moving[],
  { stage, at }: Slot,
  standing: readonly TouchpointEntry[],
  existing: readonly OrderKey[],
): OrderKey[] {
  const groups = moving.map(([, place]) => JSON.stringify([place[0], place[2]]))
  const index = new Map([...new Set(groups)].map((group, i) => [group, i]))
  let keys: readonly OrderKey[]
  if ('insert' in at) {
    const staying = moving.every(([, place]) => place[0] === stage)
    keys =
      (staying && ownColumns(moving, at.insert, standing, existing)) ||
      keysAmong(existing, at.insert, index.size)
  } else {
    const first = Math.max(0, at.column)
    const taken = existing.slice(first, first + index.size)
    keys = [...taken, ...keysAmong(existing, existing.length, index.size - taken.length)]
  }
  return groups.map(group => keys[index.get(group)!]!)
}

/** The columns as they are, if the cards fill them alone and would only be put back where they stand. */
function ownColumns(
  moving: readonly Moving[],
  insert: number,
  standing: readonly TouchpointEntry[],
  existing: readonly OrderKey[],
): readonly OrderKey[] | undefined {
  const own = new Set(moving.map(([, place]) => place[2]))
  const ids = new Set(moving.map(([id]) => id))
  if (standing.some(([id, { place }]) => own.has(place[2]) && !ids.has(id))) return undefined
  const first = existing.findIndex(column => own.has(column))
  const side = existing.slice(first, first + own.size)
  const isTogether = first >= 0 && side.length === own.size && side.every(column => own.has(column))
  return isTogether && insert >= first && insert <= first + own.size ? side : undefined
}

/** The topmost row of the cards for the lane of the slot becomes its row; without one, and in other lanes, rows stay. */
function newRows(moving: readonly Moving[], lanes: readonly Id[], { lane, at }: Slot): number[] {
  const inLane = moving.filter((_, i) => lanes[i] === lane)
  const top = inLane.reduce((least, [, place]) => Math.min(least, place[3]), Number.POSITIVE_INFINITY)
  const shift = at.row === undefined ? 0 : at.row - top
  return moving.map(([, place], i) => {
    const row = lanes[i] === lane ? place[3] + shift : place[3]
    return Math.max(0, Math.min(row, LAST_ROW))
  })
}

/** One column of one lane: the cards by row. More than one in a cell: two writers put them there at the same time. */
interface Stack {
  readonly lane: Id
  readonly column: OrderKey
  readonly rows: (Id[] | undefined)[]
  /** Where those go who found no room in it. */
  beside?: OrderKey
}

/** The cells of one stage, without the cards that are on their way. */
class Grid {
  readonly #stage: Id
  readonly #stacks = new Map<string, Stack>()
  /** Where a card stood before, for those that may be pushed. */
  readonly #rows = new Map<Id, number>()
  readonly #columns: readonly OrderKey[]
  /** The same from the left, once each, with those that came to be; made when it is first asked for. */
  #sorted: OrderKey[] | undefined

  constructor(
    stage: Id,
    standing: readonly TouchpointEntry[],
    columns: readonly OrderKey[],
    without: ReadonlySet<Id>,
  ) {
    this.#stage = stage
    this.#columns = columns
    for (const [id, { place }] of standing) {
      if (without.has(id)) continue
      const [, lane, column, row] = place
      const { rows } = this.#stack(lane, column)
      const cell = rows[row]
      if (cell) cell.push(id)
      else rows[row] = [id]
      this.#rows.set(id, row)
    }
  }

  put(id: Id, lane: Id, column: OrderKey, row: number): void {
    const stack = this.#stack(lane, column)
    if (push(stack.rows, id, row)) return
    // No room below: a column of its own, beside, for all that find no room.
    if (stack.beside !== undefined && push(this.#stack(lane, stack.beside).rows, id, 0)) return
    stack.beside = this.#columnAfter(stack.beside ?? column)
    push(this.#stack(lane, stack.beside).rows, id, 0)
  }

  /** Of the cards that were put, and of those that were pushed. */
  places(): Map<Id, Place> {
    const places = new Map<Id, Place>()
    for (const { lane, column, rows } of this.#stacks.values()) {
      rows.forEach((ids, row) => {
        for (const id of ids ?? []) {
          if (this.#rows.get(id) !== row) places.set(id, [this.#stage, lane, column, row])
        }
      })
    }
    return places
  }

  #columnAfter(column: OrderKey): OrderKey {
    this.#sorted ??= [...new Set(this.#columns)].sort(compareText)
    const at = countWhile(this.#sorted, other => other <= column)
    const key = keysAmong(this.#sorted, at, 1)[0]!
    this.#sorted.splice(at, 0, key)
    return key
  }

  #stack(lane: Id, column: OrderKey): Stack {
    const key = JSON.stringify([lane, column])
    const stack = this.#stacks.get(key) ?? { lane, column, rows: [] }
    this.#stacks.set(key, stack)
    return stack
  }
}

/** Puts a card into a row; who stands there, and whom that touches below, moves down by one. False if there is no room. */
function push(rows: (Id[] | undefined)[], id: Id, row: number): boolean {
  let below = row
  while (rows[below] !== undefined) below++
  if (below > LAST_ROW) return false
  for (let to = below; to > row; to--) rows[to] = rows[to - 1]
  rows[row] = [id]
  return true
}
