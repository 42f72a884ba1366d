import type { Edit, MapId, WriterId } from '../port'

/*
 * The last moments of each tab. The log takes an edit within milliseconds, but it takes one commit after another, each
 * down to the platter: who types fast is several commits ahead, and a browser that is killed takes those along. So every
 * edit, with the bytes of images, is also written to a small file of the tab's own, without waiting for the disk: what the
 * file has, a killed browser leaves behind (only the machine itself takes it along). Once the log has everything, the file
 * begins anew; what a tab left in it goes into the log with whoever opens the map next. An edit that is in both does no
 * harm.
 */

/** Of one open map in one tab. Nothing here fails: without a journal, an edit is as safe as its commit. */
export interface Journal {
  note(edit: Edit): void
  /**
   * All of the map as one update: what the log had may be lost. It stands beside what was noted, where it finds room: what
   * comes after it needs it not.
   */
  noteAll(state: Uint8Array): void
  /** The log has everything that was noted, or it is not wanted any more. */
  clear(): void
  /** No more will come. What the log does not have stays for whoever opens the map next. */
  end(): void
}

/** What tabs that ended early have left behind. */
export interface LeftBehind {
  /** Those of a tab in the order in which they were made: an image before what names it. */
  readonly edits: readonly Edit[]
  /** Forgets them: they are in the log. */
  forget(): Promise<void>
}

export interface Journals {
  open(map: MapId, writer: WriterId): Journal
  /**
   * Undefined if nothing was left. What tabs that live have noted they commit themselves. Rejects if it cannot be told.
   * @param onSize told how many bytes there are to read, before they are
   */
  read(map: MapId, onSize?: (bytes: number) => void): Promise<LeftBehind | undefined>
  /** Forgets what all tabs have left, for ever. Tabs that live do so themselves. */
  remove(map: MapId): Promise<void>
}
