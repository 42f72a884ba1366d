import type { Id } from '../../model/ids'
import type { Point } from '../../model/layout/geometry'
import type { Hit } from '../scene/hit'

/** Where the hand is, and how. */
export interface Spot {
  /** In CSS pixels of the window. */
  readonly screen: Point
  /** In map units. */
  readonly map: Point
  readonly touch: boolean
  /** Shift, ⌘ or Ctrl: adds to what is selected. */
  readonly adding: boolean
}

/** What the hand came down on. */
export interface Press {
  readonly spot: Spot
  readonly hit: Hit
  /** A handle from which a link is drawn, by the id of its card. */
  readonly handle: Id | undefined
  /** A point of the emotion curve, rated or not yet. */
  readonly point: { readonly touchpoint: Id; readonly persona: Id } | undefined
  /** The second of two quick presses at one place. */
  readonly double: boolean
}

/**
 * What a press may become. It changes nothing until the hand lets go; taken back, it leaves no trace. Without `drag` a
 * press that moves is not ours: the view pans under the finger.
 */
export interface Gesture {
  tap?(spot: Spot): void
  /** At each step once the hand has really moved. */
  drag?(spot: Spot): void
  drop?(spot: Spot): void
  /** Escape, a second finger, or the browser took the pointer away. */
  cancel?(): void
  /** The view follows the hand at the edges of the canvas. */
  readonly autopan?: boolean
}
