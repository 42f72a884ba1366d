import * as Y from 'yjs'
import { applyUpdates, rootsOf } from './document'
import { hasGaps } from './fillGaps'

/** Whether the updates of a map can all be read, and none waits for another that is not among them. */
export function isComplete(updates: readonly Uint8Array[]): boolean {
  const doc = new Y.Doc()
  rootsOf(doc)
  return applyUpdates(doc, updates) === 0 && !hasGaps(doc)
}
