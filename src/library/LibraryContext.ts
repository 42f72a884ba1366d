import { createContext, useContext } from 'react'
import type { readMapFile } from '../commands/importMap'
import type { Shelf } from '../commands/shelf'
import type { Id } from '../model/ids'

export type ReadFile = Awaited<ReturnType<typeof readMapFile>>

/** Why a file was not let in. */
export type RefusalReason = (ReadFile & { ok: false })['reason']

/** What home asks of the rest of the app; the boot hands it in. */
export interface Library {
  readonly shelf: Shelf
  /** Hands a map to the user as a Jatra file. */
  exportMap(id: Id): Promise<void>
  readonly readFile: typeof readMapFile
}

export const LibraryContext = createContext<Library | undefined>(undefined)

export function useLibrary(): Library {
  const library = useContext(LibraryContext)
  if (!library) throw new Error('LibraryContext has no value: wrap the app in its provider.')
  return library
}
