import type { LaneDefinition } from './laneDefinition'

/** The curve of how each persona feels along the way. */
export const emotion: LaneDefinition = {
  label: 'lanes.emotion',
  icon: 'chart-spline',
  holds: 'curve',
  canHide: true,
}
