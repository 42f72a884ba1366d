import type { Id } from '../ids'
import type { Stage } from '../journey'
import { compareText, sortedByOrder } from '../order'
import type { Tx } from '../tx'
import { keysAt, moveInOrder } from './inOrder'
import { newRecord } from './newRecord'
import { removeRecords } from './removeRecords'
import { insertColumns } from './slots'

/** Beside which stage a new one goes. */
export type StagePosition = { readonly before: Id } | { readonly after: Id }

/** Adds a stage, at the end if nothing (or a stage that is gone) is said. */
export function addStage(tx: Tx, init: Partial<Stage>, at?: StagePosition): Id {
  return addStages(tx, [init], at)[0]!
}

/** Adds stages one behind the other. */
export function addStages(tx: Tx, inits: readonly Partial<Stage>[], at?: StagePosition): Id[] {
  const list = sortedByOrder(tx.map.stages)
  const keys = keysAt(tx, 'stages', list, indexOf(list, at), inits.length)
  return inits.map((init, i) => {
    const id = tx.newId()
    tx.insert('stages', id, newRecord('stages', { ...init, order: keys[i]! }))
    return id
  })
}

/** Moves a stage so that `toIndex` stages stand before it. */
export function moveStage(tx: Tx, id: Id, toIndex: number): void {
  moveInOrder(tx, 'stages', tx.map.stages, id, toIndex)
}

/**
 * Removes a stage. Its cards go with it, or move to the neighbour: as the last columns of the stage before, or, if there
 * is none, as the first columns of the stage after, so that the journey is read in the same order as before. The only
 * stage has no neighbour: its cards go with it.
 */
export function removeStage(tx: Tx, id: Id, touchpoints: 'remove' | 'neighbour'): void {
  if (!tx.map.stages.has(id)) return
  if (touchpoints === 'neighbour') moveToNeighbour(tx, id)
  removeRecords(tx, [id])
}

function moveToNeighbour(tx: Tx, stage: Id): void {
  const stages = sortedByOrder(tx.map.stages).map(([id]) => id)
  const index = stages.indexOf(stage)
  const before = stages[index - 1]
  const neighbour = before ?? stages[index + 1]
  if (neighbour === undefined) return
  // Also those that wait in the tray because their lane is gone: they are no less the user's.
  const cards = [...tx.map.touchpoints].filter(([, { place }]) => place[0] === stage)
  const columns = [...new Set(cards.map(([, { place }]) => place[2]))].sort(compareText)
  const at = before === undefined ? 0 : Number.POSITIVE_INFINITY
  const keys = insertColumns(tx.map, neighbour, at, columns.length)
  const newKey = new Map(columns.map((column, i) => [column, keys[i]!]))
  for (const [id, { place }] of cards) {
    const [, lane, column, row] = place
    tx.update('touchpoints', id, touchpoint => {
      touchpoint.place = [neighbour, lane, newKey.get(column)!, row]
    })
  }
}

function indexOf(list: readonly (readonly [Id, unknown])[], at: StagePosition | undefined): number {
  if (at === undefined) return list.length
  const beside = 'before' in at ? at.before : at.after
  const index = list.findIndex(([id]) => id === beside)
  if (index < 0) return list.length
  return 'before' in at ? index : index + 1
}
