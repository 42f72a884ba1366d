import { cleanId, type Id } from '../model/ids'
import { BUILT_IN_LANES, type JourneyMap, TABLES } from '../model/journey'

/** Ids for what a file names by ids of its own: those names, as far as nothing of the map is called so. */
export class FreeIds {
  readonly #taken: Set<Id>
  readonly #newId: () => Id

  constructor(map: JourneyMap, newId: () => Id) {
    this.#taken = new Set<Id>(BUILT_IN_LANES)
    for (const table of TABLES) for (const id of map[table].keys()) this.#taken.add(id)
    this.#newId = newId
  }

  /** The id itself, in the letters of ours, if nothing has it; from then on it is taken. */
  take(wanted: string): Id {
    const clean = cleanId(wanted)
    const id = this.#taken.has(clean) ? this.#newId() : clean
    this.#taken.add(id)
    return id
  }
}
