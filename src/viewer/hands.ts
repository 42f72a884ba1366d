import type { Lens } from './lens'

/** So far a finger trembles, in pixels. */
const SLOP = 5
/** How far an arrow key moves the map, in pixels. */
const STEP = 80
const ZOOM = 1.25

/** Dragging, pinching and the wheel. A press that does not move is left to be a click. */
export function followPointers(view: HTMLElement, lens: Lens): void {
  const down = new Map<number, { x: number; y: number }>()
  let isMoving = false
  let travelled = 0

  const middle = () => {
    const all = [...down.values()]
    const sum = all.reduce((total, { x, y }) => ({ x: total.x + x, y: total.y + y }), { x: 0, y: 0 })
    return { x: sum.x / all.length, y: sum.y / all.length }
  }
  const apart = () => {
    const [a, b] = [...down.values()]
    return a && b ? Math.hypot(a.x - b.x, a.y - b.y) : 0
  }

  view.addEventListener('pointerdown', event => {
    if (event.button !== 0) return
    down.set(event.pointerId, { x: event.clientX, y: event.clientY })
    if (down.size === 1) travelled = 0
  })
  view.addEventListener('pointermove', event => {
    if (!down.has(event.pointerId)) return
    const before = { ...middle(), apart: apart() }
    down.set(event.pointerId, { x: event.clientX, y: event.clientY })
    const now = { ...middle(), apart: apart() }
    travelled += Math.hypot(now.x - before.x, now.y - before.y) + Math.abs(now.apart - before.apart)
    if (!isMoving && travelled < SLOP) return
    if (!isMoving) {
      isMoving = true
      view.classList.add('moving')
      view.setPointerCapture(event.pointerId)
    }
    lens.pan(now.x - before.x, now.y - before.y)
    if (before.apart > 0 && now.apart > 0) lens.zoom(now.apart / before.apart, inView(view, now))
  })
  const lift = (event: PointerEvent) => {
    down.delete(event.pointerId)
    if (down.size > 0) return
    view.classList.remove('moving')
    // The click that ends a drag comes after this.
    setTimeout(() => {
      isMoving = false
    })
  }
  view.addEventListener('pointerup', lift)
  view.addEventListener('pointercancel', lift)
  view.addEventListener(
    'click',
    event => {
      if (isMoving) event.stopPropagation()
    },
    { capture: true },
  )
  view.addEventListener(
    'wheel',
    event => {
      event.preventDefault()
      const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1
      const turn = Math.max(-100, Math.min(100, event.deltaY * lines))
      lens.zoom(
        Math.exp(-turn * (event.ctrlKey ? 0.01 : 0.003)),
        inView(view, { x: event.clientX, y: event.clientY }),
      )
    },
    { passive: false },
  )
}

/** Arrows move, plus and minus zoom, 0 shows all. */
export function followKeys(view: HTMLElement, lens: Lens): void {
  const does: Readonly<Record<string, () => void>> = {
    ArrowLeft: () => lens.pan(STEP, 0),
    ArrowRight: () => lens.pan(-STEP, 0),
    ArrowUp: () => lens.pan(0, STEP),
    ArrowDown: () => lens.pan(0, -STEP),
    '+': () => lens.zoom(ZOOM),
    '=': () => lens.zoom(ZOOM),
    '-': () => lens.zoom(1 / ZOOM),
    '0': () => lens.showAll(),
  }
  view.addEventListener('keydown', event => {
    // With these the browser zooms its page.
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
    const act = Object.hasOwn(does, event.key) ? does[event.key] : undefined
    if (!act) return
    event.preventDefault()
    act()
  })
}

export function followButtons(controls: HTMLElement, lens: Lens): void {
  const does: Readonly<Record<string, () => void>> = {
    in: () => lens.zoom(ZOOM),
    out: () => lens.zoom(1 / ZOOM),
    whole: () => lens.showAll(),
    print: () => window.print(),
  }
  controls.addEventListener('click', event => {
    const button = (event.target as Element).closest<HTMLElement>('[data-do]')
    does[button?.dataset.do ?? '']?.()
  })
}

function inView(view: HTMLElement, { x, y }: { readonly x: number; readonly y: number }) {
  const box = view.getBoundingClientRect()
  return { x: x - box.left, y: y - box.top }
}
