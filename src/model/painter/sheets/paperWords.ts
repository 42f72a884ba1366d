/** What paper says beside the map's own words. Figures stand for what is in braces. */
export interface PaperWords {
  /** `{page}` of `{pages}`. */
  readonly page: string
  /** `{row}` and `{column}`, from 1. */
  readonly piece: string
  /** The whole is only `{size}` (in percent) of its size, since no page can be longer. */
  readonly reduced: string
}

/** A text with figures in the places of what is in braces. */
export function filled(words: string, figures: Readonly<Record<string, string>>): string {
  return words.replace(/\{(\w+)\}/g, (braces, name: string) => figures[name] ?? braces)
}
