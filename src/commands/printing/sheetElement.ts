import type { Rect } from '../../model/layout/geometry'
import { FONT_FAMILY } from '../../model/layout/sizes'
import type { Sheet } from '../../model/painter/sheets/paintSheet'
import { type MakeSvg, rounded, svgShapes } from '../../model/painter/svgShapes'

const SVG = 'http://www.w3.org/2000/svg'

/**
 * A sheet as an SVG of its true size, with real text. `name` is not used by any other sheet of the document: parts of
 * an SVG refer to one another by names that hold for all of the page.
 */
export function sheetElement({ size, ground, parts }: Sheet, name: string): SVGElement {
  let made = 0
  const newId = () => `${name}-${++made}`
  return make(
    'svg',
    { width: `${size.width}mm`, height: `${size.height}mm`, viewBox: boxOf({ x: 0, y: 0, ...size }) },
    [
      make('rect', { ...size, fill: ground }),
      ...parts.map(({ drawing, place }) =>
        make(
          'svg',
          {
            ...place,
            viewBox: boxOf(drawing.bounds),
            // Both have one form but for what rounding takes.
            preserveAspectRatio: 'none',
            overflow: 'hidden',
            'font-family': FONT_FAMILY,
          },
          svgShapes(drawing.shapes, make, newId),
        ),
      ),
    ],
  )
}

const make: MakeSvg<SVGElement> = (name, attributes, content) => {
  const element = document.createElementNS(SVG, name)
  for (const attribute in attributes) {
    const value = attributes[attribute]
    if (value === undefined) continue
    element.setAttribute(attribute, String(typeof value === 'number' ? rounded(value) : value))
  }
  if (typeof content === 'string') element.textContent = content
  else if (content) element.append(...content)
  return element
}

function boxOf({ x, y, width, height }: Rect): string {
  return [x, y, width, height].map(rounded).join(' ')
}
