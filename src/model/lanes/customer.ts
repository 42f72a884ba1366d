import type { LaneDefinition } from './laneDefinition'

/** What the customer does and meets: the journey itself. */
export const customer: LaneDefinition = {
  icon: 'footprints',
  holds: 'touchpoints',
  canHide: false,
  shown: true,
}
