import type { Id } from '../ids'
import { MAX_NOTES } from './limits'

/** What was mended, as data: the screen says it in words. */
export interface OpenNote {
  readonly kind: OpenNoteKind
  /** The table, `meta`, or the name of an unknown table. Empty for `more`. */
  readonly table: string
  readonly id?: Id
  /** Of a pair value: the second id of the pair. */
  readonly other?: Id
  readonly field?: string
  /** Of `more`: how many notes were left out. */
  readonly count?: number
}

export type OpenNoteKind =
  /** A field was not what it may be and has its default, or the nearest that it may be. */
  | 'mended-field'
  /** A text was longer than any text may be, and its end is gone. */
  | 'cut-text'
  /** The order could not be read; the order of the file stands for it. */
  | 'mended-order'
  /** A touchpoint did not say where it stands, and waits in the Unplaced tray. */
  | 'unplaced'
  /** The value of a pair was rounded, or brought within its range. */
  | 'mended-value'
  /** A table, record or value could not be read at all. */
  | 'dropped-value'
  /** Kept and written back, never shown: a newer release will know it. */
  | 'unknown-kind'
  | 'unknown-table'
  /** A lane that every map has was missing. */
  | 'added-lane'
  /** The picture of an image is not in the file. */
  | 'missing-image'
  /** There was more to say. */
  | 'more'

/** Collects notes up to the limit and counts the rest. */
export class OpenNotes {
  readonly #notes: OpenNote[] = []
  #leftOut = 0

  add(note: OpenNote): void {
    if (this.#notes.length < MAX_NOTES) this.#notes.push(Object.freeze(note))
    else this.#leftOut++
  }

  list(): readonly OpenNote[] {
    if (this.#leftOut === 0) return this.#notes
    return [...this.#notes, Object.freeze({ kind: 'more', table: '', count: this.#leftOut })]
  }
}
