import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'
import { useStore } from 'zustand'
import {
  type BoardGeometry,
  type BoardItem,
  cellKey,
  keyOfRecord,
} from '../../../model/layout/board/boardGeometry'
import type { Board } from './board'
import { recordOf, selectAt } from './verbs'

/**
 * Keeps the cursor, the selection and the keyboard together. What comes under the keyboard is selected; what is selected
 * elsewhere gets the cursor; and when the item with the cursor is gone, what stands nearest has it.
 */
export function useCursor(
  board: Board,
  geometry: BoardGeometry,
  scroller: RefObject<HTMLElement | null>,
  heads: number,
): void {
  const { cursor, pull, editing } = useStore(board.state)
  const selection = useStore(board.desk.session, session => session.selection)
  const reveal = useStore(board.desk.session, session => session.reveal)
  const last = useRef<BoardItem>(undefined)

  // What is selected elsewhere: an undo brings it back, a search finds it.
  useEffect(() => {
    const item = board.item(board.state.getState().cursor)
    if (item && selection.includes(recordOf(item))) return
    const key = selection.map(id => keyOfRecord(geometry, id)).find(key => key !== undefined)
    if (key !== undefined)
      board.state.setState({ cursor: key, ...(hasKeyboard(scroller.current) && { pull: {} }) })
  }, [board, geometry, selection, scroller])

  // The first place of all, and the next one where the item is gone.
  useLayoutEffect(() => {
    const item = cursor === undefined ? undefined : geometry.items.get(cursor)
    if (item) {
      last.current = item
      return
    }
    const was = last.current
    const key = (was && neighbourOf(geometry, was)) ?? geometry.items.keys().next().value
    if (key === undefined) return
    board.state.setState({ cursor: key, ...(was && hasKeyboard(scroller.current) && { pull: {} }) })
  }, [board, geometry, cursor, scroller])

  // After the item has been drawn: it may be new, or have moved.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new pull moves the keyboard.
  useLayoutEffect(() => {
    const item = board.item(cursor)
    if (!pull || !item || !scroller.current) return
    show(scroller.current, item, geometry.headHeight, heads)
    scroller.current
      .querySelector<HTMLElement>(`[data-spot="${CSS.escape(item.key)}"]`)
      ?.focus({ preventScroll: true })
  }, [pull])

  // What is typed in stays in view as it grows.
  const typed = editing && geometry.items.get(editing.key)
  useLayoutEffect(() => {
    if (typed && scroller.current) show(scroller.current, typed, geometry.headHeight, heads)
  }, [typed, scroller, geometry.headHeight, heads])

  // A jump to a place: its stage is opened, and it is scrolled to once it is laid out.
  const revealed = useRef(reveal)
  useEffect(() => {
    if (!reveal || reveal === revealed.current) return
    const { map } = board.desk.map
    const stage = map.touchpoints.get(reveal.id)?.place[0]
    const { collapsed } = board.desk.session.getState()
    if (stage !== undefined && collapsed.includes(stage)) {
      board.desk.session.setState({ collapsed: collapsed.filter(id => id !== stage) })
      return
    }
    revealed.current = reveal
    const item = board.item(keyOfRecord(geometry, reveal.id))
    if (item && scroller.current) show(scroller.current, item, geometry.headHeight, heads)
  }, [board, geometry, reveal, scroller, heads])
}

/** What comes under the keyboard, or has something in it that does, has the cursor and is selected, alone or as one of several. */
export function followFocus(board: Board, target: EventTarget): void {
  const spot = target instanceof Element ? target.closest<HTMLElement>('[data-spot]') : null
  const item = board.item(spot?.dataset.spot)
  if (!item) return
  if (board.state.getState().cursor !== item.key) board.state.setState({ cursor: item.key })
  if (!board.desk.session.getState().selection.includes(recordOf(item))) selectAt(board, item)
}

/** Whether the keyboard is on the board, or nowhere: then it follows. Whoever types in the inspector is not pulled out of it. */
function hasKeyboard(scroller: HTMLElement | null): boolean {
  const active = document.activeElement
  return active === null || active === document.body || (scroller?.contains(active) ?? false)
}

/** What stands in the same cell, else the head of the stage. */
function neighbourOf({ cells, items }: BoardGeometry, { lane, stage, x, y }: BoardItem): string | undefined {
  const there = cells.get(cellKey(lane, stage)) ?? cells.get(cellKey('', stage)) ?? []
  const away = (key: string) => Math.hypot(items.get(key)!.x - x, items.get(key)!.y - y)
  return [...there].sort((a, b) => away(a) - away(b))[0]
}

/** Scrolls an item out from under the heads of stages and lanes and the tray, or in from beyond the edge. */
function show(scroller: HTMLElement, item: BoardItem, headHeight: number, heads: number): void {
  const { scrollLeft, scrollTop, clientWidth, clientHeight } = scroller
  const left = item.x - MARGIN
  const right = item.x + item.width + heads + MARGIN - clientWidth
  const top = item.y - headHeight - MARGIN
  const tray = scroller.querySelector<HTMLElement>('[data-tray]')?.offsetHeight ?? 0
  const bottom = item.y + item.height + MARGIN + tray - clientHeight
  const isHead = item.lane === ''
  scroller.scrollTo({
    left: Math.max(0, Math.min(left, Math.max(scrollLeft, right))),
    top: isHead ? scrollTop : Math.max(0, Math.min(top, Math.max(scrollTop, bottom))),
  })
}

/** How much of what is around it is seen as well, in CSS pixels. */
const MARGIN = 12
