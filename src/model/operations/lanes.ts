import type { Id } from '../ids'
import { LANES } from '../lanes'
import type { Tx } from '../tx'

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
