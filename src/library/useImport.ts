import { createContext, useContext } from 'react'

export interface Import {
  /** Asks the user for files and imports them. */
  chooseFiles(): void
  importFiles(files: readonly File[]): void
}

export const ImportContext = createContext<Import | undefined>(undefined)

export function useImport(): Import {
  const context = useContext(ImportContext)
  if (!context) throw new Error('ImportContext has no value: wrap the app in ImportProvider.')
  return context
}
