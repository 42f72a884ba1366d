import { embeddedFonts } from '../io/embeddedFonts'
import { download, fileName } from './download'
import { handedDown, rulesInForce } from './pageStyles'

/*
 * A piece of the screen as a PNG. html-to-image copies every computed property of every element, of which a page with a
 * theme has nearly nine hundred: two thousand elements took it half a minute, with the page frozen. What is not in the
 * page has no computed properties, so it is handed a copy that is not, with the page's own rules beside it: the same
 * picture in a second.
 */

/** Twice the pixels of the screen: sharp on a slide and on a fine screen. */
const SCALE = 2
/** Around the picture, in CSS pixels. */
const MARGIN = 24

/** Marks what is on screen to be pressed and means nothing in a picture. */
const NOT_IN_PICTURE = '[data-not-in-picture]'

/**
 * Makes a PNG of an element, all of it and not only what is in view, and hands it to the user. Fonts go along by the
 * letters that are there, from the app's own files: nothing is asked of the network. Never rejects; gives whether it was
 * made.
 */
export async function exportElement(element: HTMLElement, title: string): Promise<boolean> {
  try {
    const { copy, width, height } = copyOf(element)
    const [{ toBlob }, fontEmbedCSS] = await Promise.all([
      import('html-to-image'),
      embeddedFonts(copy.textContent),
    ])
    const options = { width, height, pixelRatio: SCALE, fontEmbedCSS }
    // A browser draws an SVG with fonts inside before it has read them: the letters are right the second time.
    await toBlob(copy, options)
    const picture = await toBlob(copy, options)
    if (!picture) return false
    download(fileName(title, '.png'), picture)
    return true
  } catch (error) {
    // For whoever has to find out why.
    console.warn(error)
    return false
  }
}

/** A copy outside the page that looks as the element does there, with a margin, and its size in CSS pixels. */
function copyOf(element: HTMLElement): { copy: HTMLElement; width: number; height: number } {
  const pressed = [...element.querySelectorAll<HTMLElement>(NOT_IN_PICTURE)]
  const touched = [element, ...pressed].map(part => [part, part.style.cssText] as const)
  for (const part of pressed) part.style.display = 'none'
  // Wide enough to show whole what scrolls sideways on a narrow screen. All is put back before anything is painted.
  const width = element.offsetWidth + overhang(element)
  Object.assign(element.style, { width: `${width}px`, maxWidth: 'none', flex: 'none' })
  const height = element.offsetHeight
  const inner = element.cloneNode(true) as HTMLElement
  const look = handedDown(element)
  for (const [part, style] of touched) part.style.cssText = style

  const copy = document.createElement('div')
  const theme = document.documentElement.dataset.mantineColorScheme
  if (theme !== undefined) copy.dataset.mantineColorScheme = theme
  copy.lang = document.documentElement.lang
  copy.style.cssText = `${look};box-sizing:border-box;padding:${MARGIN}px;background:var(--canvas)`
  const rules = document.createElement('style')
  rules.textContent = rulesInForce()
  copy.append(rules, inner)
  return { copy, width: width + 2 * MARGIN, height: height + 2 * MARGIN }
}

/** By how much the widest part that scrolls sideways is wider than its place, in CSS pixels. */
function overhang(element: HTMLElement): number {
  const hidden = [...element.querySelectorAll('*')]
    .filter(part => ['auto', 'scroll'].includes(getComputedStyle(part).overflowX))
    .map(part => part.scrollWidth - part.clientWidth)
  return Math.max(0, ...hidden)
}
