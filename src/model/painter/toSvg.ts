import type { Rect } from '../layout/geometry'
import { FONT_FAMILY } from '../layout/sizes'
import type { Drawing, ImageShape, Look, PathShape, Shape, TextShape } from './drawing'
import { roundedTop } from './roundedTop'

/*
 * A drawing as SVG text. What it writes is what Inkscape, Figma, Illustrator and PowerPoint read alike: presentation
 * attributes and no style sheets, one text element per line, markers drawn out, an absolute size.
 */

export interface SvgOptions {
  /** Pixels to a map unit; absent is 1. */
  readonly scale?: number
  /** What the picture is of: its name and description for assistive technology. */
  readonly title: string
  readonly desc?: string
  /** A BCP 47 tag. */
  readonly lang: string
  /** CSS with `@font-face` rules, to carry the fonts along. */
  readonly embedFonts?: string
  /** Well-formed XML that `<metadata>` is to hold. */
  readonly metadata?: string
}

export function toSvg(drawing: Drawing, options: SvgOptions): string {
  const { scale = 1, title, desc, lang, embedFonts, metadata } = options
  const { x, y, width, height } = drawing.bounds
  const writer = new Writer()
  const parts = [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    `<svg xmlns="http://www.w3.org/2000/svg" width="${n(width * scale)}" height="${n(height * scale)}"`,
    ` viewBox="${n(x)} ${n(y)} ${n(width)} ${n(height)}" role="img" lang="${escaped(lang)}"`,
    ` font-family="${escaped(FONT_FAMILY)}">`,
    `<title>${escaped(title)}</title>`,
    desc ? `<desc>${escaped(desc)}</desc>` : '',
    metadata ? `<metadata>${metadata}</metadata>` : '',
    embedFonts ? `<defs><style>${escaped(embedFonts)}</style></defs>` : '',
    drawing.background ? `<rect${box(drawing.bounds)} fill="${escaped(drawing.background)}"/>` : '',
    '\n',
    ...drawing.shapes.map(shape => `${writer.shape(shape)}\n`),
    '</svg>\n',
  ]
  return parts.join('')
}

class Writer {
  #defined = 0

  shape(shape: Shape): string {
    switch (shape.type) {
      case 'rect':
        return `<rect${box(shape)}${radius(shape.radius)}${look(shape)}/>`
      case 'rects':
        return `<g${look(shape)}>${shape.rects.map(rect => `<rect${box(rect)}${radius(shape.radius)}/>`).join('')}</g>`
      case 'circle':
        return `<circle cx="${n(shape.x)}" cy="${n(shape.y)}" r="${n(shape.radius)}"${look(shape)}/>`
      case 'path':
        return this.#path(shape)
      case 'text':
        return text(shape)
      case 'image':
        return this.#image(shape)
      case 'group':
        return `<g${shape.opacity === undefined ? '' : ` opacity="${n(shape.opacity)}"`}>${shape.shapes.map(inner => this.shape(inner)).join('')}</g>`
    }
  }

  #newId(): string {
    return `part-${++this.#defined}`
  }

  #path(path: PathShape): string {
    const { d, at, fade, ...looks } = path
    if (!fade || looks.fill === undefined) return `<path d="${escaped(d)}"${placed(at)}${look(looks)}/>`
    const id = this.#newId()
    const stop = (offset: number, opacity: number) =>
      `<stop offset="${offset}" stop-color="${escaped(looks.fill ?? '')}" stop-opacity="${opacity}"/>`
    return (
      `<linearGradient id="${id}" gradientUnits="userSpaceOnUse" x1="0" x2="0" y1="${n(fade.from)}" y2="${n(fade.to)}">` +
      `${stop(0, 1)}${stop(1, 0)}</linearGradient>` +
      `<path d="${escaped(d)}"${placed(at)}${look({ ...looks, fill: `url(#${id})` })}/>`
    )
  }

  #image(image: ImageShape): string {
    const id = this.#newId()
    const { x, y, width, height, cut } = image
    const form =
      cut === 'disc'
        ? `<circle cx="${n(x + width / 2)}" cy="${n(y + height / 2)}" r="${n(Math.min(width, height) / 2)}"/>`
        : `<path d="${roundedTop(image, cut.topRadius)}"/>`
    return (
      `<clipPath id="${id}">${form}</clipPath>` +
      `<image${box(image)} preserveAspectRatio="xMidYMid slice" clip-path="url(#${id})" href="${escaped(image.href)}"/>`
    )
  }
}

const ANCHORS = { left: 'start', middle: 'middle', right: 'end' } as const
/** In a text from right to left the start is at the right. */
const RTL_ANCHORS = { left: 'end', middle: 'middle', right: 'start' } as const

function text({ text, x, baseline, anchor, style, fill, italic, rtl }: TextShape): string {
  const end = (rtl ? RTL_ANCHORS : ANCHORS)[anchor]
  return (
    `<text x="${n(x)}" y="${n(baseline)}" font-size="${n(style.size)}" font-weight="${style.weight}"` +
    `${end === 'start' ? '' : ` text-anchor="${end}"`}${rtl ? ' direction="rtl"' : ''}` +
    `${italic ? ' font-style="italic"' : ''} fill="${escaped(fill)}">${escaped(text)}</text>`
  )
}

function look({ fill, fillOpacity, stroke, strokeWidth, dash, round }: Look): string {
  return (
    ` fill="${escaped(fill ?? 'none')}"` +
    (fillOpacity === undefined ? '' : ` fill-opacity="${n(fillOpacity)}"`) +
    (stroke === undefined ? '' : ` stroke="${escaped(stroke)}"`) +
    (strokeWidth === undefined ? '' : ` stroke-width="${n(strokeWidth)}"`) +
    (dash ? ` stroke-dasharray="${dash.map(n).join(' ')}"` : '') +
    (round ? ' stroke-linecap="round" stroke-linejoin="round"' : '')
  )
}

function box({ x, y, width, height }: Rect): string {
  return ` x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}"`
}

function radius(value: number | undefined): string {
  return value ? ` rx="${n(value)}"` : ''
}

function placed(at: { x: number; y: number; scale: number } | undefined): string {
  return at ? ` transform="translate(${n(at.x)} ${n(at.y)}) scale(${n(at.scale)})"` : ''
}

/** At most three decimals, never an exponent. */
function n(value: number): string {
  return String(Math.round(value * 1000) / 1000)
}

const MARKUP: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
/** What no XML may hold: most control characters, halves of surrogate pairs, two noncharacters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu

function escaped(value: string): string {
  return value.replace(NOT_XML, '').replace(/[&<>"]/g, char => MARKUP[char]!)
}
