import { segmentsOf } from '../segments'
import { fromOneSide } from './direction'
import type { Lines, Measure, TextStyle } from './geometry'
import { graphemes, graphemesOf } from './graphemes'

/*
 * Breaking texts into lines. A text is cut into pieces that must stay together: words, by spaces where a script has them
 * and by Intl.Segmenter where it has none. Pieces fill lines; a piece too wide for any line is cut between graphemes. The
 * width of a line is the sum of its pieces, so each word is measured once, however often it is broken anew.
 */

export interface Typesetter {
  /** Breaks a text; runs of white space are one space. What does not fit into `maxLines` is clamped with an ellipsis. */
  lines(text: string, width: number, style: TextStyle, maxLines: number): Lines
  /** The same, but line feeds in the text are kept. */
  paragraphs(text: string, width: number, style: TextStyle, maxLines: number): Lines
  /** One line, clamped with an ellipsis. */
  clamp(text: string, width: number, style: TextStyle): string
  width(text: string, style: TextStyle): number
}

const NOTHING: Lines = { lines: [], clamped: false }
export const ELLIPSIS = '…'
/** Letters of a word that are taken at once, far more than show of any. */
const LONG_WORD = 4000
/** Letters of a text by which its side is known. */
const BEGINNING = 100_000
/** Widths and broken texts kept per style: more than a big map holds, and little memory. */
const CACHED = 50_000

const NO_SPACES =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
const WORD = new RegExp(`[^\\p{White_Space}\\p{Cc}]{1,${LONG_WORD}}`, 'gu')
const OPENING = /^[\p{Ps}\p{Pi}]+$/u
const words = new Intl.Segmenter('en', { granularity: 'word' })

/** A piece of text that stays on one line; `spaced` if a space stands before it. */
interface Piece {
  readonly text: string
  readonly spaced: boolean
}

export function createTypesetter(measure: Measure): Typesetter {
  const widths = new Cache<number>()
  const broken = new Cache<Lines>()

  function width(text: string, style: TextStyle): number {
    return widths.get(`${style.weight} ${style.size}`, text, () => measure(text, style))
  }

  function fill(text: string, limit: number, style: TextStyle, maxLines: number): Lines {
    const space = width(' ', style)
    const lines: string[] = []
    let line = ''
    let used = 0
    const wrap = () => {
      lines.push(line)
      line = ''
      used = 0
    }
    // One line beyond the limit shows that there is more.
    for (const piece of pieces(text)) {
      if (lines.length > maxLines) break
      const apart = line !== '' && piece.spaced
      const gap = apart ? space : 0
      const wide = width(piece.text, style)
      if (used + gap + wide <= limit) {
        line += apart ? ` ${piece.text}` : piece.text
        used += gap + wide
        continue
      }
      if (line) wrap()
      if (wide <= limit) {
        line = piece.text
        used = wide
        continue
      }
      for (const letter of graphemesOf(piece.text)) {
        const letterWidth = width(letter, style)
        if (line && used + letterWidth > limit) {
          wrap()
          if (lines.length > maxLines) break
        }
        line += letter
        used += letterWidth
      }
    }
    if (line) lines.push(line)
    if (lines.length <= maxLines) return { lines, clamped: false }
    return { lines: endWithEllipsis(lines, limit, style, maxLines), clamped: true }
  }

  function endWithEllipsis(lines: string[], limit: number, style: TextStyle, maxLines: number): string[] {
    const kept = lines.slice(0, maxLines)
    const room = limit - width(ELLIPSIS, style)
    const letters = graphemes(kept[maxLines - 1]!.replace(/…$/u, ''))
    let used = letters.reduce((sum, letter) => sum + width(letter, style), 0)
    while (letters.length > 0 && used > room) used -= width(letters.pop()!, style)
    kept[maxLines - 1] = letters.join('').trimEnd() + ELLIPSIS
    return kept
  }

  function lines(text: string, limit: number, style: TextStyle, maxLines: number): Lines {
    if (!text) return NOTHING
    return broken.get(`${style.weight} ${style.size} ${limit} ${maxLines}`, text, () => {
      const { lines, clamped } = fill(text, limit, style, maxLines)
      return { lines: fromOneSide(lines, text.slice(0, BEGINNING)), clamped }
    })
  }

  function paragraphs(text: string, limit: number, style: TextStyle, maxLines: number): Lines {
    const all: string[] = []
    for (const paragraph of text.trimEnd().split(/\r\n|[\n\r\u2028\u2029]/, maxLines + 1)) {
      const part = lines(paragraph, limit, style, maxLines)
      all.push(...(part.lines.length ? part.lines : ['']))
      if (part.clamped || all.length > maxLines) {
        return { lines: endWithEllipsis(all, limit, style, maxLines), clamped: true }
      }
    }
    return all.length === 1 && all[0] === '' ? NOTHING : { lines: all, clamped: false }
  }

  return {
    lines,
    paragraphs: (text, limit, style, maxLines) =>
      broken.get(`p ${style.weight} ${style.size} ${limit} ${maxLines}`, text, () =>
        paragraphs(text, limit, style, maxLines),
      ),
    clamp: (text, limit, style) => lines(text, limit, style, 1).lines[0] ?? '',
    width,
  }
}

/** The pieces of a text, cut only as far as they are asked for: texts may be far longer than what shows of them. */
function* pieces(text: string): Iterable<Piece> {
  let end = 0
  for (const { 0: word, index } of text.matchAll(WORD)) {
    let spaced = index > end
    end = index + word.length
    for (const part of NO_SPACES.test(word) ? wholeClusters(segments(word), word) : atHyphens(word)) {
      yield { text: part, spaced }
      spaced = false
    }
  }
}

/** "check-out" may break after its hyphen, "-5" and "—" may not. */
function* atHyphens(word: string): Iterable<string> {
  let from = 0
  for (const { index } of word.matchAll(/(?<=[\p{L}\p{N}][-/‐–—])(?=[\p{L}\p{N}])/gu)) {
    yield word.slice(from, index)
    from = index
  }
  yield word.slice(from)
}

/** Words of a script without spaces; punctuation stays with the word that it closes or opens. */
function* segments(text: string): Iterable<string> {
  let part = ''
  let opening = ''
  for (const { segment, isWordLike } of segmentsOf(words, text)) {
    if (OPENING.test(segment)) opening += segment
    else if (isWordLike || part === '' || opening) {
      if (part) yield part
      part = opening + segment
      opening = ''
    } else part += segment
  }
  if (part) yield part
  if (opening) yield opening
}

/** The word segmenter knows words, not letters: a part that begins inside a cluster goes back to the one before. */
function* wholeClusters(parts: Iterable<string>, text: string): Iterable<string> {
  const letters = graphemesOf(text)[Symbol.iterator]()
  let joined = ''
  let at = 0
  /** Where the first letter begins that is not before `at`. */
  let start = 0
  for (const part of parts) {
    while (start < at) start += letters.next().value?.length ?? text.length
    if (start === at && joined) {
      yield joined
      joined = part
    } else joined += part
    at += part.length
  }
  if (joined) yield joined
}

/** Values by two strings, the first of few kinds; forgets all of a kind when it grows beyond bounds. */
class Cache<T> {
  readonly #kinds = new Map<string, Map<string, T>>()

  get(kind: string, key: string, make: () => T): T {
    let values = this.#kinds.get(kind)
    if (!values) {
      values = new Map()
      this.#kinds.set(kind, values)
    }
    const known = values.get(key)
    if (known !== undefined) return known
    const made = make()
    if (values.size >= CACHED) values.clear()
    values.set(key, made)
    return made
  }
}
