import { toFile } from '../model/file'
import type { JourneyMap } from '../model/journey'
import { FONT_FAMILY } from '../model/layout/sizes'
import type { PaintWords } from '../model/painter/words'

const WEIGHTS = [400, 500, 600, 700]

/**
 * Waits for the letters that a picture of the map needs. The bundled fonts come in parts, by script, and a page loads a
 * part when an element needs it; a canvas does not wait, and would be painted with whatever letters are there.
 */
export async function loadLetters(map: JourneyMap, words: PaintWords): Promise<void> {
  const letters = [...new Set(JSON.stringify([toFile(map), words]))].join('')
  // A font that cannot be had leaves the fallback: worse looks, the same map.
  await Promise.allSettled(
    WEIGHTS.map(weight => document.fonts.load(`${weight} 14px ${FONT_FAMILY}`, letters)),
  )
}
