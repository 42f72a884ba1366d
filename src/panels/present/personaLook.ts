import { useComputedColorScheme } from '@mantine/core'
import { visibleOn } from '../../model/painter/colour'
import { PALETTES } from '../../ui/tokens'

/** The colour of a persona for lines and dots, as it can be seen on the ground of the theme. */
export function usePersonaColour(): (colour: string) => string {
  const { paper } = PALETTES[useComputedColorScheme('light')]
  return colour => visibleOn(colour, paper)
}
