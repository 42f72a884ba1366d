import type { Point } from '../../model/layout/geometry'
import type { Camera } from '../scene/camera'

/** How near to an edge the hand must be, and how far the view then goes in a frame at most, in CSS pixels. */
const EDGE = 44
const FASTEST = 14

/** Moves the view while the hand is at an edge of the canvas; `moved` is told after each step. */
export class Autopan {
  readonly #camera: Camera
  readonly #moved: () => void
  #frame: number | undefined
  #push: Point = { x: 0, y: 0 }

  constructor(camera: Camera, moved: () => void) {
    this.#camera = camera
    this.#moved = moved
  }

  /** Where the hand is now, in CSS pixels of the window. */
  follow(hand: Point, canvas: DOMRect): void {
    this.#push = {
      x: push(hand.x - canvas.left, canvas.width),
      y: push(hand.y - canvas.top, canvas.height),
    }
    if (this.#push.x === 0 && this.#push.y === 0) this.stop()
    else this.#frame ??= requestAnimationFrame(this.#step)
  }

  stop(): void {
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame)
    this.#frame = undefined
  }

  readonly #step = (): void => {
    this.#camera.panBy(this.#push.x, this.#push.y)
    this.#frame = requestAnimationFrame(this.#step)
    this.#moved()
  }
}

/** Towards the near end positive, as the view's offset is. */
function push(at: number, length: number): number {
  if (at < EDGE) return FASTEST * Math.min(1, (EDGE - at) / EDGE)
  if (at > length - EDGE) return -FASTEST * Math.min(1, (at - length + EDGE) / EDGE)
  return 0
}
