import type { Size } from '../../model/layout/pages/paper'
import { rounded } from '../../model/painter/svgShapes'

/*
 * Sheets in the page itself, to be printed in its place: the browser then sets real letters, which can be searched and
 * copied in every script. On screen they are not there; on paper nothing else is.
 */

const ATTRIBUTE = 'data-sheets'

/** Puts sheets of one size (in mm) into the page. Call what it gives to take them away. */
export function sheetsOnPage(sheets: readonly SVGElement[], size: Size): () => void {
  const holder = document.createElement('div')
  holder.setAttribute(ATTRIBUTE, '')
  // The dialog over the page names what is on paper; to assistive technology this would be the map once more.
  holder.setAttribute('aria-hidden', 'true')
  const style = document.createElement('style')
  style.textContent = rulesOf(size)
  holder.append(style, ...sheets)
  document.body.append(holder)
  return () => holder.remove()
}

/** A page of exactly the size of the sheets, without margins of the browser's, and nothing but the sheets. */
function rulesOf({ width, height }: Size): string {
  const holder = `[${ATTRIBUTE}]`
  return `
@page { size: ${rounded(width)}mm ${rounded(height)}mm; margin: 0 }
@media screen { ${holder} { display: none !important } }
@media print {
  html, body { margin: 0 !important; padding: 0 !important; width: auto !important; height: auto !important;
    min-height: 0 !important; overflow: visible !important; position: static !important; background: none !important }
  body > :not(${holder}) { display: none !important }
  ${holder} > svg { display: block; break-after: page; break-inside: avoid;
    print-color-adjust: exact; -webkit-print-color-adjust: exact }
  ${holder} > svg:last-child { break-after: auto }
}`
}
