import { segmentsOf } from '../segments'

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** A cluster that ends so (virama, perhaps with a joiner) forms a conjunct with the next: engines before Unicode 15.1 part them. */
const JOINS_NEXT = /[\u094d\u09cd\u0a4d\u0acd\u0b4d\u0c4d\u0ccd\u0d4d\u1039\u17d2][\u200c\u200d]?$|\u200d$/u

/**
 * The user's letters: what a caret steps over and a line break never parts. Bengali conjuncts and joined emoji stay whole.
 * They are looked for only as far as they are asked for.
 */
export function* graphemesOf(text: string): Iterable<string> {
  let joined = ''
  for (const { segment } of segmentsOf(segmenter, text)) {
    joined += segment
    if (JOINS_NEXT.test(segment)) continue
    yield joined
    joined = ''
  }
  if (joined) yield joined
}

/** All of them. */
export function graphemes(text: string): string[] {
  return [...graphemesOf(text)]
}
