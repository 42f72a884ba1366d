import type { LaneDefinition } from './laneDefinition'

/** Over which medium each touchpoint goes. */
export const channels: LaneDefinition = {
  icon: 'waypoints',
  holds: 'channels',
  canHide: true,
  shown: false,
}
