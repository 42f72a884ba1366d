import { type PointerEvent, useEffect, useRef, useState } from 'react'

interface VerticalDrag {
  /** Where the pointer is, and how far it has come since it was pressed, in CSS pixels of the screen. */
  onMove(y: number, dy: number): void
  /** Let go after it has moved. */
  onDrop(y: number, dy: number): void
  /** It is over, however it ended. */
  onEnd(): void
}

/** A press that goes no farther than this is no drag. */
const SLOP = 3

/**
 * Dragging something up or down with a pointer of any kind. Nothing happens to the map before the pointer is let go, and
 * Escape or a lost pointer ends it without a drop.
 */
export function useVerticalDrag({ onMove, onDrop, onEnd }: VerticalDrag) {
  const start = useRef<number>(undefined)
  const [dragging, setDragging] = useState(false)
  const end = () => {
    start.current = undefined
    setDragging(false)
    onEnd()
  }
  const latest = useRef(end)
  latest.current = end

  useEffect(() => {
    if (!dragging) return
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      event.preventDefault()
      event.stopPropagation()
      latest.current()
    }
    window.addEventListener('keydown', onKeyDown, { capture: true })
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true })
  }, [dragging])

  return {
    dragging,
    handle: {
      onPointerDown: (event: PointerEvent) => {
        if (event.button !== 0) return
        // Neither a selection of text nor a gesture of the board begins here.
        event.preventDefault()
        event.stopPropagation()
        event.currentTarget.setPointerCapture(event.pointerId)
        start.current = event.clientY
      },
      onPointerMove: (event: PointerEvent) => {
        if (start.current === undefined) return
        const dy = event.clientY - start.current
        if (!dragging && Math.abs(dy) < SLOP) return
        setDragging(true)
        onMove(event.clientY, dy)
      },
      onPointerUp: (event: PointerEvent) => {
        if (start.current === undefined) return
        const dy = event.clientY - start.current
        if (dragging) onDrop(event.clientY, dy)
        end()
      },
      onPointerCancel: end,
    },
  }
}
