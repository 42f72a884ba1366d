import { type RefObject, startTransition, useCallback, useEffect, useState } from 'react'
import type { BoardGeometry } from '../../../model/layout/board/boardGeometry'

/** Which stages and lanes are near the viewport: the first and the one after the last. */
export interface Window {
  readonly stages: readonly [number, number]
  readonly lanes: readonly [number, number]
}

/** How far beyond the viewport things are kept, in CSS pixels: as far as a quick hand scrolls between two frames. */
const MARGIN = 700

/**
 * The part of the board to be mounted. It changes only when a stage or lane comes near or goes far, so scrolling within
 * that draws nothing anew.
 */
export function useWindow(scroller: RefObject<HTMLElement | null>, board: BoardGeometry): Window {
  const [window, setWindow] = useState<Window>({ stages: [0, 0], lanes: [0, 0] })
  const look = useCallback(() => {
    const element = scroller.current
    if (!element) return
    const { scrollLeft, scrollTop, clientWidth, clientHeight } = element
    const next: Window = {
      stages: near(board.stages, ({ x, width }) => [x, x + width], scrollLeft, scrollLeft + clientWidth),
      lanes: near(board.lanes, ({ y, height }) => [y, y + height], scrollTop, scrollTop + clientHeight),
    }
    // Scrolling goes on while what comes near is drawn.
    startTransition(() => setWindow(before => (same(before, next) ? before : next)))
  }, [scroller, board])

  useEffect(() => {
    look()
    const element = scroller.current
    if (!element) return
    const sizes = new ResizeObserver(look)
    sizes.observe(element)
    element.addEventListener('scroll', look, { passive: true })
    return () => {
      sizes.disconnect()
      element.removeEventListener('scroll', look)
    }
  }, [look, scroller])
  return window
}

function near<T>(
  all: readonly T[],
  extent: (one: T) => readonly [number, number],
  from: number,
  to: number,
): readonly [number, number] {
  const first = all.findIndex(one => extent(one)[1] > from - MARGIN)
  const beyond = all.findIndex(one => extent(one)[0] > to + MARGIN)
  return [Math.max(0, first), beyond < 0 ? all.length : beyond]
}

function same(a: Window, b: Window): boolean {
  return (
    a.stages[0] === b.stages[0] &&
    a.stages[1] === b.stages[1] &&
    a.lanes[0] === b.lanes[0] &&
    a.lanes[1] === b.lanes[1]
  )
}
