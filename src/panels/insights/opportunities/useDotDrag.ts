import { type PointerEvent, useEffect, useMemo, useRef, useState } from 'react'
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

interface Press {
  readonly id: Id
  readonly x: number
  readonly y: number
  /** Whether it has become a drag, and what that is over. */
  readonly drag?: DotDrag
}

/**
 * Dragging dots with a pointer of any kind. The dot follows the pointer, and what it stands for changes once, when it is
 * let go; Escape puts it back. A dot is told by its `data-dot`, what it is over by `data-cell` ("IMPACT EFFORT") and
 * `data-tray`. The handlers stay the same, so that of all dots only the dragged one is drawn again as it moves.
 */
export function useDotDrag(land: (id: Id, on: Landing) => void) {
  const press = useRef<Press>(undefined)
  const landing = useRef(land)
  const [drag, setDrag] = useState<DotDrag>()
  const dragging = drag !== undefined

  useEffect(() => {
    landing.current = land
  }, [land])
  useEffect(() => {
    if (!dragging) return
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      event.preventDefault()
      event.stopPropagation()
      press.current = undefined
      setDrag(undefined)
    }
    window.addEventListener('keydown', onKeyDown, { capture: true })
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true })
  }, [dragging])

  const handlers = useMemo(() => {
    const end = () => {
      press.current = undefined
      setDrag(undefined)
    }
    return {
      onPointerDown: (event: PointerEvent<HTMLElement>) => {
        const id = event.currentTarget.dataset.dot
        if (event.button !== 0 || id === undefined) return
        event.currentTarget.setPointerCapture(event.pointerId)
        press.current = { id, x: event.clientX, y: event.clientY }
      },
      onPointerMove: (event: PointerEvent<HTMLElement>) => {
        const begun = press.current
        if (!begun || begun.id !== event.currentTarget.dataset.dot) return
        const [dx, dy] = [event.clientX - begun.x, event.clientY - begun.y]
        if (!begun.drag && Math.hypot(dx, dy) < SLACK) return
        const next = { id: begun.id, dx, dy, over: landingAt(event.clientX, event.clientY) }
        press.current = { ...begun, drag: next }
        setDrag(next)
      },
      onPointerUp: () => {
        const over = press.current?.drag?.over
        if (press.current && over !== undefined) landing.current(press.current.id, over)
        end()
      },
      onPointerCancel: end,
    }
  }, [])
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
