import type { LaneDefinition } from './laneDefinition'

/** Pictures of what the persona meets. */
export const images: LaneDefinition = {
  icon: 'image',
  holds: 'images',
  canHide: true,
  shown: false,
}
