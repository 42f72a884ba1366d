import { groupBy } from '../groupBy'
import type { Id } from '../ids'
import type { JourneyMap } from '../journey'
import { indexAnnotations } from './annotations'
import { type GroupFigures, groupFigures } from './groupFigures'
import { touchpointsByStage } from './touchpointsInOrder'

export interface ChannelFigures extends GroupFigures {
  /** The id of a known channel, or one's own in words; empty for the touchpoints of which none is said. */
  readonly channel: string
}

/**
 * How each channel feels and hurts, the one with the most touchpoints first, those without a channel last. Cards of every
 * lane count, for a channel behind the scenes can hurt as well; unplaced ones do not.
 */
export function channelFigures(map: JourneyMap, persona?: Id): ChannelFigures[] {
  const annotations = indexAnnotations(map)
  // Channels as they first appear in the journey.
  return [...groupBy([...touchpointsByStage(map).values()].flat(), ([, { channel }]) => channel.trim())]
    .map(([channel, cards]) => ({ channel, ...groupFigures(map, cards, annotations, persona) }))
    .sort(
      (a, b) =>
        Number(a.channel === '') - Number(b.channel === '') || b.touchpoints.length - a.touchpoints.length,
    )
}
