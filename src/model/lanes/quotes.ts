import type { LaneDefinition } from './laneDefinition'

/** What people said, in their words. */
export const quotes: LaneDefinition = {
  icon: 'quote',
  holds: 'annotations',
  annotation: 'quote',
  canHide: true,
  shown: false,
}
