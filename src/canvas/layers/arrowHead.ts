import type { LinkPath } from '../../model/layout/geometry'
import { LINK } from '../../model/layout/sizes'

const HALF = LINK.arrow * 0.45

/** A filled triangle at the end of a link, as SVG path data. */
export function arrowHead(tip: LinkPath['tip']): string {
  const corner = from(tip)
  return `M${corner(0, 0)}L${corner(-LINK.arrow, HALF)}L${corner(-LINK.arrow, -HALF)}Z`
}

/** A bar across the tip: the road ends here. */
export function endBar(tip: LinkPath['tip']): string {
  const corner = from(tip)
  return `M${corner(-1, 6)}L${corner(-1, -6)}`
}

/** Points by their distance from the tip, along the line and aside of it. */
function from({ x, y, angle }: LinkPath['tip']) {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  return (along: number, aside: number) =>
    `${round(x + along * cos - aside * sin)} ${round(y + along * sin + aside * cos)}`
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
