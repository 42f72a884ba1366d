/*
 * A line of Markdown as plain words, and plain words as a line of Markdown. The second undoes the first for any line
 * without white space at its ends.
 */

/** What means something to Markdown, or to the programs that draw canvases. */
const SPECIAL = /[\\`*_[\]<>#|~=$%]/g
/** At the start of a line: a list, a numbered list, a rule. */
const START = /^([-+]|\d+[.)])(?=\s|$)/

/** Letters of a private use area stand for quoted signs while the rest is stripped. */
const PRIVATE = 0xe000

/** Lines beyond this are taken as they are. */
const LONG = 2000

/** Plain words so that Markdown shows just them. */
export function quotedMarkdown(words: string): string {
  const quoted = words.replace(SPECIAL, '\\$&')
  return quoted.replace(START, mark => `${mark.slice(0, -1)}\\${mark.slice(-1)}`)
}

/** The words of a line without its marks: heading, list, box to tick, emphasis, code, links. */
export function plainMarkdown(line: string): string {
  // Nobody's name: looking for pairs of marks in it would take its time.
  if (line.length > LONG) return line.trim()
  return line
    .replace(/\\([!-/:-@[-`{-~])/g, (_, sign: string) => String.fromCharCode(PRIVATE + sign.charCodeAt(0)))
    .trim()
    .replace(/^(?:#{1,6}\s+|>\s*|[-*+]\s+(?:\[.\]\s+)?|\d+[.)]\s+|`{3,}\s*)+/, '')
    .replace(/!?\[\[(?:[^\]|]*\|)?([^\]]*)\]\]/g, '$1')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/(\*\*|__|~~|==|`)(?=\S)(.*?\S)\1/g, '$2')
    .replace(/(?<![\p{L}\p{N}])([*_])(?=\S)(.*?\S)\1(?![\p{L}\p{N}])/gu, '$2')
    .trim()
    .replace(/[\ue021-\ue07e]/g, sign => String.fromCharCode(sign.charCodeAt(0) - PRIVATE))
}
