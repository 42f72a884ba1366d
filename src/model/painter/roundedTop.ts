import type { Rect } from '../layout/geometry'

/** A curve whose handles have this share of the radius is a quarter of a circle, to 0.03 %. */
const QUARTER = 0.5523

/** SVG path data of a rectangle whose upper corners are rounded, as the upper part of a card is. */
export function roundedTop({ x, y, width, height }: Rect, radius: number): string {
  const right = x + width
  const bottom = y + height
  const handle = radius * (1 - QUARTER)
  return (
    `M${x} ${bottom}L${x} ${y + radius}C${x} ${y + handle} ${x + handle} ${y} ${x + radius} ${y}` +
    `L${right - radius} ${y}C${right - handle} ${y} ${right} ${y + handle} ${right} ${y + radius}L${right} ${bottom}Z`
  )
}
