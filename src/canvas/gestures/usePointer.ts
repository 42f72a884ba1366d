import { useKeyPress } from '@xyflow/react'
import { type RefObject, useEffect, useRef } from 'react'
import { endEditing } from '../../commands/rhythm'
import type { Scene } from '../scene/scene'
import { useScene } from '../scene/scene'
import { Autopan } from './autopan'
import { beginGesture } from './beginGesture'
import type { Gesture, Spot } from './gesture'
import { followHand } from './hover'
import { openMenu } from './openMenu'
import { pressAt, spotOf } from './press'

/*
 * One hand on the canvas. A press asks what it may become; it becomes a tap or, once the hand has really moved, a drag.
 * React Flow pans and zooms with whatever is not ours. A second finger ends what the first began, for then it is a pinch.
 */

/** CSS pixels that a hand trembles. */
const TREMBLE = { mouse: 4, touch: 9 }
const LONG_PRESS = 500
/** Two presses within this time and distance are one double press. */
const DOUBLE = { ms: 400, pixels: 24 }

interface Held {
  readonly gesture: Gesture
  readonly pointer: number
  readonly start: Spot
  /** Where the hand is now. */
  spot: Spot
  dragging: boolean
}

export function usePointer(root: RefObject<HTMLElement | null>): void {
  const scene = useScene()
  const space = useKeyPress('Space')
  const panning = useRef(false)
  panning.current = space
  useEffect(() => {
    const element = root.current
    return element ? listen(element, scene, () => panning.current) : undefined
  }, [root, scene])
}

function listen(element: HTMLElement, scene: Scene, isPanning: () => boolean): () => void {
  let held: Held | undefined
  let longPress: ReturnType<typeof setTimeout> | undefined
  let last = { time: -Infinity, x: 0, y: 0 }
  let handled = false
  const autopan = new Autopan(scene.camera, () => {
    if (held?.dragging) step(held, { ...held.spot, map: scene.camera.toMap(held.spot.screen) })
  })

  function step(hand: Held, spot: Spot): void {
    hand.spot = spot
    hand.gesture.drag?.(spot)
    if (hand.gesture.autopan) autopan.follow(spot.screen, element.getBoundingClientRect())
  }

  function letGo(): Held | undefined {
    const hand = held
    held = undefined
    clearTimeout(longPress)
    autopan.stop()
    element.removeAttribute('data-dragging')
    element.classList.remove('nopan')
    return hand
  }

  function cancel(): void {
    const hand = letGo()
    if (hand?.dragging) hand.gesture.cancel?.()
  }

  function onPointerDown(event: PointerEvent): void {
    if (held || !event.isPrimary) {
      cancel()
      return
    }
    const { session } = scene.editor
    if (isOwn(event.target)) return
    leaveField(element, event.pointerType === 'touch')
    if (session.getState().editing) endEditing(scene.editor)
    session.setState({ menu: undefined })
    if (event.button !== 0 || isPanning()) return

    const spot = spotOf(scene, event)
    const near = Math.hypot(event.clientX - last.x, event.clientY - last.y) < DOUBLE.pixels
    const press = pressAt(scene, event.target, spot, near && event.timeStamp - last.time < DOUBLE.ms)
    last = { time: press.double ? -Infinity : event.timeStamp, x: event.clientX, y: event.clientY }
    if (event.pointerType === 'touch') {
      longPress = setTimeout(() => {
        cancel()
        handled = true
        openMenu(scene, press, spot)
      }, LONG_PRESS)
    }
    const gesture = beginGesture(scene, press)
    if (!gesture) return
    held = { gesture, pointer: event.pointerId, start: spot, spot, dragging: false }
    // The word by which React Flow keeps its hands off: the mouse and touch events come after this one.
    element.classList.toggle('nopan', gesture.drag !== undefined)
  }

  function onPointerMove(event: PointerEvent): void {
    if (!held) {
      if (event.pointerType !== 'touch') followHand(scene, event)
      return
    }
    if (event.pointerId !== held.pointer) return
    const spot = spotOf(scene, event)
    if (!held.dragging) {
      const way = Math.hypot(spot.screen.x - held.start.screen.x, spot.screen.y - held.start.screen.y)
      if (way < (spot.touch ? TREMBLE.touch : TREMBLE.mouse)) return
      clearTimeout(longPress)
      if (!held.gesture.drag) {
        letGo()
        return
      }
      held.dragging = true
      element.setPointerCapture(event.pointerId)
      element.setAttribute('data-dragging', '')
    }
    step(held, spot)
  }

  function onPointerUp(event: PointerEvent): void {
    if (held?.pointer !== event.pointerId) return
    const spot = spotOf(scene, event)
    const hand = letGo()
    handled = spot.touch
    if (hand?.dragging) hand.gesture.drop?.(spot)
    else hand?.gesture.tap?.(spot)
  }

  /** After a finger the browser plays a mouse, whose press would take the keyboard from the field that a tap opened. */
  function endTouch(event: TouchEvent): void {
    if (handled && event.cancelable) event.preventDefault()
    handled = false
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !held?.dragging) return
    event.stopPropagation()
    event.preventDefault()
    cancel()
  }

  function onContextMenu(event: MouseEvent): void {
    if (event.target instanceof Element && event.target.closest('input, textarea')) return
    event.preventDefault()
    cancel()
    const spot = spotOf(scene, event)
    openMenu(scene, pressAt(scene, event.target, spot, false), spot)
  }

  const controller = new AbortController()
  const { signal } = controller
  element.addEventListener('pointerdown', onPointerDown, { signal, capture: true })
  element.addEventListener('contextmenu', onContextMenu, { signal })
  element.addEventListener('touchend', endTouch, { signal, capture: true, passive: false })
  window.addEventListener('pointermove', onPointerMove, { signal })
  window.addEventListener('pointerup', onPointerUp, { signal })
  window.addEventListener('pointercancel', cancel, { signal })
  window.addEventListener('keydown', onKeyDown, { signal, capture: true })
  return () => {
    cancel()
    controller.abort()
  }
}

/** What was typed on the canvas is done with a press elsewhere; a finger leaves any field, as a mouse does by itself. */
function leaveField(canvas: HTMLElement, touch: boolean): void {
  const field = document.activeElement
  if (field instanceof HTMLElement && field.matches('input, textarea') && (touch || canvas.contains(field))) {
    field.blur()
  }
}

/** Buttons and fields on the canvas answer for themselves. */
function isOwn(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('button, a, input, textarea, select, [role="menu"], [data-own]') !== null
  )
}
