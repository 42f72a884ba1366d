import type { LaneDefinition } from './laneDefinition'

/** What the persona thinks at each touchpoint. */
export const thoughts: LaneDefinition = {
  icon: 'message-circle',
  holds: 'thoughts',
  canHide: true,
  shown: false,
}
