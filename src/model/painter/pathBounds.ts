import { Extent } from '../layout/bounds'
import { pathSegments } from './pathSegments'

/**
 * What holds all of a path: its corners and the handles of its curves, so it may be larger than what is seen, and is never
 * smaller. Empty if the path goes nowhere.
 */
export function pathBounds(d: string): Extent {
  const extent = new Extent()
  for (const { from, to, handles, reach = 0 } of pathSegments(d)) {
    for (const { x, y } of [from, to, ...handles]) {
      extent.includePoint({ x: x - reach, y: y - reach })
      extent.includePoint({ x: x + reach, y: y + reach })
    }
  }
  return extent
}
