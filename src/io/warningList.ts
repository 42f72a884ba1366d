import { MAX_WARNINGS, type Warning, type WarningCode } from './warning'

/** The most letters of a file that a warning repeats. */
const LINE = 80

/** The warnings of one reading: told one by one up to a limit, counted beyond it. */
export class WarningList {
  readonly #warnings: Warning[]
  readonly #more: WarningCode
  #leftOut = 0

  /**
   * @param more the code under which those beyond the limit are counted
   * @param before what was told earlier in the same reading
   */
  constructor(more: WarningCode, before: readonly Warning[] = []) {
    this.#more = more
    this.#warnings = [...before]
  }

  tell(code: WarningCode, about: Omit<Warning, 'code'> = {}): void {
    if (this.#warnings.length >= MAX_WARNINGS) {
      this.#leftOut++
      return
    }
    const { text, became } = about
    this.#warnings.push({
      code,
      ...about,
      ...(text !== undefined && { text: lineOf(text) }),
      ...(became !== undefined && { became: lineOf(became) }),
    })
  }

  list(): readonly Warning[] {
    return this.#leftOut ? [...this.#warnings, { code: this.#more, count: this.#leftOut }] : this.#warnings
  }
}

/** At most a line of the file's own words, never half a character. */
function lineOf(text: string): string {
  const line = text
    .slice(0, 10 * LINE)
    .replace(/\s+/g, ' ')
    .trim()
  return line.length > LINE ? `${line.slice(0, LINE - 1).replace(/[\ud800-\udbff]$/, '')}…` : line
}
