import type { LaneDefinition } from './laneDefinition'

/** Figures that say how a stage does. */
export const metrics: LaneDefinition = {
  icon: 'gauge',
  holds: 'cells',
  canHide: true,
  shown: false,
}
