/*
 * Names as Mermaid reads them back letter for letter (measured: interop notes of the project, mermaid 11.4 and 11.17). Signs
 * that mean something to it are written as `#35;`; the two letters of its own marks for escapes likewise.
 */

const SPECIAL = /[#;:<>&%"ﬂ¶]/g
const KEYWORD = /^(?:journey\b|title\s|section\s|accTitle\s*:|accDescr\s*[:{])/i

/** A text of one line, escaped. */
export function escaped(line: string): string {
  const quoted = line.replace(SPECIAL, code)
  // As it stands before the colon of its line.
  return KEYWORD.test(`${quoted}:`) ? code(quoted[0]!) + quoted.slice(1) : quoted
}

/** As one of several between commas. */
export function escapedActor(name: string): string {
  return escaped(name).replaceAll(',', code)
}

function code(sign: string): string {
  return `#${sign.codePointAt(0)};`
}
