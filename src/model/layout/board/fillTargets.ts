import type { Id } from '../../ids'
import { itemKey } from './boardGeometry'
import { BOARD } from './boardSizes'
import type { Filling, Unsettled } from './fillLane'
import type { PlacedStage } from './placeStages'

/** Where an item goes; its height is for whoever makes it to say. */
export interface Room {
  readonly stage: Id
  readonly lane: Id
  readonly x: number
  readonly y: number
  readonly width: number
}

/** The least height of a place where something can be added. */
const EMPTY = 28

/**
 * Things that belong to touchpoints or to a stage. Those of the stage come first and reach across it; below, each column
 * stacks those of its touchpoints. A column without any is an empty place for its first touchpoint, and a stage without
 * columns for itself.
 */
export function fillTargets(
  { box }: PlacedStage,
  lane: Id,
  make: (target: Id, room: Room) => readonly Unsettled[],
): Filling {
  const { above, gap } = BOARD.lane
  const { padding } = BOARD.stage
  const items: Unsettled[] = []
  let bottom: number = above
  if (box.collapsed) return { items, bottom }

  /** Stacks what belongs to some targets; gives how far down it reaches. */
  function stack(targets: readonly Id[], room: Room): number {
    let { y } = room
    for (const target of targets) {
      for (const item of make(target, room)) {
        items.push({ ...item, y })
        y += item.height + gap
      }
    }
    bottom = Math.max(bottom, y - gap)
    return y
  }

  const across: Room = { stage: box.id, lane, x: box.x + padding, y: above, width: box.width - 2 * padding }
  const empty = (target: Id, column: number | undefined, room: Room): Unsettled => ({
    ...room,
    kind: 'empty',
    key: itemKey('empty', lane, target),
    target,
    column,
    height: 0,
    stretches: true,
  })
  const top = stack([box.id], across)
  if (box.columns.length === 0 && top === above) items.push(empty(box.id, undefined, across))
  box.columns.forEach(({ x, width, touchpoints }, column) => {
    const room = { ...across, x, width, y: top }
    const first = touchpoints[0]
    if (stack(touchpoints, room) > top || first === undefined) return
    items.push(empty(first, column, room))
    bottom = Math.max(bottom, top + EMPTY)
  })
  return { items, bottom }
}

/** Everything in a stage that something can belong to. */
export function targetsIn({ box }: PlacedStage): Id[] {
  return [box.id, ...box.columns.flatMap(column => column.touchpoints)]
}
