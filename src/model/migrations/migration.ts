import type { JsonObject } from '../opening/plain'

/**
 * One step in the history of the file. It reads what release `from` wrote and gives what release `from + 1` would have
 * written; it may change what it is given. A step that has shipped is never touched again: files of every age pass
 * through it.
 */
export interface Migration {
  readonly from: number
  /** What it does, in a few words: names the failure if there is one. */
  readonly name: string
  readonly up: (file: JsonObject) => JsonObject
}
