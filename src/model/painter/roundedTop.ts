import type { Rect } from '../layout/geometry'

/** SVG path data of a rectangle whose upper corners are rounded, as the upper part of a card is. */
export function roundedTop({ x, y, width, height }: Rect, radius: number): string {
  const corner = (dx: number, dy: number) => `a${radius} ${radius} 0 0 1 ${dx} ${dy}`
  return (
    `M${x} ${y + height}V${y + radius}${corner(radius, -radius)}H${x + width - radius}` +
    `${corner(radius, radius)}V${y + height}Z`
  )
}
