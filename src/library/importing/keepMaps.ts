import type { Id } from '../../model/ids'
import type { Library } from '../LibraryContext'
import type { FoundMap } from './readings'

/** A map that the user wants, with the name of its file. */
export interface TakenMap {
  readonly file: string
  readonly found: FoundMap
}

/** What became of one map. */
export type KeepOutcome =
  | { readonly ok: true; readonly id: Id }
  /** The device could not keep it. */
  | { readonly ok: false; readonly file: string; readonly error: unknown }

/** Puts each map on the shelf as a new one, one after the other: nothing that is there is touched. */
export async function keepMaps(taken: readonly TakenMap[], shelf: Library['shelf']): Promise<KeepOutcome[]> {
  const outcomes: KeepOutcome[] = []
  for (const { file, found } of taken) {
    try {
      outcomes.push({ ok: true, id: await shelf.create(found.map, found.files) })
    } catch (error) {
      outcomes.push({ ok: false, file, error })
    }
  }
  return outcomes
}
