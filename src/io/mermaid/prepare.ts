import { type FrontMatter, readFrontMatter } from './frontMatter'

/*
 * What Mermaid does to a text before it parses it, step by step as it does it (`preprocess.ts` of mermaid 11): line ends,
 * quotes in tags, front matter, directives, comments. Written with searches rather than its patterns, which a hostile text
 * can keep busy for ever, and so that every line that is left still knows which line of the text it was.
 */

export interface Prepared {
  /** What is to be parsed; no escapes are decoded yet. */
  readonly code: string
  /** For each line of the code its number in the text, from 0. */
  readonly lines: readonly number[]
  readonly frontMatter: FrontMatter | undefined
  /** As they stand there, one line each. */
  readonly directives: readonly string[]
  /** A directive without an end has swallowed the rest of the text: its line, from 0. */
  readonly openDirective: number | undefined
  /** What comments of ours carry, without what marks them. */
  readonly carried: readonly string[]
}

/** How our comments begin, behind white space. */
export const OURS = '%% jatra: '

export function prepare(text: string): Prepared {
  const normal = singleQuoted(text.replace(/\r\n?/g, '\n'))
  const carried = normal.includes(OURS) ? carriedIn(text) : []
  const front = frontMatterOf(normal)
  const { kept, directives, open } = withoutDirectives(normal, front?.end ?? 0)
  const ranges = withoutComments(normal, kept)
  return {
    code: textOf(normal, ranges),
    lines: linesOf(normal, ranges),
    frontMatter: front && readFrontMatter(front.lines),
    directives,
    openDirective: open === undefined ? undefined : lineAt(normal, open),
    carried,
  }
}

function carriedIn(text: string): string[] {
  return text.split(/\r\n?|\n/).flatMap(line => {
    const comment = line.trim()
    return comment.startsWith(OURS) ? [comment.slice(OURS.length).trim()] : []
  })
}

/** `<a b="c">` becomes `<a b='c'>`, here as there. */
function singleQuoted(text: string): string {
  const tag = /<\w+/g
  let changed = ''
  let from = 0
  for (let found = tag.exec(text); found; found = tag.exec(text)) {
    const end = text.indexOf('>', tag.lastIndex)
    if (end < 0) break
    changed += text.slice(from, tag.lastIndex)
    changed += text.slice(tag.lastIndex, end).replace(/="([^"]*)"/g, "='$1'")
    from = end
    tag.lastIndex = end
  }
  return changed + text.slice(from)
}

const FENCE = /^([^\S\n]*)---\s*$/

/** Between two lines `---`, the first the very first of the text; `end` is where what follows begins. */
function frontMatterOf(text: string): { lines: string[]; end: number } | undefined {
  const firstEnd = text.indexOf('\n')
  const opening = firstEnd < 0 ? null : FENCE.exec(text.slice(0, firstEnd))
  if (!opening) return undefined
  const indent = opening[1]!
  const lines: string[] = []
  let from = firstEnd + 1
  for (let end = text.indexOf('\n', from); end >= 0; end = text.indexOf('\n', from)) {
    const line = text.slice(from, end)
    from = end + 1
    // A block of no lines at all is none.
    if (lines.length > 0 && line.startsWith(`${indent}---`) && FENCE.test(line)) return { lines, end: from }
    lines.push(line.startsWith(indent) ? line.slice(indent.length) : line)
  }
  return undefined
}

type Range = readonly [from: number, to: number]

const DIRECTIVE_NAME = /\s*(?:(\w+)\s*:|\w+)\s*/y
const WORD = /\w+/y

/** What is left from `start` on, and the directives between. */
function withoutDirectives(
  text: string,
  start: number,
): { kept: Range[]; directives: string[]; open: number | undefined } {
  const kept: Range[] = []
  const directives: string[] = []
  let open: number | undefined
  let from = start
  let at = start
  while (true) {
    const begin = text.indexOf('%%{', at)
    if (begin < 0) break
    DIRECTIVE_NAME.lastIndex = begin + 3
    if (!DIRECTIVE_NAME.test(text)) {
      at = begin + 3
      continue
    }
    const body = DIRECTIVE_NAME.lastIndex
    WORD.lastIndex = body
    // A body that begins with a word is that word, and what follows stays in the diagram.
    const wordEnd = WORD.test(text) ? WORD.lastIndex : bodyEnd(text, body)
    const end = wordEnd + leadingSpace(text, wordEnd)
    const isClosed = text.startsWith('}%%', end)
    at = isClosed ? end + 3 : end
    if (isClosed) directives.push(text.slice(begin, at).replace(/\s+/g, ' '))
    else if (at === text.length) open = begin
    kept.push([from, begin])
    from = at
  }
  kept.push([from, text.length])
  return { kept, directives, open }
}

/** Up to `}%%` or a line separator that Mermaid's pattern does not pass. */
function bodyEnd(text: string, from: number): number {
  const ends = ['}%%', '\u2028', '\u2029'].map(sign => text.indexOf(sign, from)).filter(end => end >= 0)
  return Math.min(text.length, ...ends)
}

/** What is left of what is kept when comment lines go, with the blank lines before them, and white space at the start. */
function withoutComments(text: string, kept: readonly Range[]): Range[] {
  const joined = textOf(text, kept)
  const ranges: Range[] = []
  let from = /\S/.test(joined) ? joined.search(/\S/) : joined.length
  // Where the line begins that is looked at, and the blank lines before it.
  let begin = 0
  let blank = 0
  while (begin < joined.length) {
    LINE.lastIndex = begin
    LINE.test(joined)
    const end = LINE.lastIndex
    const line = joined.slice(begin, end).trimStart()
    if (/^%%[^{\n]/.test(line)) {
      // To the end of what Mermaid calls a line: it knows of no other line ends there.
      const last = joined.indexOf('\n', end - line.length)
      if (blank > from) ranges.push([from, blank])
      begin = last < 0 ? joined.length : last + 1
      from = ranges.length === 0 ? begin + leadingSpace(joined, begin) : begin
      blank = begin
      continue
    }
    begin = end
    if (line !== '') blank = end
  }
  if (from < joined.length) ranges.push([from, joined.length])
  return within(kept, ranges)
}

/** A line as `^` of a pattern sees it. */
const LINE = /[^\n\u2028\u2029]*[\n\u2028\u2029]?/y

function leadingSpace(text: string, at: number): number {
  SPACE.lastIndex = at
  SPACE.test(text)
  return SPACE.lastIndex - at
}

const SPACE = /\s*/y

/** Parts of a text that is itself put together from parts, as parts of the whole. */
function within(kept: readonly Range[], parts: readonly Range[]): Range[] {
  const ranges: Range[] = []
  let index = 0
  let before = 0
  for (const [from, to] of parts) {
    let at = from
    while (at < to) {
      const [start, end] = kept[index]!
      const length = end - start
      if (at >= before + length) {
        before += length
        index++
        continue
      }
      const stop = Math.min(to, before + length)
      ranges.push([start + at - before, start + stop - before])
      at = stop
    }
  }
  return ranges
}

function textOf(text: string, ranges: readonly Range[]): string {
  return ranges.map(([from, to]) => text.slice(from, to)).join('')
}

/** In which line of the text each line of the code begins, blanks apart. */
function linesOf(text: string, ranges: readonly Range[]): number[] {
  const lines: number[] = []
  let line = 0
  let counted = 0
  let isOpen = true
  const open = () => {
    if (isOpen) lines.push(line)
    isOpen = false
  }
  for (const [from, to] of ranges) {
    for (; counted < from; counted++) if (text[counted] === '\n') line++
    for (; counted < to; counted++) {
      const isEnd = text[counted] === '\n'
      if (isEnd || !/\s/.test(text[counted]!)) open()
      if (!isEnd) continue
      line++
      isOpen = true
    }
  }
  open()
  return lines
}

function lineAt(text: string, offset: number): number {
  let line = 0
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line++
  return line
}
