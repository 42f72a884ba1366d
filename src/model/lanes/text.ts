import type { LaneDefinition } from './laneDefinition'

/** Whatever a team wants to write along the journey. The only kind of which a map has as many as one likes. */
export const text: LaneDefinition = {
  icon: 'text',
  holds: 'cells',
  canHide: true,
  shown: true,
}
