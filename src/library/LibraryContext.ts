import { createContext, useContext } from 'react'
import type { Shelf } from '../commands/shelf'
import type { Id } from '../model/ids'
import type { JourneyMap } from '../model/journey'
import type { OpenNote } from '../model/opening/openNotes'

/** Why a file was not let in. */
export type RefusalReason =
  | 'not-ours'
  | 'newer-than-us'
  | 'broken'
  | 'failed-migration'
  | 'too-large'
  /** A picture, and none that carries a map. */
  | 'no-map-inside'
  /** The browser could not read its bytes. */
  | 'unreadable'

export type ReadFile =
  | { readonly ok: true; readonly map: JourneyMap; readonly notes: readonly OpenNote[] }
  | { readonly ok: false; readonly reason: RefusalReason; readonly detail: string }

/** What home asks of the rest of the app; the boot hands it in. */
export interface Library {
  readonly shelf: Shelf
  /** Hands a map to the user as a Jatra file. */
  exportMap(id: Id): Promise<void>
  /** Never rejects: what cannot be read has a reason. */
  readFile(file: File): Promise<ReadFile>
}

export const LibraryContext = createContext<Library | undefined>(undefined)

export function useLibrary(): Library {
  const library = useContext(LibraryContext)
  if (!library) throw new Error('LibraryContext has no value: wrap the app in its provider.')
  return library
}
