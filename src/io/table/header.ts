import type { Row } from './rows'

/*
 * What the columns of a table hold, by the words above them. Every reader of tables has its own list of words for each
 * role, in the languages that its files come in; words are compared without case, accents and punctuation, so
 * `case:concept:name`, `Case ID` and `CASE_ID` are one.
 */

/** For each role the words that stand for it, as anybody may write them. */
export type Synonyms<R extends string> = Readonly<Partial<Record<R, readonly string[]>>>

/** The words of a list with commas, which may run over several lines. */
export function words(list: string): string[] {
  return list.split(',').map(word => word.trim())
}

export interface Header<R extends string> {
  /** Which of the rows it is; −1 if the table has none. */
  readonly index: number
  /** Its cells; empty texts where there is none. */
  readonly titles: readonly string[]
  /** The role of each column, each role at most once. */
  readonly roles: readonly (R | undefined)[]
}

/** Letters of a cell that are looked at for what it means: words above columns and before rows are short. */
export const LONG = 200

/** Titles, notes and empty lines may stand above a header, but not many. */
const ROWS_LOOKED_AT = 10

/** A word as it is compared: small letters and digits, without accents, parted by single spaces. */
export function folded(word: string): string {
  return word
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[^\p{L}\p{M}\p{N}#]+/gu, ' ')
    .trim()
}

/** Tells the role of a word; made once for a list of words. */
export function roleFinder<R extends string>(synonyms: Synonyms<R>): (word: string) => R | undefined {
  const roles = new Map<string, R>()
  for (const [role, words] of Object.entries(synonyms) as [R, readonly string[]][]) {
    for (const word of [role, ...words]) {
      const key = folded(word)
      if (!roles.has(key)) roles.set(key, role)
    }
  }
  return word => {
    const start = word.slice(0, LONG)
    return roles.get(folded(start)) ?? roles.get(folded(start.replace(/[([{].*$/s, '')))
  }
}

/** The roles of some header cells: of two columns with one role the first has it. */
export function rolesOf<R extends string>(
  titles: readonly string[],
  find: (word: string) => R | undefined,
): (R | undefined)[] {
  const taken = new Set<R>()
  return titles.map(title => {
    const role = find(title)
    if (role === undefined || taken.has(role)) return undefined
    taken.add(role)
    return role
  })
}

/**
 * The header among the first rows: the one with the most roles, the first of equals.
 * @param least so many roles must be found for a row to be a header
 */
export function guessHeader<R extends string>(
  rows: readonly Row[],
  find: (word: string) => R | undefined,
  least = 2,
): Header<R> {
  let best: Header<R> = { index: -1, titles: [], roles: [] }
  let most = least - 1
  rows.slice(0, ROWS_LOOKED_AT).forEach(({ cells }, index) => {
    const roles = rolesOf(cells, find)
    const count = roles.filter(role => role !== undefined).length
    if (count > most) {
      most = count
      best = { index, titles: cells, roles }
    }
  })
  return best
}
