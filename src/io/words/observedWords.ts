/** How figures of an observed journey are said, each with its values in braces. A log is read for one language. */
export interface ObservedWords {
  /** BCP 47, for numbers and lengths of time; absent, they are written in signs that every language knows. */
  readonly locale?: string
  /** In how many cases something happens, {cases}, and which share of all that is, {share}. */
  readonly cases: string
  /** How often it does in each of them, {times}. */
  readonly perCase: string
  /** The median {time} to what comes next. */
  readonly untilNext: string
  /** For which {share} it was the last. */
  readonly ends: string
  /** The card to which those lead who leave early. */
  readonly left: string
  /** The whole log: {cases} and {events}. */
  readonly all: string
  /** Above the commonest ways; absent, they need no heading. */
  readonly commonest?: string
  /** One of them: how many {cases}, which {share}, and the {path}. */
  readonly way: string
}

/** Where nobody says in which language. */
export const SIGNS: ObservedWords = {
  cases: '{cases} · {share}',
  perCase: '× {times}',
  untilNext: '→ {time}',
  ends: '⊘ {share}',
  left: '⊘',
  all: 'Σ {cases} · {events}',
  way: '{cases} · {share}: {path}',
}

/** The words with their values. */
export function filled(words: string, values: Readonly<Record<string, string>>): string {
  return words.replace(/\{(\w+)\}/g, (all, name: string) => values[name] ?? all)
}
