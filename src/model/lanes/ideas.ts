import type { LaneDefinition } from './laneDefinition'

/** Thoughts that may become opportunities. */
export const ideas: LaneDefinition = {
  icon: 'sparkles',
  holds: 'annotations',
  annotation: 'idea',
  canHide: true,
  shown: false,
}
