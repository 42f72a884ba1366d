import { type Bytes, type ReadMap, refuse } from '../io/format'
import type { OnProgress } from '../io/progress'
import type { Answers } from '../io/question'
import type { ReadingTask } from '../io/readWorker'
import type { ObservedWords } from '../io/words/observedWords'
import { MAX_FILE_BYTES } from '../model/opening/limits'
import { CANCELLED, readOffThread } from './readOffThread'

/**
 * What is longer is not even looked at. A Jatra file may have half of this (`open` sees to it); a picture has, beside its
 * map, at the largest size that browsers make, some tens of megabytes of its own.
 */
export const MAX_IMPORT_BYTES = 2 * MAX_FILE_BYTES

export interface Reading {
  /** Ends reading; what then comes back says nothing. */
  readonly signal?: AbortSignal
  /** What the user said to the questions of an earlier reading of the same file. */
  readonly answers?: Answers
  /** Of the user's language, for what a reader says on the map itself. */
  readonly words?: ObservedWords
  /** Told which share of a long reading is done, 0 … 1. */
  readonly onProgress?: OnProgress
}

/**
 * The map in a file that the user chose or dropped, of any format that we read, told by what is in it and not by its name
 * alone. However small it is, it is read apart from the page: a few bytes can be made to take long, or unpack to many.
 * Never rejects.
 */
export async function readMapFile(
  file: File,
  { signal, answers = {}, words, onProgress }: Reading = {},
): Promise<ReadMap> {
  if (file.size > MAX_IMPORT_BYTES) {
    return { ok: false, reason: 'too-large', detail: `more than ${MAX_IMPORT_BYTES} bytes` }
  }
  let bytes: Bytes
  try {
    bytes = new Uint8Array(await file.arrayBuffer())
  } catch (error) {
    // Moved or deleted since it was chosen, or forbidden to the browser.
    return { ok: false, reason: 'unreadable', detail: error instanceof Error ? error.message : '' }
  }
  if (signal?.aborted) return CANCELLED
  const task: ReadingTask = { bytes, name: file.name, answers, ...(words && { words }) }
  const read = await readOffThread(task, signal, onProgress)
  const isUnknown = !read.ok && read.reason === 'not-ours' && !read.why
  return isUnknown && file.type.startsWith('image/') ? refuse('no-map-inside', 'kind.picture') : read
}
