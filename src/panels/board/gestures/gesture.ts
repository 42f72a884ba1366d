import type { Point } from '../../../model/layout/geometry'

/**
 * What a press may become once the hand has really moved. It changes nothing until the hand lets go; taken back, it leaves
 * no trace. Points are in pixels of the board.
 */
export interface Gesture {
  drag(at: Point): void
  drop(): void
  /** Escape, or the browser took the pointer away. */
  cancel(): void
  /** The board scrolls while the hand is at one of its edges. */
  readonly scrolls: boolean
}
