import { type RefObject, useEffect } from 'react'
import { type Id, splitPair } from '../../../model/ids'
import type { BoardItem, ItemKind } from '../../../model/layout/board/boardGeometry'
import type { Point } from '../../../model/layout/geometry'
import { rate } from '../../../model/operations/ratings'
import type { Board } from '../state/board'
import { canBeAmong, stayAt, toggleAt } from '../state/together'
import { begin, recordOf, selectAt } from '../state/verbs'
import { beginGesture, dragCards, dragRating } from './beginGesture'
import { draftOnGround } from './draftOnGround'
import { EdgeScroll } from './EdgeScroll'
import type { Gesture } from './gesture'

/*
 * One hand on the board. A press puts the keyboard where it is, as the browser does by itself; once the hand has really
 * moved it takes along what it came down on, and what is selected with it; with Shift, Ctrl or Cmd it takes it in or out. A finger scrolls, unless what it is on is selected. Buttons, fields and what
 * stands in the heads of lanes answer for themselves.
 */

/** CSS pixels that a hand trembles. */
const TREMBLE = { mouse: 4, touch: 9 }
const LONG_PRESS = 500

/** What opens for typing by a second press; cards and notes, which are also dragged, by a double one. */
const OPENED_BY_PRESS: ReadonlySet<ItemKind> = new Set(['empty', 'cell', 'thought', 'channel', 'goal'])

interface Held {
  readonly gesture: Gesture | undefined
  readonly item: BoardItem | undefined
  /** A touchpoint and a persona, on a point of the curve. */
  readonly pair: string | undefined
  readonly pointer: number
  readonly start: Point
  readonly touch: boolean
  /** The item had the keyboard before. */
  readonly again: boolean
  /** With a key that takes it in among what is selected, or out. */
  readonly adding: boolean
  dragging: boolean
}

/**
 * @param heads width of the heads of the lanes, in CSS pixels
 * @param ready whether the board is on screen: without stages there is none
 */
export function usePointer(
  board: Board,
  scroller: RefObject<HTMLElement | null>,
  heads: number,
  ready: boolean,
): void {
  useEffect(() => {
    const element = scroller.current
    return element && ready ? listen(element, board, heads) : undefined
  }, [board, scroller, heads, ready])
}

function listen(element: HTMLElement, board: Board, heads: number): () => void {
  const { desk, state } = board
  let held: Held | undefined
  let longPress: ReturnType<typeof setTimeout> | undefined
  const scrolling = new EdgeScroll(element, heads, screen => held?.gesture?.drag(toBoard(screen)))

  function toBoard(screen: Point): Point {
    const { left, top } = element.getBoundingClientRect()
    return {
      x: screen.x - left - element.clientLeft + element.scrollLeft - heads,
      y: screen.y - top - element.clientTop + element.scrollTop,
    }
  }

  function letGo(): Held | undefined {
    const hand = held
    held = undefined
    clearTimeout(longPress)
    scrolling.stop()
    element.removeAttribute('data-dragging')
    return hand
  }

  function cancel(): void {
    const hand = letGo()
    if (hand?.dragging) hand.gesture?.cancel()
  }

  function gestureOf(item: BoardItem | undefined, pair: string | undefined, unplaced: Id | undefined) {
    if (unplaced !== undefined) return dragCards(board, [unplaced])
    return pair ? dragRating(board, pair) : item && beginGesture(board, item)
  }

  function onPointerDown(event: PointerEvent): void {
    cancel()
    if (event.button !== 0 || !event.isPrimary || isOwn(event.target)) return
    const item = itemAt(board, event.target)
    const pair = pairAt(event.target)
    const touch = event.pointerType === 'touch'
    const isSelected = item !== undefined && desk.session.getState().selection.includes(recordOf(item))
    const canDrag = !desk.map.readOnly && (!touch || isSelected || pair !== undefined)
    const gesture = canDrag ? gestureOf(item, pair, unplacedAt(event.target)) : undefined
    const adding = item !== undefined && isAdding(event, item)
    const start = { x: event.clientX, y: event.clientY }
    const again = item !== undefined && state.getState().cursor === item.key && isSelected
    held = { gesture, item, pair, pointer: event.pointerId, start, touch, again, adding, dragging: false }
    if (touch && item) {
      longPress = setTimeout(() => {
        letGo()
        openMenu(board, item, start)
      }, LONG_PRESS)
    }
  }

  /** The press would put the keyboard there, and what has the keyboard is selected alone. */
  function onMouseDown(event: MouseEvent): void {
    const item = isOwn(event.target) ? undefined : itemAt(board, event.target)
    if (item && isAdding(event, item)) event.preventDefault()
  }

  function onPointerMove(event: PointerEvent): void {
    if (held?.pointer !== event.pointerId) return
    const at = { x: event.clientX, y: event.clientY }
    if (!held.dragging) {
      const way = Math.hypot(at.x - held.start.x, at.y - held.start.y)
      if (way < (held.touch ? TREMBLE.touch : TREMBLE.mouse)) return
      clearTimeout(longPress)
      if (!held.gesture) return void letGo()
      held.dragging = true
      element.setPointerCapture(event.pointerId)
      element.setAttribute('data-dragging', '')
    }
    held.gesture?.drag(toBoard(at))
    if (held.gesture?.scrolls) scrolling.follow(at)
  }

  function onPointerUp(event: PointerEvent): void {
    if (held?.pointer !== event.pointerId) return
    const hand = letGo()
    if (hand?.dragging) hand.gesture?.drop()
    else if (hand) tap(hand)
  }

  function tap({ item, pair, again, adding, gesture }: Held): void {
    if (item && adding) toggleAt(board, item)
    else if (pair && gesture && !desk.map.map.ratings.has(pair)) rateNeutral(pair)
    else if (item && again && OPENED_BY_PRESS.has(item.kind)) begin(board, item)
    // One of several: it is dragged with them, but a press alone means itself.
    else if (item) selectAt(board, item)
  }

  /** A point that is not there yet begins in the middle. */
  function rateNeutral(pair: string): void {
    const [touchpoint, persona] = splitPair(pair)
    desk.map.change('changes.rate', tx => rate(tx, touchpoint, persona, 0))
  }

  function onDoubleClick(event: MouseEvent): void {
    if (isOwn(event.target) || desk.map.readOnly || pairAt(event.target)) return
    const item = itemAt(board, event.target)
    if (item && isAdding(event, item)) return
    if (item) begin(board, item)
    else if (unplacedAt(event.target) === undefined)
      draftOnGround(board, toBoard({ x: event.clientX, y: event.clientY }))
  }

  function onContextMenu(event: MouseEvent): void {
    const item = itemAt(board, event.target)
    if (!item || isOwn(event.target)) return
    event.preventDefault()
    cancel()
    openMenu(board, item, { x: event.clientX, y: event.clientY })
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !held?.dragging) return
    event.stopPropagation()
    event.preventDefault()
    cancel()
  }

  const controller = new AbortController()
  const { signal } = controller
  element.addEventListener('pointerdown', onPointerDown, { signal })
  element.addEventListener('mousedown', onMouseDown, { signal })
  element.addEventListener('dblclick', onDoubleClick, { signal })
  element.addEventListener('contextmenu', onContextMenu, { signal })
  window.addEventListener('pointermove', onPointerMove, { signal })
  window.addEventListener('pointerup', onPointerUp, { signal })
  window.addEventListener('pointercancel', cancel, { signal })
  window.addEventListener('keydown', onKeyDown, { signal, capture: true })
  return () => {
    cancel()
    controller.abort()
  }
}

function isAdding({ shiftKey, metaKey, ctrlKey }: MouseEvent, item: BoardItem): boolean {
  return (shiftKey || metaKey || ctrlKey) && canBeAmong(item)
}

/** The menu for what was pressed, or, where that is one of several, for all of them. */
function openMenu(board: Board, item: BoardItem, { x, y }: Point): void {
  stayAt(board, item)
  const stage: Id = item.stage
  board.desk.session.setState({ menu: { x, y, at: [0, 0], stage } })
}

function itemAt(board: Board, target: EventTarget | null): BoardItem | undefined {
  const element = target instanceof Element ? target.closest<HTMLElement>('[data-spot]') : null
  return board.item(element?.dataset.spot)
}

function pairAt(target: EventTarget | null): string | undefined {
  const element = target instanceof Element ? target.closest<HTMLElement>('[data-point]') : null
  return element?.dataset.point
}

/** The card in the tray of those without a place. */
function unplacedAt(target: EventTarget | null): Id | undefined {
  const element = target instanceof Element ? target.closest<HTMLElement>('[data-unplaced]') : null
  return element?.dataset.unplaced
}

function isOwn(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('button, a, input, textarea, select, [role="menu"], [role="rowheader"]') !== null
  )
}
