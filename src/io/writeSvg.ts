import type { JourneyMap } from '../model/journey'
import { embeddedFonts } from './embeddedFonts'
import { lettersOf } from './lettersOf'
import { loadLetters } from './loadLetters'
import type { PictureOptions } from './picture'
import { shownImages } from './shownImages'
import { svgText } from './svgText'

/** Pixels of its images to a map unit: sharp when it is printed at twice its size. */
const IMAGE_SCALE = 3

/** The map as an SVG. Its lines are broken for the fonts of the page, so those have to be there. */
export async function writeSvg(map: JourneyMap, options: PictureOptions): Promise<string> {
  const letters = lettersOf(map, options.words, options.boardWords)
  await loadLetters(letters)
  const images = await shownImages(map, options.files ?? new Map(), IMAGE_SCALE, options)
  return svgText(map, { ...options, images }, options.embedFonts ? await embeddedFonts(letters) : '')
}
