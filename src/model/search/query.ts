import type { Query } from 'minisearch'
import { type Run, runsOf } from './words'

/** Words of this many letters are found with one letter in five wrong. Shorter ones would find anything. */
const FUZZY_FROM = 5
const FUZZY_SHARE = 0.2

/** How an index is asked that holds terms of `termsOf`: queries come cut already. */
export const ASKED_IN_TERMS = {
  tokenize: (term: string) => [term],
  processTerm: (term: string) => term,
}

/**
 * What a user typed, for the index: all words of it, each by its beginning (of at least `shortest` letters) or nearly.
 * Undefined if there is no word in it.
 */
export function queryOf(typed: string, shortest = 1): Query | undefined {
  const runs = runsOf(typed)
  if (runs.length === 0) return undefined
  return { combineWith: 'AND', queries: runs.map(run => runQuery(run, shortest)) }
}

/** A run without spaces is found by the words in it, or by all pairs of its letters. */
function runQuery({ words, pairs }: Run, shortest: number): Query {
  const terms = words.map(({ term }) => term)
  if (pairs.length === 0) {
    const prefix = (term: string) => term.length >= shortest
    const fuzzy = (term: string) => (term.length < FUZZY_FROM ? false : FUZZY_SHARE)
    return { combineWith: 'AND', queries: terms, prefix, fuzzy }
  }
  // The last letter alone is the end of a run, and a query need not end where the run does.
  const inner = pairs.length > 1 ? pairs.slice(0, -1) : pairs
  const byLetters: Query = {
    combineWith: 'AND',
    queries: inner.map(({ term }) => term),
    prefix: inner.length === 1,
  }
  if (terms.length === 0) return byLetters
  const byWords: Query = { combineWith: 'AND', queries: terms, prefix: true, fuzzy: false }
  return { combineWith: 'OR', queries: [byWords, byLetters] }
}
