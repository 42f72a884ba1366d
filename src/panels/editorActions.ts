import { createContext, useContext } from 'react'

/** What the editor asks of those who join it with storage and files, so that panels need to know neither. */
export interface EditorActions {
  /** Hands the map to the user as a Jatra file, whatever the state of storage. */
  downloadMap(): void
  /** Tries a failing write again now. */
  retrySaving(): void
}

export const EditorActionsContext = createContext<EditorActions | undefined>(undefined)

export function useEditorActions(): EditorActions {
  const actions = useContext(EditorActionsContext)
  if (!actions) throw new Error('EditorActionsContext has no value: wrap the editor in its provider.')
  return actions
}
