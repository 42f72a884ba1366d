import type { LaneDefinition } from './laneDefinition'

/** What hurts, where it hurts. */
export const pains: LaneDefinition = {
  icon: 'zap',
  holds: 'annotations',
  annotation: 'pain',
  canHide: true,
  shown: true,
}
