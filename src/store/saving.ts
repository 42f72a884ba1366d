import { createStore, type StoreApi } from 'zustand/vanilla'

/** Whether what is on screen is on this device: `saved` is said only when everything is committed. */
export interface Saving {
  readonly state: 'saved' | 'saving' | 'failing'
  /** Why it fails: a name of storage's (`full`, `refused`, …), for which the screen has words. */
  readonly reason?: string
  /** All of it is in the second copy, and the database takes nothing for this reason. */
  readonly inCopyOnly?: string
  /** When the disk last had all of it (ms since 1970); absent until something was written in this tab. */
  readonly committedAt?: number
  /** When it was last read back from the disk and was what had been written. */
  readonly readBackAt?: number
}

export type SavingStore = StoreApi<Saving>

/** The status of one open map, told by whoever joins it to storage: `saving.setState(status, true)`. */
export function createSaving(): SavingStore {
  return createStore<Saving>()(() => ({ state: 'saved' }))
}
