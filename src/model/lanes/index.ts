import type { LaneKind } from '../journey'
import { backstage } from './backstage'
import { customer } from './customer'
import { emotion } from './emotion'
import { frontstage } from './frontstage'
import type { LaneDefinition } from './laneDefinition'
import { support } from './support'

/** Every kind of lane. A new kind is a file beside this one and a line here. */
export const LANES: Readonly<Record<LaneKind, LaneDefinition>> = {
  customer,
  frontstage,
  backstage,
  support,
  emotion,
}
