import type { JourneyMap } from '../../model/journey'
import script from '../../viewer/viewer.ts?script'
import { embeddedFonts } from '../embeddedFonts'
import type { WriteOptions } from '../format'
import { toFileData } from '../imageData'
import { lettersOf } from '../lettersOf'
import { loadLetters } from '../loadLetters'
import { shownImages } from '../shownImages'
import { htmlPage } from './htmlPage'

/** Pixels of its images to a map unit: sharp when one zooms in. */
const IMAGE_SCALE = 2

/**
 * The map as a page. In a browser it has the fonts of the app and small copies of the images; elsewhere letters are those
 * of the reader's system, and images are shown as they are.
 */
export async function writeHtml(map: JourneyMap, options: WriteOptions): Promise<string> {
  const { signal, words, files = new Map() } = options
  signal?.throwIfAborted()
  if (typeof document === 'undefined') {
    const images = new Map(Object.entries(toFileData(map, files)))
    return htmlPage(map, { ...options, images }, { fonts: '', script })
  }
  const letters = lettersOf(map, words, options.boardWords) + JSON.stringify(options.fileWords.html)
  await loadLetters(letters)
  const images = await shownImages(map, files, IMAGE_SCALE, options)
  const fonts = await embeddedFonts(letters)
  signal?.throwIfAborted()
  return htmlPage(map, { ...options, images }, { fonts, script })
}
