import { createContext, useContext } from 'react'
import type { MapVersions, VersionsOfNow } from '../commands/versions/versions'
import type { Id } from '../model/ids'
import type { JourneyMap } from '../model/journey'

/** A map of this device, as a list of maps to choose from needs it. */
export interface OtherMap {
  readonly id: Id
  readonly title: string
}

/** What the editor asks of those who join it with storage and files, so that panels need to know neither. */
export interface EditorActions {
  /** Hands the map to the user as a Jatra file, whatever the state of storage. */
  downloadMap(): void
  /** Makes new maps of files, and opens the map of a single one; says what could not be read. */
  importFiles(files: readonly File[]): void
  /** Tries a failing write again now. */
  retrySaving(): void
  /** The other maps of this device that are not in the trash, the one changed last first. Rejects as storage does. */
  otherMaps(): Promise<readonly OtherMap[]>
  /** Another map of this device, as it is saved now. Rejects as storage does. */
  readMap(id: Id): Promise<JourneyMap>
  /** Keeps a copy of this map as its future state, and gives its id. Rejects as storage does. */
  makeFuture(title: string): Promise<Id>
  /** The versions of this map; `now` where it is the map as it is now that is open, and not one of them. */
  readonly versions: MapVersions & { readonly now?: VersionsOfNow }
}

export const EditorActionsContext = createContext<EditorActions | undefined>(undefined)

export function useEditorActions(): EditorActions {
  const actions = useContext(EditorActionsContext)
  if (!actions) throw new Error('EditorActionsContext has no value: wrap the editor in its provider.')
  return actions
}
