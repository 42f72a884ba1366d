import { embeddedFonts } from '../io/embeddedFonts'
import { download, fileName } from './download'

/** Twice the pixels of the screen: sharp on a slide and on a fine screen. */
const SCALE = 2

/** Marks what is on screen to be pressed and means nothing in a picture. */
export const NOT_IN_PICTURE = 'data-not-in-picture'

/**
 * Makes a PNG of a piece of the screen, all of it and not only what is in view, and hands it to the user. Fonts go along
 * by the letters that are there, from the app's own files: nothing is asked of the network. Never rejects; gives whether
 * it was made.
 */
export async function exportElement(element: HTMLElement, title: string): Promise<boolean> {
  try {
    const [{ toBlob }, fontEmbedCSS] = await Promise.all([
      import('html-to-image'),
      embeddedFonts(element.textContent),
    ])
    const options = {
      pixelRatio: SCALE,
      fontEmbedCSS,
      backgroundColor: getComputedStyle(element).getPropertyValue('--canvas'),
      filter: (node: Node) => !(node instanceof Element && node.hasAttribute(NOT_IN_PICTURE)),
    }
    // A browser draws an SVG with fonts inside before it has read them: the letters are right the second time.
    await toBlob(element, options)
    const picture = await toBlob(element, options)
    if (!picture) return false
    download(fileName(title, '.png'), picture)
    return true
  } catch (error) {
    // For whoever has to find out why.
    console.warn(error)
    return false
  }
}
