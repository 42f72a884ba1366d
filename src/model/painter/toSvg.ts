import { FONT_FAMILY } from '../layout/sizes'
import type { Drawing } from './drawing'
import { type MakeSvg, rounded, type SvgAttributes, svgShapes } from './svgShapes'

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

/** A drawing as the text of an SVG file, with an absolute size. */
export function toSvg(drawing: Drawing, options: SvgOptions): string {
  const { scale = 1, title, desc, lang, embedFonts, metadata } = options
  const { x, y, width, height } = drawing.bounds
  let defined = 0
  const newId = () => `part-${++defined}`
  const parts = [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    `<svg xmlns="http://www.w3.org/2000/svg" width="${rounded(width * scale)}" height="${rounded(height * scale)}"`,
    ` viewBox="${[x, y, width, height].map(rounded).join(' ')}" role="img" lang="${escaped(lang)}"`,
    ` font-family="${escaped(FONT_FAMILY)}">`,
    `<title>${escaped(title)}</title>`,
    desc ? `<desc>${escaped(desc)}</desc>` : '',
    metadata ? `<metadata>${metadata}</metadata>` : '',
    embedFonts ? `<defs><style>${escaped(embedFonts)}</style></defs>` : '',
    drawing.background ? written('rect', { ...drawing.bounds, fill: drawing.background }) : '',
    '\n',
    ...drawing.shapes.map(shape => `${svgShapes([shape], written, newId).join('')}\n`),
    '</svg>\n',
  ]
  return parts.join('')
}

const written: MakeSvg<string> = (name, attributes, content) => {
  const start = `<${name}${attributeText(attributes)}`
  if (content === undefined) return `${start}/>`
  return `${start}>${typeof content === 'string' ? escaped(content) : content.join('')}</${name}>`
}

function attributeText(attributes: SvgAttributes): string {
  let text = ''
  for (const name in attributes) {
    const value = attributes[name]
    if (value !== undefined)
      text += ` ${name}="${typeof value === 'number' ? rounded(value) : escaped(value)}"`
  }
  return text
}

const MARKUP: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
/** What no XML may hold: most control characters, halves of surrogate pairs, two noncharacters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu

function escaped(value: string): string {
  return value.replace(NOT_XML, '').replace(/[&<>"]/g, char => MARKUP[char]!)
}
