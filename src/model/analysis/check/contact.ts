import { isKnownChannel } from '../../channels'
import type { RecordOf } from '../../journey'

/**
 * Whether the customer meets us there, as far as a card tells. A new card is "direct" by default and may be anything, so
 * it takes a counterpart or a channel as well; a device is the customer's own, word of mouth is other people's, and a
 * channel in one's own words is as often a place ("Kitchen") as a medium.
 */
export function isContact({ direct, interaction, channel }: RecordOf<'touchpoints'>): boolean {
  if (!direct) return false
  if (interaction === 'communication') return true
  return isKnownChannel(channel) && channel !== 'device' && channel !== 'wordOfMouth'
}
