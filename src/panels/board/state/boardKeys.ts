import type { KeyboardEvent } from 'react'
import type { BoardItem } from '../../../model/layout/board/boardGeometry'
import { follow, laneEnd, type WalkDirection } from '../../../model/layout/board/walk'
import { graphemes } from '../../../model/layout/graphemes'
import { composes } from '../../../ui/composes'
import type { Board } from './board'
import { isFolded, toggleFold } from './fold'
import { moveItem } from './moveItem'
import { canBeAmong, extendFrom } from './together'
import { begin, draftAfter, goTo, noteOn, removeAt, walkFrom } from './verbs'

/*
 * The keyboard on the board, as in a table. It is heard only where an item itself has the keyboard: what is typed in a
 * field, and the keys of buttons and sliders, are theirs. Keys that are not taken here (digits, undo, copy) go on to the
 * commands.
 */

const ARROWS: Readonly<Record<string, WalkDirection>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
}

export function onBoardKeyDown(board: Board, event: KeyboardEvent): void {
  if (composes(event)) return
  const element = event.target
  const item = element instanceof HTMLElement ? board.item(element.dataset.spot) : undefined
  if (!item || !(element instanceof HTMLElement)) return
  if (act(board, item, element, event)) {
    event.preventDefault()
    event.stopPropagation()
  }
}

/** Does what a key says; false if it says nothing here. */
function act(board: Board, item: BoardItem, element: HTMLElement, event: KeyboardEvent): boolean {
  const { key, altKey, shiftKey } = event
  const withCommand = event.ctrlKey || event.metaKey
  const { readOnly } = board.desk.map
  const arrow = ARROWS[key]
  if (arrow && !withCommand && !shiftKey) {
    if (!altKey) walkFrom(board, item, arrow)
    else if (!readOnly) moveItem(board, item, arrow)
    return true
  }
  if (arrow && shiftKey && !withCommand && !altKey && canBeAmong(item)) {
    extendFrom(board, item, arrow)
    return true
  }
  if (withCommand || altKey) return false
  switch (key) {
    case 'Home':
    case 'End':
      goTo(board, laneEnd(board.geometry(), item.key, key === 'Home' ? 'first' : 'last'))
      return true
    case 'Tab':
      return followFrom(board, item, shiftKey ? -1 : 1)
    case 'Enter':
    case 'F2':
    case ' ':
      if (key === 'Enter' && shiftKey && item.kind === 'card') draftAfter(board, item.id, 'below')
      else if (key === ' ' && item.kind === 'stage') toggleFold(board, item.stage)
      else open(board, item, element)
      return true
    case 'Delete':
    case 'Backspace':
      return removeAt(board, item)
    default:
      // One letter, whatever it is made of. Digits rate, and signs begin a note as everywhere.
      if (key.length === 1 && noteOn(board, item, key)) return true
      if (readOnly || graphemes(key).length !== 1 || !/^\p{L}/u.test(key)) return false
      begin(board, item, key)
      return true
  }
}

function open(board: Board, item: BoardItem, element: HTMLElement): void {
  const inside = element.querySelector<HTMLElement>('[role="slider"], button')
  if (item.kind === 'rating') inside?.focus()
  else if (item.kind === 'image') inside?.click()
  else if (item.kind === 'stage' && isFolded(board, item.stage)) toggleFold(board, item.stage)
  else begin(board, item)
}

/** Tab goes on within the table as long as something in it is selected: after Escape it leaves, as from any widget. */
function followFrom(board: Board, item: BoardItem, step: 1 | -1): boolean {
  const next = follow(board.geometry(), item.key, step)
  if (next === undefined || board.desk.session.getState().selection.length === 0) return false
  goTo(board, next)
  return true
}
