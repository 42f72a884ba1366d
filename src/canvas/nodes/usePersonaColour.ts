import { useComputedColorScheme } from '@mantine/core'
import { visibleOn } from '../../model/painter/colour'
import { PALETTES } from '../../ui/tokens'

/** How lines and dots of a persona are coloured in the theme of the screen: as in pictures, seen on a card. */
export function usePersonaColour(): (colour: string) => string {
  // Known at the first draw: told afterwards, every dot would be drawn twice.
  const { card } = PALETTES[useComputedColorScheme('light', { getInitialValueInEffect: false })]
  return colour => visibleOn(colour, card)
}
