import type { LaneDefinition } from './laneDefinition'

/** What works well and is to be kept. */
export const strengths: LaneDefinition = {
  icon: 'thumbs-up',
  holds: 'annotations',
  annotation: 'strength',
  canHide: true,
  shown: true,
}
