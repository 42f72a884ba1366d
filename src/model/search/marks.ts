import { wordsOf } from './words'

/** A part of a text, and whether it is what was searched for. */
export interface Part {
  readonly text: string
  readonly marked: boolean
}

/** How many words before the first match an excerpt begins. */
const LEAD = 4

/** The text in parts, the words that were found marked whole: a cut within a word could split a cluster of letters. */
export function marked(text: string, terms: ReadonlySet<string>): Part[] {
  const parts: Part[] = []
  let at = 0
  for (const [start, end] of spansOf(text, terms)) {
    if (start > at) parts.push({ text: text.slice(at, start), marked: false })
    parts.push({ text: text.slice(start, end), marked: true })
    at = end
  }
  if (at < text.length) parts.push({ text: text.slice(at), marked: false })
  return parts
}

/** The first of the texts in which something was found, from shortly before it on; undefined if it is in none. */
export function excerpt(texts: readonly string[], terms: ReadonlySet<string>): Part[] | undefined {
  for (const text of texts) {
    const [first] = spansOf(text, terms)
    if (!first) continue
    const before = wordsOf(text).filter(({ start }) => start < first[0])
    const from = before.at(-LEAD)?.start ?? 0
    const parts = marked(text.slice(before.length > LEAD ? from : 0), terms)
    return before.length > LEAD ? [{ text: '… ', marked: false }, ...parts] : parts
  }
  return undefined
}

/** Where the terms are in the text, in order, those that touch or overlap as one. */
function spansOf(text: string, terms: ReadonlySet<string>): [number, number][] {
  const spans: [number, number][] = []
  const found = wordsOf(text).filter(({ term }) => terms.has(term))
  for (const { start, end } of found.sort((a, b) => a.start - b.start)) {
    const last = spans.at(-1)
    if (last && start <= last[1]) last[1] = Math.max(last[1], end)
    else spans.push([start, end])
  }
  return spans
}
