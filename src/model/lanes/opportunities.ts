import type { LaneDefinition } from './laneDefinition'

/** What could be better. */
export const opportunities: LaneDefinition = {
  icon: 'lightbulb',
  holds: 'annotations',
  annotation: 'opportunity',
  canHide: true,
  shown: true,
}
