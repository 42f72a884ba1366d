/*
 * Lines that people note, one thing in each, are a list of touchpoints. Running text, the log of a program and the text of
 * a program are lines too, and as a map they would be nonsense: they are told by how their lines are made.
 */

/** Lines that are looked at, and letters of each. */
const FIRST_LINES = 400
const LETTERS = 2000

const MARKED = /^\s*(?:[-–—*+•·▪◦‣►✓✔☐☑]|\d{1,3}[.):]|\[[ x]?\])\s*\S/
/** A time to the second, a level, or an address before anything else, as programs write them. */
const STAMP =
  /^\W{0,2}(?:(?:\d{4}[-/]\d{2}[-/]\d{2}|\d{2}[-/]\w{2,3}[-/]\d{4}|[A-Z][a-z]{2}\s+\d{1,2})[T :,]+)?\d{1,2}:\d{2}:\d{2}\b|^\W?(?:TRACE|DEBUG|INFO|WARN(?:ING)?|ERROR|FATAL)\b|^\d{1,3}(?:\.\d{1,3}){3}\s|^\d{10}(?:\.\d+|\d{3})?\s/
const LEVEL = /\b(?:TRACE|DEBUG|INFO|NOTICE|WARN(?:ING)?|ERROR|FATAL|CRITICAL)\b/
const STACK = /^\s*(?:at\s+[\w$.<>]+\s?\(|File ".+", line \d+|Traceback \(most|Caused by:)/
const SYSLOG = /^[A-Z][a-z]{2}\s+\d{1,2}\s\d{2}:\d{2}:\d{2}\s\S+\s\S+?(?:\[\d+\])?:/

/** As lines of programs and of styles end. */
const CODE = /[;{}]\s*$|^\s*(?:import|from|#include|using|package|function|const|def|class)\s.*[(:{'";]/

/** A sentence that ends, and another one that begins in the same line. */
const SENTENCE = /[.!?…]["')\]”’»]?\s+["'(“‘«]?\p{Lu}|[।॥۔。！？؟]\s*\p{L}/gu
/** Lines that were broken for their width are about so long. */
const WIDTH = 45

export type LinesKind = 'prose' | 'programLog' | 'code'

/** What lines are that are no list; undefined where they may well be one. */
export function kindOfLines(head: string): LinesKind | undefined {
  const lines = head
    .split(/\r\n?|\n/, FIRST_LINES)
    .map(line => line.slice(0, LETTERS))
    .filter(line => line.trim())
  if (lines.length === 0) return undefined
  const count = (is: (line: string, index: number) => boolean) => lines.filter(is).length
  const stamped = count(line => STAMP.test(line) || SYSLOG.test(line) || STACK.test(line))
  if (lines.length > 2 && stamped * 2 > lines.length) return 'programLog'
  if (lines.length > 2 && count(line => LEVEL.test(line) && /\d{2}:\d{2}/.test(line)) * 2 > lines.length)
    return 'programLog'
  if (count(line => CODE.test(line)) * 3 >= lines.length) return 'code'
  if (count(line => MARKED.test(line)) * 3 >= lines.length) return undefined
  return isProse(lines) ? 'prose' : undefined
}

/** Most of it stands in lines of several sentences, or in lines that go on in the next one in the middle of a sentence. */
function isProse(lines: readonly string[]): boolean {
  const letters = lines.reduce((sum, { length }) => sum + length, 0)
  const inParagraphs = lines
    .filter(line => (line.match(SENTENCE)?.length ?? 0) >= 2 || isLongSentences(line))
    .reduce((sum, { length }) => sum + length, 0)
  if (inParagraphs * 2 > letters) return true
  const broken = lines.filter((line, index) => {
    const next = lines[index + 1]
    return next !== undefined && line.trimEnd().length > WIDTH && goesOn(line, next)
  })
  return lines.length > 2 && broken.length * 5 >= (lines.length - 1) * 2
}

function isLongSentences(line: string): boolean {
  return line.length > 240 && (line.match(SENTENCE)?.length ?? 0) >= 1
}

/** In letters without capitals, nothing tells a new beginning but the end before it. */
function goesOn(line: string, next: string): boolean {
  return /[^.!?:;…।॥۔。！？؟]\s*$/.test(line) && /^["'(“‘«]?\p{Ll}/u.test(next)
}
