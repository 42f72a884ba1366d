import type { LaneDefinition } from './laneDefinition'

/** What the organisation does before the eyes of the customer. */
export const frontstage: LaneDefinition = {
  icon: 'concierge-bell',
  holds: 'touchpoints',
  canHide: true,
  shown: false,
  line: 'interaction',
}
