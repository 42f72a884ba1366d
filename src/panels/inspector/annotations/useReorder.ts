import { type PointerEvent, useEffect, useRef, useState } from 'react'
import type { Id } from '../../../model/ids'

interface Drag {
  readonly id: Id
  readonly from: number
  readonly to: number
  /** How far the pointer has gone, in pixels. */
  readonly dy: number
  /** What the others make room by, in pixels: the height of the dragged one and the gap to the next. */
  readonly room: number
}

/** Where the pointer and the items of the list were when the drag began, from the top of the page. */
interface Start {
  readonly y: number
  readonly boxes: readonly DOMRect[]
}

/**
 * Dragging the items of a list by a grip, with a pointer of any kind. The dragged one follows the pointer, the others make
 * room, and the list itself changes once, when the pointer is let go; Escape puts everything back.
 *
 * @param move is told which item goes to which index, counted without it
 */
export function useReorder(ids: readonly Id[], move: (id: Id, toIndex: number) => void) {
  const list = useRef<HTMLUListElement>(null)
  const start = useRef<Start>({ y: 0, boxes: [] })
  const [drag, setDrag] = useState<Drag>()
  const dragging = drag !== undefined

  useEffect(() => {
    if (!dragging) return
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      event.preventDefault()
      event.stopPropagation()
      setDrag(undefined)
    }
    window.addEventListener('keydown', onKeyDown, { capture: true })
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true })
  }, [dragging])

  const begin = (id: Id, event: PointerEvent) => {
    const from = ids.indexOf(id)
    const boxes = [...(list.current?.children ?? [])].map(item => item.getBoundingClientRect())
    const own = boxes[from]
    if (event.button !== 0 || !own) return
    event.preventDefault()
    event.currentTarget.setPointerCapture(event.pointerId)
    start.current = { y: event.clientY, boxes }
    const next = boxes[from + 1] ?? boxes[from - 1]
    const gap = next ? Math.max(next.top - own.bottom, own.top - next.bottom) : 0
    setDrag({ id, from, to: from, dy: 0, room: own.height + gap })
  }
  const follow = (event: PointerEvent) => {
    if (!drag) return
    const { y, boxes } = start.current
    const dy = event.clientY - y
    setDrag({ ...drag, dy, to: indexAfterDrag(boxes, drag.from, dy) })
  }
  const end = () => {
    if (drag && drag.to !== drag.from) move(drag.id, drag.to)
    setDrag(undefined)
  }

  /** How far an item is drawn from its place, in pixels. */
  const shiftOf = (id: Id): number => {
    if (!drag) return 0
    if (id === drag.id) return drag.dy
    const index = ids.indexOf(id)
    if (drag.from < index && index <= drag.to) return -drag.room
    return drag.to <= index && index < drag.from ? drag.room : 0
  }

  return {
    list,
    shiftOf,
    dragged: drag?.id,
    grip: (id: Id) => ({
      onPointerDown: (event: PointerEvent) => begin(id, event),
      onPointerMove: follow,
      onPointerUp: end,
      onPointerCancel: () => setDrag(undefined),
    }),
  }
}

/**
 * To which index (counted without it) an item goes that was dragged so far down. An edge that passes the middle of another
 * item has passed that item, so a tall one need not be dragged beyond the whole list.
 *
 * @param boxes where the items are at rest, in their order
 */
export function indexAfterDrag(
  boxes: readonly Pick<DOMRect, 'top' | 'bottom'>[],
  from: number,
  dy: number,
): number {
  const own = boxes[from]
  if (!own) return from
  const isPassed = ({ top, bottom }: Pick<DOMRect, 'top' | 'bottom'>, index: number) =>
    (top + bottom) / 2 < (index < from ? own.top : own.bottom) + dy
  return boxes.filter((box, index) => index !== from && isPassed(box, index)).length
}
