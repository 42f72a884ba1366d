import type { LaneKind } from '../journey'
import { backstage } from './backstage'
import { channels } from './channels'
import { customer } from './customer'
import { emotion } from './emotion'
import { frontstage } from './frontstage'
import { ideas } from './ideas'
import { images } from './images'
import type { LaneDefinition } from './laneDefinition'
import { metrics } from './metrics'
import { opportunities } from './opportunities'
import { pains } from './pains'
import { questions } from './questions'
import { quotes } from './quotes'
import { strengths } from './strengths'
import { support } from './support'
import { text } from './text'
import { thoughts } from './thoughts'

/** Every kind of lane. A new kind is a file beside this one and a line here. */
export const LANES: Readonly<Record<LaneKind, LaneDefinition>> = {
  customer,
  frontstage,
  backstage,
  support,
  emotion,
  pains,
  opportunities,
  strengths,
  ideas,
  questions,
  quotes,
  thoughts,
  channels,
  images,
  metrics,
  text,
}
