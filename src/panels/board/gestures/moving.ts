import type { Point } from '../../../model/layout/geometry'
import type { Tx } from '../../../model/tx'
import type { Board } from '../state/board'
import { stayAt } from '../state/together'
import type { Gesture } from './gesture'

/**
 * Something taken to another place: the board is shown as it would be, and letting go makes it so, in one step.
 *
 * @param keys items that are taken along, first what is in the hand
 * @param landing where it would go from a point; undefined is nowhere. Equal landings must be the same value or text.
 * @param preview what the board is shown as, where that is more than the move itself
 */
export function moving<L>(
  board: Board,
  keys: readonly string[],
  words: string,
  {
    landing,
    same,
    move,
    preview = move,
  }: {
    landing(at: Point): L | undefined
    same(a: L, b: L): boolean
    move(to: L): (tx: Tx) => void
    preview?(to: L): (tx: Tx) => void
  },
): Gesture {
  let to: L | undefined
  const end = () => board.state.setState({ preview: undefined, lifted: undefined })
  return {
    scrolls: true,
    drag(at) {
      board.state.setState({ lifted: { keys, at, words } })
      const next = landing(at)
      if (next === undefined || (to !== undefined && same(to, next))) return
      to = next
      board.state.setState({ preview: preview(next) })
    },
    drop() {
      end()
      if (to !== undefined) board.desk.map.change('changes.move', move(to))
      const inHand = board.item(keys[0])
      if (inHand) stayAt(board, inHand)
    },
    cancel: end,
  }
}
