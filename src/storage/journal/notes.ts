import { type Edit, isUpdate } from '../port'
import type { Journal } from './journal'

/** Bytes of a map that may go into the journal, where the disk may be full and the log needs what is left. */
const MOST_NOTED = 1_000_000

/** What the keeper of an open map has its journal hold. */
export interface Notes {
  take(edit: Edit): void
  /** What the log has may be gone, and more than this tab has written: the whole map, if it is not noted already. */
  takeAll(): void
  /**
   * What the journal has of an image is room that the log needs for the same image: only what comes before it stays noted,
   * and nothing more is until all is kept, since it may name it.
   */
  giveRoom(): void
  /** Everything is kept. */
  clear(): void
  end(): void
  /** The map was deleted for ever: it must not come back by its journal, even if it is made anew from a backup. */
  drop(): void
}

export interface NotesOptions {
  /** Undefined where there is none: then nothing is noted. */
  journal: Journal | undefined
  /** What is nowhere but in memory, in order. */
  unsaved: () => readonly Edit[]
  /** The whole state of the live document as one update. */
  snapshot: () => Uint8Array
}

export function createNotes({ journal: given, unsaved, snapshot }: NotesOptions): Notes {
  let journal = given
  /** Whether the journal takes what comes: not behind an image that it has given up. */
  let noting = true
  /** It was given all of the map since it was last cleared. */
  let allNoted = false

  function clear(): void {
    journal?.clear()
    noting = true
    allNoted = false
  }

  return {
    take(edit) {
      if (noting) journal?.note(edit)
    },

    takeAll() {
      if (allNoted || !noting || !journal) return
      allNoted = true
      const state = snapshot()
      if (state.length <= MOST_NOTED) journal.noteAll(state)
    },

    giveRoom() {
      const edits = unsaved()
      const image = edits.findIndex(edit => !isUpdate(edit))
      if (!noting || image < 0) return
      clear()
      noting = false
      for (const edit of edits.slice(0, image)) journal?.note(edit)
    },

    clear,

    end: () => journal?.end(),

    drop() {
      journal?.clear()
      journal?.end()
      journal = undefined
    },
  }
}
