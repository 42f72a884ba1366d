import { type PointerEvent, useEffect, useRef, useState } from 'react'
import type { MatrixPlace } from '../../../model/analysis/matrix'
import type { Id } from '../../../model/ids'

/** What a dot can be let go on: a cell of the matrix, or the tray of those not judged. */
export type Landing = MatrixPlace | 'tray'

export interface DotDrag {
  readonly id: Id
  /** How far the pointer has gone, in pixels. */
  readonly dx: number
  readonly dy: number
  /** What it is over; undefined is neither, where letting go changes nothing. */
  readonly over: Landing | undefined
}

/** Below this a press is a press and no drag, in pixels. */
const SLACK = 4

/**
 * Dragging dots with a pointer of any kind. The dot follows the pointer, and what it stands for changes once, when it is
 * let go; Escape puts it back. What it is over is told by `data-cell` ("IMPACT EFFORT") and `data-tray` in the page.
 */
export function useDotDrag(land: (id: Id, on: Landing) => void) {
  const start = useRef<{ id: Id; x: number; y: number }>(undefined)
  const [drag, setDrag] = useState<DotDrag>()
  const dragging = drag !== undefined

  useEffect(() => {
    if (!dragging) return
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      event.preventDefault()
      event.stopPropagation()
      start.current = undefined
      setDrag(undefined)
    }
    window.addEventListener('keydown', onKeyDown, { capture: true })
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true })
  }, [dragging])

  const handlers = (id: Id) => ({
    onPointerDown: (event: PointerEvent) => {
      if (event.button !== 0) return
      event.currentTarget.setPointerCapture(event.pointerId)
      start.current = { id, x: event.clientX, y: event.clientY }
    },
    onPointerMove: (event: PointerEvent) => {
      const from = start.current
      if (from?.id !== id) return
      const [dx, dy] = [event.clientX - from.x, event.clientY - from.y]
      if (!dragging && Math.hypot(dx, dy) < SLACK) return
      setDrag({ id, dx, dy, over: landingAt(event.clientX, event.clientY) })
    },
    onPointerUp: () => {
      start.current = undefined
      setDrag(undefined)
      if (drag?.over !== undefined) land(id, drag.over)
    },
    onPointerCancel: () => {
      start.current = undefined
      setDrag(undefined)
    },
  })
  return { drag, handlers }
}

/** What lies under a place of the screen, beneath the dot that is dragged over it. */
function landingAt(x: number, y: number): Landing | undefined {
  for (const element of document.elementsFromPoint(x, y)) {
    if (!(element instanceof HTMLElement)) continue
    const [impact, effort] = (element.dataset.cell ?? '').split(' ').map(Number)
    if (impact && effort) return { impact, effort }
    if (element.dataset.tray !== undefined) return 'tray'
  }
  return undefined
}
