import type { Rect } from '../layout/geometry'
import type { ImageShape, Look, PathShape, Shape, TextShape } from './drawing'
import { roundedTop } from './roundedTop'

/*
 * Shapes as elements of an SVG, whatever an element is to the caller: a piece of text (toSvg.ts) or an element of a page,
 * which may not be made of text there. What comes of it is what Inkscape, Figma, Illustrator and PowerPoint read alike:
 * presentation attributes and no style sheets, one text element per line, markers drawn out.
 */

/** Numbers are in map units; what is undefined is not there. */
export type SvgAttributes = Readonly<Record<string, string | number | undefined>>

/** Makes one element; without content it has no end tag of its own. */
export type MakeSvg<Element> = (
  name: string,
  attributes: SvgAttributes,
  content?: readonly Element[] | string,
) => Element

/** `newId` names what is referred to; every name must be another one in the whole document. */
export function svgShapes<Element>(
  shapes: readonly Shape[],
  make: MakeSvg<Element>,
  newId: () => string,
): Element[] {
  return shapes.flatMap(shape => elementsOf(shape, make, newId))
}

/** At most three decimals: a thousandth of a map unit is seen on no paper. */
export function rounded(value: number): number {
  // Never −0, which would be written as it is.
  return Math.round(value * 1000) / 1000 || 0
}

function elementsOf<Element>(shape: Shape, make: MakeSvg<Element>, newId: () => string): Element[] {
  switch (shape.type) {
    case 'rect':
      return [make('rect', { ...box(shape), rx: shape.radius || undefined, ...look(shape) })]
    case 'rects': {
      const rx = shape.radius || undefined
      return [
        make(
          'g',
          look(shape),
          shape.rects.map(rect => make('rect', { ...box(rect), rx })),
        ),
      ]
    }
    case 'circle':
      return [make('circle', { cx: shape.x, cy: shape.y, r: shape.radius, ...look(shape) })]
    case 'path':
      return path(shape, make, newId)
    case 'text':
      return [text(shape, make)]
    case 'image':
      return image(shape, make, newId)
    case 'group':
      return [make('g', { opacity: shape.opacity }, svgShapes(shape.shapes, make, newId))]
  }
}

function path<Element>(shape: PathShape, make: MakeSvg<Element>, newId: () => string): Element[] {
  const { d, at, fade, ...looks } = shape
  if (!fade || looks.fill === undefined) return [make('path', { d, ...placed(at), ...look(looks) })]
  const { fillOpacity = 1, ...others } = looks
  const id = newId()
  const stop = (offset: number, opacity: number) =>
    make('stop', { offset, 'stop-color': looks.fill, 'stop-opacity': opacity })
  const downwards = { gradientUnits: 'userSpaceOnUse', x1: 0, x2: 0, y1: fade.from, y2: fade.to }
  return [
    // All of the opacity in the stops: printing, Chromium forgets that of what a gradient fills.
    make('linearGradient', { id, ...downwards }, [stop(0, fillOpacity), stop(1, 0)]),
    make('path', { d, ...placed(at), ...look({ ...others, fill: `url(#${id})` }) }),
  ]
}

function image<Element>(shape: ImageShape, make: MakeSvg<Element>, newId: () => string): Element[] {
  const id = newId()
  const { x, y, width, height, cut, href } = shape
  const form =
    cut === 'disc'
      ? make('circle', { cx: x + width / 2, cy: y + height / 2, r: Math.min(width, height) / 2 })
      : 'radius' in cut
        ? make('rect', { ...box(shape), rx: cut.radius })
        : make('path', { d: roundedTop(shape, cut.topRadius) })
  return [
    make('clipPath', { id }, [form]),
    make('image', {
      ...box(shape),
      preserveAspectRatio: 'xMidYMid slice',
      'clip-path': `url(#${id})`,
      href,
    }),
  ]
}

const ANCHORS = { left: undefined, middle: 'middle', right: 'end' } as const
/** In a text from right to left the start is at the right. */
const RTL_ANCHORS = { left: 'end', middle: 'middle', right: undefined } as const

function text<Element>(shape: TextShape, make: MakeSvg<Element>): Element {
  const { text, x, baseline, anchor, style, fill, italic, rtl } = shape
  return make(
    'text',
    {
      x,
      y: baseline,
      'font-size': style.size,
      'font-weight': style.weight,
      'text-anchor': (rtl ? RTL_ANCHORS : ANCHORS)[anchor],
      direction: rtl && 'rtl',
      'font-style': italic && 'italic',
      fill,
    },
    text,
  )
}

function look({ fill, fillOpacity, stroke, strokeWidth, dash, round }: Look): SvgAttributes {
  return {
    fill: fill ?? 'none',
    'fill-opacity': fillOpacity,
    stroke,
    'stroke-width': strokeWidth,
    'stroke-dasharray': dash?.map(rounded).join(' '),
    ...(round && { 'stroke-linecap': 'round', 'stroke-linejoin': 'round' }),
  }
}

function box({ x, y, width, height }: Rect): SvgAttributes {
  return { x, y, width, height }
}

function placed(at: PathShape['at']): SvgAttributes {
  if (!at) return {}
  return { transform: `translate(${rounded(at.x)} ${rounded(at.y)}) scale(${rounded(at.scale)})` }
}
