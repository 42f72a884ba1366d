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
  | 'unknown'

/**
 * `unsupported`: this browser writes to no folder. `asking`: one is linked, and the browser wants its user to allow it
 * again, as after a restart. `failing`: what is on the disk is behind; it is tried again with the next change, and now and
 * then.
 */
export type FolderState = 'unsupported' | 'none' | 'asking' | 'upToDate' | 'writing' | 'failing'

/** The folder of the disk in which every map is kept as a Jatra file. */
export interface LinkedFolder {
  readonly state: FolderState
  /** What the folder is called; empty if none is linked. */
  readonly name: string
  /** When the last copy was written to it, in ms since 1970; absent if none ever was. */
  readonly lastWrittenAt?: number
  /** While `failing`. */
  readonly reason?: FolderFailure
  /** While `writing`: how many maps of how many. */
  readonly progress?: { readonly done: number; readonly total: number }
}

export type LinkedFolderStore = StoreApi<LinkedFolder>

export function createLinkedFolderStore(): LinkedFolderStore {
  return createStore<LinkedFolder>()(() => ({ state: 'unsupported', name: '' }))
}

/** When a copy of each map last left, in ms since 1970. Maps of which none ever did are not in it. */
export type CopyTimes = ReadonlyMap<Id, number>

export interface CopiesOut {
  readonly folder: LinkedFolderStore
  /** Calls back with the times now and after each change by any tab. Gives the way to stop. */
  watch(onTimes: (times: CopyTimes) => void): () => void
  /** A copy of the whole map, as it is now, has left. */
  left(map: Id): void
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
  left() {},
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
