import type { Id } from '../../model/ids'

/** React Flow hands places down with every move; what a node shows hangs on its id alone. */
export function sameNode(before: { id: Id }, now: { id: Id }): boolean {
  return before.id === now.id
}
