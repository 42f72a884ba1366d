import { FONT_FAMILY } from '../model/layout/sizes'

const WEIGHTS = [400, 500, 600, 700]

/**
 * Waits for the fonts of some letters. The bundled fonts come in parts, by script, and a page loads a part when an element
 * needs it; a canvas does not wait, and would be painted with whatever letters are there.
 */
export async function loadLetters(letters: string): Promise<void> {
  // A font that cannot be had leaves the fallback: worse looks, the same map.
  await Promise.allSettled(
    WEIGHTS.map(weight => document.fonts.load(`${weight} 14px ${FONT_FAMILY}`, letters)),
  )
}
