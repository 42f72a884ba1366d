import { type FileData, toFile } from '../model/file'
import type { JourneyMap } from '../model/journey'

/*
 * How an SVG carries its map: as JSON in an element of our own inside `<metadata>`, which viewers skip and editors keep.
 * It is found by scanning for that element, not by parsing the XML: it works without a DOM, and in a picture that another
 * program has saved again. So that no such program has to understand it, the JSON holds no character that XML would have
 * to escape or may not hold: those are written the way JSON can, as \u003c.
 */

const NAME = 'jatra:map'
const NAMESPACE = 'urn:jatra:map'

/** Markup, and the two characters that no XML may hold and JSON does not escape by itself. */
const NOT_PLAIN = /[<>&\ufffe\uffff]/g

/** The content of the `<metadata>` element. */
export function svgMetadata(map: JourneyMap, files: FileData = {}): string {
  const json = JSON.stringify(toFile(map, files)).replace(
    NOT_PLAIN,
    char => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  return `<${NAME} xmlns:jatra="${NAMESPACE}">${json}</${NAME}>`
}

/** The JSON that an SVG carries; undefined if it carries none. Takes time in the length of the text and no more. */
export function findSvgMap(svg: string): string | undefined {
  const element = svg.indexOf(`<${NAME}`)
  const start = element < 0 ? -1 : svg.indexOf('>', element)
  const end = start < 0 ? -1 : svg.indexOf(`</${NAME}`, start)
  if (end < 0) return undefined
  const content = svg.slice(start + 1, end).trim()
  const isSection = content.startsWith(CDATA) && content.endsWith(']]>')
  return isSection ? content.slice(CDATA.length, -3) : unescaped(content)
}

const CDATA = '<![CDATA['

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

/** We write no reference. A program that saved the picture again may have written some. */
function unescaped(content: string): string {
  return content.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,4}));/gi, (all, decimal, hex, name) => {
    if (name !== undefined) return NAMED[name] ?? all
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal)
    return code <= 0x10ffff ? String.fromCodePoint(code) : all
  })
}
