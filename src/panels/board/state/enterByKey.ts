import type { KeyboardEvent } from 'react'
import { composes } from '../../../ui/composes'
import type { Board } from './board'
import { goTo } from './verbs'

/** Where the board itself has the keyboard, and none of its items, an arrow or Enter goes to the item with the cursor. */
export function enterByKey(board: Board, event: KeyboardEvent): void {
  if (event.target !== event.currentTarget || composes(event)) return
  if (event.ctrlKey || event.metaKey || event.altKey || !/^(Arrow.*|Enter|Home|End)$/.test(event.key)) return
  goTo(board, board.state.getState().cursor)
  event.preventDefault()
  event.stopPropagation()
}
