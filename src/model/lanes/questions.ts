import type { LaneDefinition } from './laneDefinition'

/** What is not known yet. */
export const questions: LaneDefinition = {
  icon: 'circle-help',
  holds: 'annotations',
  annotation: 'question',
  canHide: true,
  shown: false,
}
