import { cleanId, type Id } from '../ids'
import { BUILT_IN_LANES, type RecordTable } from '../journey'
import { isObject, own } from './plain'

/*
 * Which id each record of a file gets. Ours are random and differ across all tables; those of a file written by hand or
 * by another program may be "1" in every table, or words with spaces. Records keep their id where they can; the others
 * get one that nothing has, and references follow to the tables in which they may stand. One file always gives the same
 * ids.
 */

/** Who keeps an id that several tables use: lanes, whose ids have a meaning, then what most references lead to. */
const PRECEDENCE: readonly RecordTable[] = [
  'lanes',
  'touchpoints',
  'stages',
  'personas',
  'annotations',
  'links',
  'notes',
  'images',
  'cells',
  'views',
  'dismissals',
]

export class FileIds {
  readonly #ids = new Map<RecordTable, Map<string, Id>>()
  readonly #taken = new Set<Id>()

  /** @param file plain data in the shape of the file, its tables perhaps missing or no tables at all */
  constructor(file: Readonly<Record<string, unknown>>) {
    const late: [RecordTable, string][] = []
    for (const table of PRECEDENCE) {
      const records = own(file, table)
      this.#ids.set(table, new Map())
      for (const raw of isObject(records) ? Object.keys(records) : []) {
        // First all that may stay as they are, so that a made-up id never takes the place of a real one.
        if (cleanId(raw) === raw && !this.#taken.has(raw)) this.#give(table, raw, raw)
        else late.push([table, raw])
      }
      // Every map has these, also one whose file lacks them: nothing else may be called so.
      if (table === 'lanes') for (const kind of BUILT_IN_LANES) this.#taken.add(kind)
    }
    for (const [table, raw] of late) this.#give(table, raw, this.#free(cleanId(raw)))
  }

  /** The id of the record that a reference means: the first of the tables that has one. */
  idOf(raw: string, tables: readonly RecordTable[]): Id {
    for (const table of tables) {
      const id = this.#ids.get(table)?.get(raw)
      if (id !== undefined) return id
    }
    return cleanId(raw)
  }

  #give(table: RecordTable, raw: string, id: Id): void {
    this.#ids.get(table)!.set(raw, id)
    this.#taken.add(id)
  }

  #free(wanted: Id): Id {
    let id = wanted
    for (let count = 2; this.#taken.has(id); count++) id = `${wanted.slice(0, 56)}_${count}`
    return id
  }
}
