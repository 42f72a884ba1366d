import {
  type BoardItem,
  type ItemKind,
  type ItemOf,
  keyOfRecord,
} from '../../../model/layout/board/boardGeometry'
import { type WalkDirection, walk } from '../../../model/layout/board/walk'
import type { Board } from './board'
import { recordOf, selectAt } from './verbs'

/*
 * Several things at once. What is selected together is dragged, moved, rated and deleted together; things of other kinds
 * keep their places, for what would be a place for a card is none for a note.
 */

/** What can be one of several. The rest of the board's items are parts of these. */
const TAKEN_TOGETHER: ReadonlySet<ItemKind> = new Set(['card', 'annotation', 'stage'])

export function canBeAmong(item: BoardItem): boolean {
  return TAKEN_TOGETHER.has(item.kind)
}

/** Brings the keyboard to an item; what is selected with it stays so. */
export function stayAt(board: Board, item: BoardItem): void {
  board.state.setState({ cursor: item.key, aim: undefined, pull: {} })
  if (!board.desk.session.getState().selection.includes(recordOf(item))) selectAt(board, item)
}

/** Takes an item into what is selected, or out of it. The keyboard goes to it, or to the last that is left. */
export function toggleAt(board: Board, item: BoardItem): void {
  const { session } = board.desk
  const id = recordOf(item)
  const { selection } = session.getState()
  const rest = selection.filter(other => other !== id)
  const isOut = rest.length < selection.length
  session.setState({ selection: isOut ? rest : [...rest, id] })
  const last = rest.at(-1)
  const at = isOut ? last !== undefined && board.item(keyOfRecord(board.geometry(), last)) : item
  if (at) stayAt(board, at)
}

/** Takes in the next thing of the kind of an item in a direction. */
export function extendFrom(board: Board, item: BoardItem, direction: WalkDirection): void {
  const geometry = board.geometry()
  let next = board.item(walk(geometry, item.key, direction))
  while (next && next.kind !== item.kind) next = board.item(walk(geometry, next.key, direction))
  if (!next) return
  const { session } = board.desk
  const id = recordOf(next)
  const { selection } = session.getState()
  session.setState({ selection: [...selection.filter(other => other !== id), id] })
  stayAt(board, next)
}

/** An item, and after it the others of its kind on the board that are selected with it. */
export function together<K extends ItemKind>(board: Board, item: ItemOf<K>): readonly ItemOf<K>[] {
  const { selection } = board.desk.session.getState()
  const id = recordOf(item)
  if (!selection.includes(id)) return [item]
  const geometry = board.geometry()
  const isLike = (other: BoardItem): other is ItemOf<K> => other.kind === item.kind
  const others = selection.flatMap(other => {
    const beside = other === id ? undefined : board.item(keyOfRecord(geometry, other))
    return beside && isLike(beside) ? [beside] : []
  })
  return [item, ...others]
}
