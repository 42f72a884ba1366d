import type { LaneDefinition } from './laneDefinition'

/** The curve of how each persona feels along the way. */
export const emotion: LaneDefinition = {
  icon: 'chart-spline',
  holds: 'curve',
  canHide: true,
  shown: true,
}
