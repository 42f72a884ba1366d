import { touchpointsByStage } from '../analysis/touchpointsInOrder'
import type { Id } from '../ids'
import type { Lane } from '../journey'
import { LANES } from '../lanes'
import { sortedByOrder } from '../order'
import type { Tx } from '../tx'
import { type CellEntry, cellsByTarget } from './cells'
import { keysAt, moveInOrder } from './inOrder'
import { newRecord } from './newRecord'

/** The least and the largest height that a lane can be pulled to, in CSS pixels (`laneSchema`). */
export const LANE_HEIGHT = { min: 24, max: 1200 } as const

/** Shows or hides a lane; its cards stay in it. The customer's lane cannot be hidden. */
export function showLane(tx: Tx, lane: Id, visible: boolean): void {
  const record = tx.map.lanes.get(lane)
  if (!record || record.visible === visible || !(visible || LANES[record.kind].canHide)) return
  tx.update('lanes', lane, draft => {
    draft.visible = visible
  })
}

/** An empty title: the name of its kind, in the reader's language. */
export function renameLane(tx: Tx, lane: Id, title: string): void {
  tx.update('lanes', lane, draft => {
    draft.title = title
  })
}

/** Adds a lane of one's own texts below another one; at the bottom if nothing (or a lane that is gone) is said. */
export function addTextLane(tx: Tx, init: TextLane, after?: Id): Id {
  return addTextLanes(tx, [init], after)[0]!
}

/** The same of several, one below the other. */
export function addTextLanes(tx: Tx, inits: readonly TextLane[], after?: Id): Id[] {
  if (inits.length === 0) return []
  const list = sortedByOrder(tx.map.lanes)
  const above = list.findIndex(([id]) => id === after)
  const keys = keysAt(tx, 'lanes', list, above < 0 ? list.length : above + 1, inits.length)
  return inits.map((init, i) => {
    const id = tx.newId()
    tx.insert('lanes', id, newRecord('lanes', { ...init, kind: 'text', order: keys[i]! }))
    return id
  })
}

type TextLane = Partial<Pick<Lane, 'title' | 'per'>>

/** Removes a lane of one's own texts with what stands in it. The lanes from birth stay: they can be hidden. */
export function removeLane(tx: Tx, lane: Id): void {
  if (tx.map.lanes.get(lane)?.kind !== 'text') return
  for (const [id, cell] of [...tx.map.cells]) if (cell.lane === lane) tx.remove('cells', id)
  tx.remove('lanes', lane)
}

/** Moves a lane so that `toIndex` lanes stand above it, hidden ones counted. */
export function moveLane(tx: Tx, lane: Id, toIndex: number): void {
  moveInOrder(tx, 'lanes', tx.map.lanes, lane, toIndex)
}

/** The least height of a lane on the board, in CSS pixels, brought within its range; undefined is as high as its contents. */
export function resizeLane(tx: Tx, lane: Id, height: number | undefined): void {
  const { min, max } = LANE_HEIGHT
  const next = height === undefined ? undefined : Math.max(min, Math.min(Math.round(height), max))
  if (tx.map.lanes.get(lane)?.height === next) return
  tx.update('lanes', lane, draft => {
    if (next === undefined) delete draft.height
    else draft.height = next
  })
}

/**
 * Whether a lane of cells has one for each stage or for each touchpoint. What is written stays in sight: the texts of the
 * touchpoints become one of their stage, in the order of the journey; the text of a stage goes to its first touchpoint. A
 * stage without touchpoints keeps its own, for when the lane is turned back.
 */
export function setLanePer(tx: Tx, lane: Id, per: Lane['per']): void {
  const record = tx.map.lanes.get(lane)
  if (!record || record.per === per || LANES[record.kind].holds !== 'cells') return
  tx.update('lanes', lane, draft => {
    draft.per = per
  })
  const cells = cellsByTarget(tx.map, lane)
  for (const [stage, cards] of touchpointsByStage(tx.map)) {
    const places = [stage, ...cards.map(([id]) => id)]
    const target = per === 'stage' ? stage : cards[0]?.[0]
    const written = places.flatMap(place => cells.get(place) ?? [])
    if (target !== undefined) gather(tx, written, target)
  }
}

/** Makes one text of several, at one place. */
function gather(tx: Tx, cells: readonly CellEntry[], target: Id): void {
  const [first, ...rest] = cells
  if (!first || (rest.length === 0 && first[1].target === target)) return
  tx.update('cells', first[0], cell => {
    cell.target = target
    cell.text = cells.map(([, { text }]) => text).join('\n')
  })
  for (const [id] of rest) tx.remove('cells', id)
}
