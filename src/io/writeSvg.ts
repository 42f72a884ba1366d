import type { JourneyMap } from '../model/journey'
import { embeddedFonts } from './embeddedFonts'
import { lettersOf } from './lettersOf'
import { loadLetters } from './loadLetters'
import type { PictureOptions } from './picture'
import { svgText } from './svgText'

/** The map as an SVG. Its lines are broken for the fonts of the page, so those have to be there. */
export async function writeSvg(map: JourneyMap, options: PictureOptions): Promise<string> {
  const letters = lettersOf(map, options.words)
  await loadLetters(letters)
  return svgText(map, options, options.embedFonts ? await embeddedFonts(letters) : '')
}
