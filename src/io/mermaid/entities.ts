/*
 * Mermaid's escapes. `#name;` and `#35;` are turned into marks before a text is parsed, so that their `#` and `;` mean
 * nothing, and into the letters that they stand for when it is drawn, as HTML does.
 */

/** Names in the order of their letters from U+00A0. */
const LATIN =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml'

const OTHERS: Readonly<Record<string, string>> = {
  quot: '"',
  apos: "'",
  amp: '&',
  lt: '<',
  gt: '>',
  num: '#',
  colon: ':',
  semi: ';',
  comma: ',',
  percnt: '%',
  lpar: '(',
  rpar: ')',
  lsqb: '[',
  rsqb: ']',
  lcub: '{',
  rcub: '}',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  hellip: '…',
  bull: '•',
  euro: '€',
  trade: '™',
  larr: '←',
  uarr: '↑',
  rarr: '→',
  darr: '↓',
  harr: '↔',
  hearts: '♥',
  star: '☆',
  infin: '∞',
  ne: '≠',
  le: '≤',
  ge: '≥',
}

const NAMED: ReadonlyMap<string, string> = new Map([
  ...LATIN.split(' ').map((name, index) => [name, String.fromCharCode(0xa0 + index)] as const),
  ...Object.entries(OTHERS),
])

/** Escapes become marks that hold neither `#` nor `;`, line by line; no line is added or lost. */
export function encodeEntities(text: string): string {
  const lines = text.split(/([\n\r\u2028\u2029])/)
  return lines
    .map(line => withoutStyleEnd(withoutStyleEnd(line, 'style'), 'classDef'))
    .join('')
    .replace(/#(\w+);/g, (_, name: string) => `${/^\d+$/.test(name) ? 'ﬂ°°' : 'ﬂ°'}${name}¶ß`)
}

/** The letters that the marks stand for. A name that nobody knows stays, as a browser would show it. */
export function decodeEntities(text: string): string {
  return text.replace(/ﬂ°(°?)(\w+)¶ß/g, (_, number: string, name: string) => {
    return number && /^\d+$/.test(name) ? letterOf(Number(name)) : (NAMED.get(name) ?? `&${name};`)
  })
}

function letterOf(code: number): string {
  const isNone = code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)
  return isNone ? '\ufffd' : String.fromCodePoint(code)
}

/**
 * Mermaid takes the last `;` from a line like `style x fill:#fff;`, whatever the diagram: it means the styles of
 * flowcharts, and a journey must be read as it reads it. The pattern is `WORD.*:\S*#.*;`.
 */
function withoutStyleEnd(line: string, word: string): string {
  const start = line.indexOf(word)
  const end = line.lastIndexOf(';')
  if (start < 0 || end < start) return line
  let afterColon = false
  for (let at = start + word.length; at < end; at++) {
    const letter = line[at]!
    if (letter === ':') afterColon = true
    else if (letter === '#' && afterColon) return line.slice(0, end) + line.slice(end + 1)
    else if (/\s/.test(letter)) afterColon = false
  }
  return line
}
