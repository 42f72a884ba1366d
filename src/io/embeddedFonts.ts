import { base64 } from './base64'
import { type FontFace, facesFor, facesOf } from './fontFaces'

/**
 * CSS that carries the fonts of some letters along, as data URLs: in an SVG that has it, browsers show the very letters
 * for which its lines were broken, on any machine.
 */
export async function embeddedFonts(letters: string): Promise<string> {
  const rules = await Promise.all(facesFor(letters, facesOf(document.styleSheets)).map(embedded))
  return rules.join('')
}

async function embedded({ family, weight, style, range, url }: FontFace): Promise<string> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`The font file ${url} could not be read: ${response.status}.`)
  const data = base64(new Uint8Array(await response.arrayBuffer()))
  const points = range.map(([from, to]) => `U+${from.toString(16)}-${to.toString(16)}`).join(',')
  return (
    `@font-face{font-family:"${family}";font-weight:${weight};font-style:${style};` +
    `${points && `unicode-range:${points};`}src:url(data:font/woff2;base64,${data}) format("woff2")}`
  )
}
