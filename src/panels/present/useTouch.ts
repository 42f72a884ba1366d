import { type PointerEvent, useRef } from 'react'

/** How far a finger must go to turn a slide, and how little it may move to be a tap, in CSS pixels. */
const SWIPE = 50
const TAP = 10
/** How much of the width at either side is an edge. */
const EDGE = 0.14

/** Turns slides by swiping and by taps near the edges. A mouse has the controls. */
export function useTouch(turn: (way: 'next' | 'previous') => void) {
  const down = useRef<{ readonly id: number; readonly x: number; readonly y: number }>(undefined)
  return {
    onPointerDown({ pointerId, pointerType, clientX, clientY, isPrimary }: PointerEvent) {
      if (pointerType === 'mouse') return
      // A second finger makes it something else, such as a pinch.
      down.current = isPrimary ? { id: pointerId, x: clientX, y: clientY } : undefined
    },
    onPointerUp({ pointerId, clientX, clientY, target, currentTarget }: PointerEvent) {
      const start = down.current
      down.current = undefined
      if (start?.id !== pointerId) return
      const [dx, dy] = [clientX - start.x, clientY - start.y]
      if (Math.abs(dx) > SWIPE && Math.abs(dx) > Math.abs(dy) * 1.5) return turn(dx < 0 ? 'next' : 'previous')
      const isOnControl = target instanceof Element && target.closest('button, a, input, label') !== null
      if (isOnControl || Math.hypot(dx, dy) > TAP) return
      const { left, width } = currentTarget.getBoundingClientRect()
      const share = (clientX - left) / width
      if (share > 1 - EDGE) turn('next')
      else if (share < EDGE) turn('previous')
    },
    onPointerCancel() {
      down.current = undefined
    },
  }
}
