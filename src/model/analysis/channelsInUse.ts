import type { JourneyMap } from '../journey'
import { compareText } from '../order'

/** The channels that touchpoints have (ids of known ones, or words of one's own), those in most use first. */
export function channelsInUse(map: JourneyMap): string[] {
  const counts = new Map<string, number>()
  for (const touchpoint of map.touchpoints.values()) {
    // As in the figures of channels: spaces around a word make no other channel.
    const channel = touchpoint.channel.trim()
    if (channel !== '') counts.set(channel, (counts.get(channel) ?? 0) + 1)
  }
  return [...counts].sort(([a, m], [b, n]) => n - m || compareText(a, b)).map(([channel]) => channel)
}
