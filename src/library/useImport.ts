import { createContext, useContext } from 'react'
import type { ImportTarget } from '../commands/importInto'
import type { Into } from './importing/Destination'

export interface Import {
  /** Asks the user for files and imports them. */
  chooseFiles(into?: Into): void
  /** @param into what is chosen at first where a map is open that could take them in; absent is new maps */
  importFiles(files: readonly File[], into?: Into): void
  /** Says which map is open, until the function that comes back is called. */
  offerMap(target: ImportTarget): () => void
}

export const ImportContext = createContext<Import | undefined>(undefined)

export function useImport(): Import {
  const context = useContext(ImportContext)
  if (!context) throw new Error('ImportContext has no value: wrap the app in ImportProvider.')
  return context
}
