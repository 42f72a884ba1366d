import { createContext, useContext } from 'react'
import { visibleOn } from '../../model/painter/colour'
import { PALETTES } from '../../ui/tokens'

/**
 * The theme of the screen, asked once for the canvas: the library's hook tells it only after the first draw, and every dot
 * that asked for itself would be drawn twice.
 */
export const ThemeContext = createContext<'light' | 'dark'>('light')

/** How lines and dots of a persona are coloured: as in pictures, so that they are seen on a card. */
export function usePersonaColour(): (colour: string) => string {
  const { card } = PALETTES[useContext(ThemeContext)]
  return colour => visibleOn(colour, card)
}
