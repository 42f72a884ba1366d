import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Id } from '../model/ids'

/*
 * Copies of maps that have left this browser: exported files, backups, and a folder of the disk that is kept up to date.
 * Whoever shows how safe maps are asks here; the boot of the app hands it in.
 */

/** Why the folder could not be written. */
export type FolderFailure =
  /** It was moved, renamed or deleted, or its disk is not there. */
  | 'gone'
  /** No room on its disk. */
  | 'full'
  /** Some maps could not be written. Every other one is there. */
  | 'maps'
  /** Of some maps a part could not be read. What could be is there, and so is a file that had more of it. */
  | 'partly'
  /** The browser does not give what is kept on this device. */
  | 'storage'
  | 'unknown'

/** The maps that a failure is about. */
export interface FailingMaps {
  /** Of one of them. */
  readonly title: string
  readonly count: number
}

/**
 * `unsupported`: this browser writes to no folder. `asking`: one is linked, and the browser wants its user to allow it
 * again, as after a restart. `failing`: what is on the disk is behind; it is tried again with the next change, and now and
 * then.
 */
export type FolderState = 'unsupported' | 'none' | 'asking' | 'upToDate' | 'writing' | 'failing'

/** The folder of the disk in which every map is kept as a Jatra file. */
export interface LinkedFolder {
  readonly state: FolderState
  /** What the folder is called; empty if none is linked, or it cannot be told. */
  readonly name: string
  /** When the last copy was written to it, in ms since 1970; absent if none ever was. */
  readonly lastWrittenAt?: number
  /** While `failing`. */
  readonly reason?: FolderFailure
  /** While `failing` for them alone. */
  readonly maps?: FailingMaps
  /** While `writing`: how many maps of how many. */
  readonly progress?: { readonly done: number; readonly total: number }
}

export type LinkedFolderStore = StoreApi<LinkedFolder>

export function createLinkedFolderStore(): LinkedFolderStore {
  return createStore<LinkedFolder>()(() => ({ state: 'unsupported', name: '' }))
}

/** What is known of the copies of a map. */
export interface CopyState {
  /** Up to when the last one has the map, in ms since 1970; absent if none has left. */
  readonly copiedAt?: number | undefined
  /** It has all that is saved of the map. */
  readonly isCurrent: boolean
}

export interface CopiesOut {
  readonly folder: LinkedFolderStore
  /** Calls back with what is known of a map's copies now and after each change by any tab. Gives the way to stop. */
  watch(map: Id, onState: (state: CopyState) => void): () => void
  /** A copy of the whole map, as it is now, is about to be made. What it gives is called once the copy has left. */
  leaving(map: Id): () => void
  /** Shows the dialog in which everything is backed up and restored, and a folder linked. */
  showBackup(): void
  /** Shows that dialog and begins to back up. */
  backUp(): void
  /** Asks for a folder, and writes every map into it from then on. To be called from a click. */
  chooseFolder(): Promise<void>
  /** Asks the browser to allow the linked folder again. To be called from a click. */
  allowFolder(): Promise<void>
  /** Tries again now to bring the folder up to date. */
  retryFolder(): void
  /** Leaves the folder as it is, and writes no more to it. */
  unlinkFolder(): Promise<void>
}

/** Where nobody has handed it in (one component by itself), nothing leaves. */
const NOTHING_LEAVES: CopiesOut = {
  folder: createLinkedFolderStore(),
  watch: () => () => {},
  leaving: () => () => {},
  showBackup() {},
  backUp() {},
  async chooseFolder() {},
  async allowFolder() {},
  retryFolder() {},
  async unlinkFolder() {},
}

export const CopiesOutContext = createContext(NOTHING_LEAVES)

export function useCopiesOut(): CopiesOut {
  return useContext(CopiesOutContext)
}

/** The linked folder, drawn again when its state changes. */
export function useLinkedFolder(): LinkedFolder {
  return useStore(useCopiesOut().folder)
}
