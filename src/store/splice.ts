/** At `at`, `removed` code units give way to `inserted`. */
export interface Splice {
  readonly at: number
  readonly removed: number
  readonly inserted: string
}

const isHigh = (unit: number) => unit >= 0xd800 && unit <= 0xdbff
const isLow = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff

/**
 * The smallest single splice that turns one text into another, undefined if they are equal. What two people type in
 * different parts of a text then touches different letters, so both survive. Never cuts a surrogate pair in two: Yjs would
 * replace the halves by question marks.
 */
export function smallestSplice(before: string, after: string): Splice | undefined {
  if (before === after) return undefined
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++
  if (start > 0 && isHigh(before.charCodeAt(start - 1))) start--

  let same = 0
  while (
    same < shorter - start &&
    before.charCodeAt(before.length - 1 - same) === after.charCodeAt(after.length - 1 - same)
  ) {
    same++
  }
  if (same > 0 && isLow(before.charCodeAt(before.length - same))) same--
  return {
    at: start,
    removed: before.length - same - start,
    inserted: after.slice(start, after.length - same),
  }
}

/** Half a surrogate pair cannot be written to a file: it is replaced, here rather than differently in each tab. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd')
}
