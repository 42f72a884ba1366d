import type { Id } from '../model/ids'
import type { MapStorage } from '../storage/port'
import type { MapDocument } from '../store/mapStore'

/** An open map, for those who go along with it. */
export interface Accompanied {
  readonly id: Id
  readonly store: MapDocument
  readonly storage: MapStorage
  readonly now: () => number
}

/** Something that goes along with a map for as long as it is open: it keeps versions of it, or its last steps. */
export interface Companion {
  /** The page is about to be hidden, perhaps for ever: what can be finished at once is finished now. */
  hide?(): void
  /** No more edits will come. What it gives is waited for, and may fail without harm. */
  close?(): Promise<void> | undefined
}

/** Begins to go along with a map that has just been opened. Neither it nor what it makes may throw: the map comes first. */
export type Accompany = (map: Accompanied) => Companion
