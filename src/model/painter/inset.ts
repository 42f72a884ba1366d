import type { Rect } from '../layout/geometry'

/** A place made smaller by half a unit on each side, so that a line of one unit lies within it. */
export function inset({ x, y, width, height }: Rect): Rect {
  return { x: x + 0.5, y: y + 0.5, width: width - 1, height: height - 1 }
}
