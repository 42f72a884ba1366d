/*
 * The little of XML that the parts of a workbook need: their tags one after another, with the text before each. Not a
 * general parser: it knows no entities but the five of XML (whatever a document type defines stays as it stands), so that
 * nothing grows, and it goes over its text once, so that nothing hangs.
 */

export interface Tag {
  /** Without the prefix of its name space. */
  readonly name: string
  /** `</…>`. */
  readonly closing: boolean
  /** `<…/>`. */
  readonly empty: boolean
  /** What stands in it after its name, for `attribute`. */
  readonly attributes: string
  /** The text since the tag before it. */
  readonly before: string
  /** Where it ends. */
  readonly end: number
}

export function* tagsOf(xml: string): Generator<Tag> {
  let at = 0
  let before = ''
  for (;;) {
    const from = xml.indexOf('<', at)
    if (from < 0) return
    if (from > at) before += decoded(xml.slice(at, from))
    if (xml.startsWith('<![CDATA[', from)) {
      const to = ends(xml, ']]>', from)
      before += xml.slice(from + 9, to - 3)
      at = to
    } else if (xml.startsWith('<!--', from)) {
      at = ends(xml, '-->', from)
    } else if (xml.startsWith('<?', from) || xml.startsWith('<!', from)) {
      at = ends(xml, '>', from)
    } else {
      at = endOfTag(xml, from)
      yield tagIn(xml.slice(from + 1, at - 1), before, at)
      before = ''
    }
  }
}

/** The value of an attribute, whatever its prefix; undefined if the tag has none of that name. */
export function attribute({ attributes }: Tag, name: string): string | undefined {
  let pattern = PATTERNS.get(name)
  if (!pattern) {
    pattern = new RegExp(`(?:^|\\s)(?:[\\w.-]+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`)
    PATTERNS.set(name, pattern)
  }
  const found = pattern.exec(attributes)
  return found ? decoded(found[1] ?? found[2] ?? '') : undefined
}

/** A text within the parts that we write: what XML cannot hold as the format itself says it, `_x0007_`. */
export function escaped(text: string): string {
  return text
    .replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')
    .replace(UNWRITABLE, char => `_x${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
    .replace(/[&<>"]/g, char => ENTITIES[char]!)
}

/** The characters that `_xHHHH_` stands for. */
export function unescaped(text: string): string {
  return text.includes('_x')
    ? text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text
}

const PATTERNS = new Map<string, RegExp>()
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
/** Controls, line ends that parsers change, halves of characters and what is none. */
const UNWRITABLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufdd0-\ufdef\ufeff\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

function tagIn(inner: string, before: string, end: number): Tag {
  const closing = inner.startsWith('/')
  const empty = inner.endsWith('/')
  const body = inner.slice(closing ? 1 : 0, empty ? -1 : undefined)
  const space = body.search(/\s/)
  const name = space < 0 ? body : body.slice(0, space)
  return {
    name: name.slice(name.indexOf(':') + 1),
    closing,
    empty,
    attributes: space < 0 ? '' : body.slice(space),
    before,
    end,
  }
}

/** Where a tag ends: at the first `>` that is in no value. */
function endOfTag(xml: string, from: number): number {
  let quote = ''
  for (let at = from + 1; at < xml.length; at++) {
    const char = xml[at]!
    if (quote) {
      if (char === quote) quote = ''
    } else if (char === '"' || char === "'") quote = char
    else if (char === '>') return at + 1
  }
  return xml.length + 1
}

function ends(xml: string, mark: string, from: number): number {
  const at = xml.indexOf(mark, from)
  return at < 0 ? xml.length : at + mark.length
}

function decoded(text: string): string {
  const lines = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text
  if (!lines.includes('&')) return lines
  return lines.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi,
    (all, hex, decimal, name) => {
      if (name) return NAMED[name.toLowerCase()] ?? all
      const code = hex ? Number.parseInt(hex, 16) : Number(decimal)
      return code <= 0x10ffff ? String.fromCodePoint(code) : all
    },
  )
}
