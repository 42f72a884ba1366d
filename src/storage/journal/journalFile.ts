import type { Edit } from '../port'
import { END, recordOf } from './records'

/** As much of a `FileSystemSyncAccessHandle` as is used here: what `write` has returned from, the system has. */
export interface SyncFile {
  write(bytes: Uint8Array<ArrayBuffer>, options: { at: number }): number
  truncate(size: number): void
  close(): void
}

export type JournalMessage =
  | { readonly type: 'note' | 'noteAll'; readonly edit: Edit }
  | { readonly type: 'clear' | 'end' }

export interface JournalFile {
  take(message: JournalMessage): void
  /** The log has everything that was noted. */
  isEmpty(): boolean
}

/** Bytes that a file may keep for what comes. */
const SPARE = 1_000_000

/** Bytes that it takes while there is room, for when the disk is full: a map of usual size, and what is typed then. */
const RESERVE = 256 * 1024

/** Does with the file, which is new, as it is told. */
export function journalFile(file: SyncFile, reserve = RESERVE): JournalFile {
  /** Where the next edit goes. */
  let at = 0
  /** One that is missing here would hide those after it, or be named by them: so there are none until the next beginning. */
  let paused = false

  /** Whether there was room. If not, the log says so too, to those who can do something about it. */
  function note(edit: Edit): boolean {
    try {
      const { bytes, size } = recordOf(edit)
      if (file.write(bytes, { at }) < bytes.length) return false
      at += size
      return true
    } catch {
      return false
    }
  }

  function noteEnd(): void {
    try {
      file.write(new Uint8Array(END), { at })
    } catch {
      paused = true
    }
  }

  function keepRoom(): void {
    try {
      file.write(new Uint8Array(reserve), { at: 0 })
    } catch {
      // Where there is less, there is less.
    }
  }

  function begin(): void {
    const isLarge = at > SPARE
    at = 0
    paused = false
    try {
      // Else not: room that the file has once, it has without asking the browser.
      if (isLarge) file.truncate(reserve)
    } catch {
      // Then it is larger than it need be.
    }
    noteEnd()
  }

  keepRoom()
  return {
    take(message) {
      if (message.type === 'note') paused ||= !note(message.edit)
      else if (message.type === 'noteAll') {
        // What was cut short is gone over by what comes, which needs it not.
        if (!paused && !note(message.edit)) noteEnd()
      } else if (message.type === 'clear') begin()
      else file.close()
    },
    isEmpty: () => at === 0,
  }
}
