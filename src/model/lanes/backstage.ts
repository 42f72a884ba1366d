import type { LaneDefinition } from './laneDefinition'

/** What people of the organisation do unseen, so that the frontstage can happen. */
export const backstage: LaneDefinition = {
  icon: 'cog',
  holds: 'touchpoints',
  canHide: true,
  shown: false,
  line: 'visibility',
}
