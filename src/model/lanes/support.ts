import type { LaneDefinition } from './laneDefinition'

/** Systems, partners and rules on which the people behind the scenes rely. */
export const support: LaneDefinition = {
  icon: 'server',
  holds: 'touchpoints',
  canHide: true,
  shown: false,
  line: 'internal',
}
