import type { Id } from '../../ids'
import { type BoardGeometry, type BoardItem, cellKey } from './boardGeometry'

export type WalkDirection = 'left' | 'right' | 'up' | 'down'

/*
 * How the keyboard goes about the board. Arrows go to what the eye would go to: sideways within the lane, across the
 * borders of stages; up and down within the stage, from lane to lane. Tab goes through everything, lane by lane, as one
 * reads a table.
 */

/**
 * The key of the item next to one in a direction; undefined at the edge of the board, or if the item is gone.
 *
 * @param aim x to keep to on the way up or down, so that a wide cell in between does not make one lose the column; absent
 * is the middle of the item
 */
export function walk(
  board: BoardGeometry,
  from: string,
  direction: WalkDirection,
  aim?: number,
): string | undefined {
  const item = board.items.get(from)
  if (!item) return undefined
  const start = aim === undefined ? item : { ...item, x: aim, width: 0 }
  const sideways = direction === 'left' || direction === 'right'
  const sign = direction === 'right' || direction === 'down' ? 1 : -1
  for (const cell of cellsTowards(board, start, sideways, sign)) {
    const best = nearest(board, start, board.cells.get(cell) ?? [], sideways, sign)
    if (best) return best
  }
  return undefined
}

/** The item after (or before) one as a table is read; undefined at the end. */
export function follow(board: BoardGeometry, from: string, step: 1 | -1): string | undefined {
  const item = board.items.get(from)
  if (!item) return undefined
  const own = board.cells.get(cellKey(item.lane, item.stage)) ?? []
  const beside = own[own.indexOf(from) + step]
  if (beside !== undefined) return beside
  const lanes = ['', ...board.lanes.map(({ id }) => id)]
  const stages = board.stages.map(({ id }) => id)
  let lane = lanes.indexOf(item.lane)
  let stage = stages.indexOf(item.stage)
  while (lane >= 0 && lane < lanes.length) {
    stage += step
    if (stage < 0 || stage >= stages.length) {
      lane += step
      stage = step > 0 ? 0 : stages.length - 1
    }
    const keys = board.cells.get(cellKey(lanes[lane] ?? '?', stages[stage]!)) ?? []
    const next = step > 0 ? keys[0] : keys.at(-1)
    if (next !== undefined) return next
  }
  return undefined
}

/** The first or the last item of the lane of one. */
export function laneEnd(board: BoardGeometry, from: string, end: 'first' | 'last'): string | undefined {
  const item = board.items.get(from)
  if (!item) return undefined
  const keys = board.stages.flatMap(({ id }) => board.cells.get(cellKey(item.lane, id)) ?? [])
  return end === 'first' ? keys[0] : keys.at(-1)
}

/** The cells to look into, the nearest first: the item's own, then those beyond it. */
function* cellsTowards(
  { stages, lanes }: BoardGeometry,
  { stage, lane }: BoardItem,
  sideways: boolean,
  sign: 1 | -1,
): Iterable<string> {
  const line: readonly Id[] = sideways ? stages.map(({ id }) => id) : ['', ...lanes.map(({ id }) => id)]
  const at = line.indexOf(sideways ? stage : lane)
  if (at < 0) return
  for (let index = at; index >= 0 && index < line.length; index += sign) {
    yield sideways ? cellKey(lane, line[index]!) : cellKey(line[index]!, stage)
  }
}

/** Of some items the one that the eye would go to; those that are not beyond the start do not count. */
function nearest(
  { items }: BoardGeometry,
  start: BoardItem,
  keys: readonly string[],
  sideways: boolean,
  sign: 1 | -1,
): string | undefined {
  let best: string | undefined
  let least = Number.POSITIVE_INFINITY
  for (const key of keys) {
    const item = items.get(key)!
    const along = sideways
      ? sign * (item.x - start.x) || (sign * (item.width - start.width)) / 2
      : sign * (item.y - start.y)
    const aside = sideways
      ? apart(item.y, item.height, start.y, start.height)
      : apart(item.x, item.width, start.x, start.width)
    // What lies straight ahead comes first; among those the nearest, then the one that begins where this one does.
    const cost = Math.abs(along) + 4 * aside + Math.abs(sideways ? item.y - start.y : item.x - start.x) / 64
    if (along > 0 && key !== start.key && cost < least) {
      best = key
      least = cost
    }
  }
  return best
}

/** How far two extents lie apart; 0 if they overlap. */
function apart(start: number, length: number, otherStart: number, otherLength: number): number {
  return Math.max(0, otherStart - (start + length), start - (otherStart + otherLength))
}
