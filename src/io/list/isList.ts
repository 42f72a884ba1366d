import { kindOfLines } from '../foreign/kindOfLines'
import type { Source } from '../source'

/** Lines that are looked at. */
const FIRST_LINES = 400
/** What no text for people holds. */
const BINARY = /[^\P{Cc}\t\n\v\f\r\u0085]|\ufffd/u
/** How other kinds of text begin: markup, data, programs, typeset pages. */
const OTHER = /^(?:[<{[]|#!|%!|%PDF|\\(?:documentclass|begin)|@(?:charset|import)|BEGIN:V|-----BEGIN)/

/**
 * Whether a text is lines that people wrote: at least two with words in them. It is asked last, when the text is of no
 * other format; so it has to know what is no list at all.
 */
export function isList(source: Source): boolean {
  const { head } = source
  if (OTHER.test(head) || BINARY.test(head) || source.text() === undefined) return false
  const lines = head.split(/\r\n?|\n/, FIRST_LINES).filter(line => line.trim())
  const words = lines.filter(line => /\p{L}[\p{L}\p{M}\p{N}]/u.test(line.slice(0, 1000)))
  return words.length > 1 && words.length * 2 > lines.length && kindOfLines(head) === undefined
}
