import { MAX_WARNINGS, type Warning } from '../warning'
import type { TableWarning } from './warnings'

/** The warnings of one reading: told one by one up to a limit, counted beyond. */
export class Told {
  readonly #warnings: Warning[]
  #more = 0

  /** @param before what was told earlier in the same reading */
  constructor(before: readonly Warning[] = []) {
    this.#warnings = [...before]
  }

  tell(code: TableWarning, about: Omit<Warning, 'code'> = {}): void {
    if (this.#warnings.length < MAX_WARNINGS)
      this.#warnings.push({ code: `table.${code}`, ...shortened(about) })
    else this.#more++
  }

  get all(): readonly Warning[] {
    return this.#more ? [...this.#warnings, { code: 'table.more', count: this.#more }] : this.#warnings
  }
}

/** At most a line of the file's own words. */
function shortened(about: Omit<Warning, 'code'>): Omit<Warning, 'code'> {
  const { text, became } = about
  return {
    ...about,
    ...(text !== undefined && { text: lineOf(text) }),
    ...(became !== undefined && { became: lineOf(became) }),
  }
}

function lineOf(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > 80 ? `${line.slice(0, 79)}…` : line
}
