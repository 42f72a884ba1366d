import type { Id } from '../../model/ids'
import type { Geometry } from '../../model/layout/geometry'

/** Where a rating could be given: a touchpoint at the neutral level. */
export interface Spot {
  readonly touchpoint: Id
  readonly x: number
  readonly y: number
}

/** The mounted cards of the customer that a persona has not rated, each with a place in the band below it. */
export function unratedSpots(
  { touchpoints, lanes, emotion }: Geometry,
  persona: Id,
  mounted: ReadonlySet<Id>,
): Spot[] {
  if (!emotion) return []
  const customers = new Set(lanes.filter(({ kind }) => kind === 'customer').map(({ id }) => id))
  const curve = emotion.curves.find(curve => curve.persona === persona)
  const rated = new Set(curve?.runs.flatMap(run => run.points.map(point => point.touchpoint)))
  const taken = new Map<string, number>()
  return [...touchpoints].flatMap(([touchpoint, { slot, x, width }]) => {
    if (!slot || !mounted.has(touchpoint) || !customers.has(slot.lane)) return []
    const column = `${slot.stage} ${slot.column}`
    // Cards above one another share the width of their column.
    const aside = taken.get(column) ?? 0
    taken.set(column, aside + 1)
    if (rated.has(touchpoint)) return []
    return [{ touchpoint, x: x + width / 2 + STEP * aside, y: emotion.levels[0] }]
  })
}

const STEP = 30
