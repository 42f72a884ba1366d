import { type RefObject, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { OutlineLine } from '../../model/outline/outlineOf'

/*
 * A long outline is drawn only around what is seen of it. Heights are measured where a line has been drawn and taken for
 * the usual one where it has not; what is left out is a gap of as many pixels, so that the scroll bar tells the truth.
 */

/** Up to so many lines, all of them are drawn. */
const MOST = 300
/** How far beyond the edges of what is seen lines are drawn, in CSS pixels. */
const BEYOND = 400
const USUAL_HEIGHT = 36

/** A line, or a gap of so many CSS pixels before the line `before`. */
export type Piece =
  | { readonly line: OutlineLine }
  | { readonly gap: number; readonly before: string | undefined }

interface Range {
  readonly from: number
  readonly to: number
}

/**
 * What is to be drawn of the lines.
 * @param pinned drawn wherever it is: the line that has the keyboard
 */
export function useLineWindow(
  scroller: RefObject<HTMLElement | null>,
  tree: RefObject<HTMLElement | null>,
  lines: readonly OutlineLine[],
  pinned: OutlineLine,
): readonly Piece[] {
  const heights = useRef(new Map<string, number>())
  const isLong = lines.length > MOST
  const [range, setRange] = useState<Range>({ from: 0, to: MOST / 3 })

  // Not a layout effect: what scrolls is around this component, and is known only once that is in the page too.
  useEffect(() => {
    const element = scroller.current
    if (!element || !isLong) return
    const look = () => {
      const top = element.scrollTop - (tree.current?.offsetTop ?? 0)
      const next = rangeOf(lines, heights.current, top - BEYOND, top + element.clientHeight + BEYOND)
      setRange(now => (now.from === next.from && now.to === next.to ? now : next))
    }
    look()
    element.addEventListener('scroll', look, { passive: true })
    window.addEventListener('resize', look)
    return () => {
      element.removeEventListener('scroll', look)
      window.removeEventListener('resize', look)
    }
  }, [scroller, tree, lines, isLong])

  useLayoutEffect(() => {
    if (!isLong) return
    for (const drawn of tree.current?.children ?? []) {
      if (!(drawn instanceof HTMLElement) || drawn.dataset.line === undefined) continue
      heights.current.set(drawn.dataset.line, drawn.offsetHeight)
    }
  })

  return useMemo(() => {
    if (!isLong) return lines.map(line => ({ line }))
    return piecesOf(lines, heights.current, range, lines.indexOf(pinned))
  }, [isLong, lines, range, pinned])
}

function heightOf(heights: ReadonlyMap<string, number>, { key }: OutlineLine): number {
  return heights.get(key) ?? USUAL_HEIGHT
}

/** The lines between two distances from the top of the tree. */
function rangeOf(
  lines: readonly OutlineLine[],
  heights: ReadonlyMap<string, number>,
  top: number,
  bottom: number,
): Range {
  let from = 0
  let y = 0
  for (; from < lines.length && y + heightOf(heights, lines[from]!) < top; from++) {
    y += heightOf(heights, lines[from]!)
  }
  let to = from
  for (; to < lines.length && y < bottom; to++) y += heightOf(heights, lines[to]!)
  return { from, to }
}

function piecesOf(
  lines: readonly OutlineLine[],
  heights: ReadonlyMap<string, number>,
  { from, to }: Range,
  pinned: number,
): Piece[] {
  const pieces: Piece[] = []
  let gap = 0
  lines.forEach((line, index) => {
    if ((index < from || index >= to) && index !== pinned) {
      gap += heightOf(heights, line)
      return
    }
    if (gap > 0) pieces.push({ gap, before: line.key })
    gap = 0
    pieces.push({ line })
  })
  if (gap > 0) pieces.push({ gap, before: undefined })
  return pieces
}
