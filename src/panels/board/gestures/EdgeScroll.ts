import type { Point } from '../../../model/layout/geometry'

/** How near to an edge the hand must be, and how far the board then goes in a frame at most, in CSS pixels. */
const EDGE = 40
const FASTEST = 16

/** Scrolls the board while the hand is at one of its edges; `moved` is told where the hand is after each step. */
export class EdgeScroll {
  readonly #element: HTMLElement
  readonly #heads: number
  readonly #moved: (hand: Point) => void
  #hand: Point = { x: 0, y: 0 }
  #push: Point = { x: 0, y: 0 }
  #frame: number | undefined

  /** @param heads width of what stays in view at the left */
  constructor(element: HTMLElement, heads: number, moved: (hand: Point) => void) {
    this.#element = element
    this.#heads = heads
    this.#moved = moved
  }

  /** Where the hand is now, in CSS pixels of the window. */
  follow(hand: Point): void {
    const { left, top, right, bottom } = this.#element.getBoundingClientRect()
    this.#hand = hand
    this.#push = { x: push(hand.x, left + this.#heads, right), y: push(hand.y, top, bottom) }
    if (this.#push.x === 0 && this.#push.y === 0) this.stop()
    else this.#frame ??= requestAnimationFrame(this.#step)
  }

  stop(): void {
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame)
    this.#frame = undefined
  }

  readonly #step = (): void => {
    this.#element.scrollBy(this.#push.x, this.#push.y)
    this.#frame = requestAnimationFrame(this.#step)
    this.#moved(this.#hand)
  }
}

function push(at: number, start: number, end: number): number {
  if (at < start + EDGE) return -FASTEST * Math.min(1, (start + EDGE - at) / EDGE)
  if (at > end - EDGE) return FASTEST * Math.min(1, (at - end + EDGE) / EDGE)
  return 0
}
