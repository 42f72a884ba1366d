/*
 * Plain words as a line of Markdown that shows just them, and back. Signs that GitHub, Obsidian and CommonMark know are
 * escaped by a backslash; line breaks within a text are `<br>`, which both draw.
 */

const SPECIAL = /[\\`*_[\]<>#|~=$%]|&(?=#?\w{1,32};)/g
/** At the start of a line: a list, a numbered list, a rule. */
const START = /^([-+]|\d{1,9}[.)])(?=\s|$)|^-(?=--)/
const BREAK = /<br\s*\/?>/i

/** @param text lines without white space at their ends */
export function quoted(text: string): string {
  return text
    .split('\n')
    .map(line =>
      line.replace(SPECIAL, '\\$&').replace(START, mark => `${mark.slice(0, -1)}\\${mark.slice(-1)}`),
    )
    .join('<br>')
}

/** The words of a line, with line breaks where it has `<br>`. What others emphasise or link is its words. */
export function plain(line: string): string {
  return line
    .split(BREAK)
    .map(part => unescaped(withoutMarks(part)).trim())
    .join('\n')
}

function unescaped(part: string): string {
  return part.replace(/\\([!-/:-@[-`{-~])/g, '$1')
}

/** Longer ones are taken as they are: looking for pairs of marks in them would take its time. */
const LONG = 400

/** Without emphasis, code, links and pictures, as far as one line has whole pairs of their signs. */
function withoutMarks(part: string): string {
  if (part.length > LONG || !/(?<!\\)[*_`[~=&]/.test(part)) return part
  return part
    .replace(/(?<!\\)!?\[\[(?:[^\]|[]*\|)?([^\][]*)\]\]/g, '$1')
    .replace(/(?<!\\)!?\[((?:\\.|[^\]\\[])*)\]\([^()]*\)/g, '$1')
    .replace(/(?<!\\)(\*\*|__|~~|==|`)(?=\S)((?:\\.|[^\\])*?[^\s\\])\1/g, '$2')
    .replace(/(?<![\\\p{L}\p{N}])([*_])(?=\S)((?:\\.|[^\\])*?[^\s\\])\1(?![\p{L}\p{N}])/gu, '$2')
    .replace(/(?<!\\)&(amp|lt|gt|quot|nbsp);/g, (_, name: keyof typeof NAMED) => NAMED[name])
}

/** Escaped again where they would mean something to the next step. */
const NAMED = { amp: '&', lt: '\\<', gt: '\\>', quot: '"', nbsp: ' ' } as const
