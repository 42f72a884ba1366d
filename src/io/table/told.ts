import type { Warning } from '../warning'
import { WarningList } from '../warningList'
import type { TableWarning } from './warnings'

/** The warnings of one reading of a table: told one by one up to a limit, counted beyond. */
export class Told {
  readonly #warnings: WarningList

  /** @param before what was told earlier in the same reading */
  constructor(before: readonly Warning[] = []) {
    this.#warnings = new WarningList('table.more', before)
  }

  tell(code: TableWarning, about: Omit<Warning, 'code'> = {}): void {
    this.#warnings.tell(`table.${code}`, about)
  }

  get all(): readonly Warning[] {
    return this.#warnings.list()
  }
}
