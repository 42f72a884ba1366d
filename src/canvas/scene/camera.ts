import type { ReactFlowInstance, useStoreApi } from '@xyflow/react'
import type { Point, Rect } from '../../model/layout/geometry'

/*
 * Where the map is looked at from. React Flow moves the view (wheel, pinch, pan); the rest of the canvas listens here: at
 * every step what must follow, after a moment of rest what is dear.
 */

export const MIN_ZOOM = 0.05
export const MAX_ZOOM = 4
/** How long the view must stand still, in ms, before what is dear is done (cards mounted, crisp pictures). */
const REST = 120
const GLIDE = 220

export interface View {
  /** Where the origin of the map is on screen, in CSS pixels from the canvas's corner. */
  readonly x: number
  readonly y: number
  /** 1 is 100 %. */
  readonly zoom: number
}

type FlowStore = ReturnType<typeof useStoreApi>

export class Camera {
  readonly #flow: ReactFlowInstance
  readonly #store: FlowStore
  readonly #followers = new Set<() => void>()
  readonly #resters = new Set<() => void>()
  #timer: ReturnType<typeof setTimeout> | undefined
  #moving = false

  constructor(flow: ReactFlowInstance, store: FlowStore) {
    this.#flow = flow
    this.#store = store
  }

  /** Begins to listen. Gives the way to stop. */
  start(): () => void {
    const stop = this.#store.subscribe((now, before) => {
      if (now.transform !== before.transform || now.width !== before.width || now.height !== before.height) {
        this.#stir()
      }
    })
    return () => {
      stop()
      clearTimeout(this.#timer)
    }
  }

  get view(): View {
    const [x, y, zoom] = this.#store.getState().transform
    return { x, y, zoom }
  }

  /** Size of the canvas on screen, in CSS pixels. */
  get size(): { readonly width: number; readonly height: number } {
    const { width, height } = this.#store.getState()
    return { width, height }
  }

  get moving(): boolean {
    return this.#moving
  }

  /** The part of the map that is seen, in map units. */
  get seen(): Rect {
    const { x, y, zoom } = this.view
    const { width, height } = this.size
    return { x: -x / zoom, y: -y / zoom, width: width / zoom, height: height / zoom }
  }

  /** The point of the map under a point of the window. */
  toMap({ x, y }: Point): Point {
    const corner = this.#store.getState().domNode?.getBoundingClientRect() ?? { left: 0, top: 0 }
    const view = this.view
    return { x: (x - corner.left - view.x) / view.zoom, y: (y - corner.top - view.y) / view.zoom }
  }

  /** The point of the window over a point of the map. */
  toScreen({ x, y }: Point): Point {
    const corner = this.#store.getState().domNode?.getBoundingClientRect() ?? { left: 0, top: 0 }
    const view = this.view
    return { x: corner.left + view.x + x * view.zoom, y: corner.top + view.y + y * view.zoom }
  }

  /** Goes there: at once, or in a short glide that shows where from. */
  go(view: View, glide = false): void {
    const duration = glide && !prefersStillness() ? GLIDE : 0
    void this.#flow.setViewport(view, { duration })
  }

  panBy(dx: number, dy: number): void {
    const { x, y, zoom } = this.view
    this.go({ x: x + dx, y: y + dy, zoom })
  }

  /** Zooms about a point of the canvas (by default its middle), so that what is there stays there. */
  zoomTo(zoom: number, glide = true): void {
    const view = this.view
    const { width, height } = this.size
    const next = Math.max(MIN_ZOOM, Math.min(MAX_ZOOM, zoom))
    const ratio = next / view.zoom
    this.go(
      {
        x: width / 2 - (width / 2 - view.x) * ratio,
        y: height / 2 - (height / 2 - view.y) * ratio,
        zoom: next,
      },
      glide,
    )
  }

  /** Calls back at each step of a movement. */
  onMove(listener: () => void): () => void {
    this.#followers.add(listener)
    return () => {
      this.#followers.delete(listener)
    }
  }

  /** Calls back when a movement begins and when the view has come to rest. */
  onRest(listener: () => void): () => void {
    this.#resters.add(listener)
    return () => {
      this.#resters.delete(listener)
    }
  }

  #stir(): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.#settle(false), REST)
    if (!this.#moving) this.#settle(true)
    for (const listener of this.#followers) listener()
  }

  #settle(moving: boolean): void {
    this.#moving = moving
    for (const listener of this.#resters) listener()
  }
}

function prefersStillness(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches
}
