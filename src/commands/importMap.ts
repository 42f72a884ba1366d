import { type Bytes, type ReadMap, refuse } from '../io/format'
import type { OnProgress } from '../io/progress'
import type { Answers } from '../io/question'
import { readMap } from '../io/readMap'
import type { ReadingNews, ReadingTask } from '../io/readWorker'
import type { ObservedWords } from '../io/words/observedWords'
import { MAX_FILE_BYTES } from '../model/opening/limits'
import { frozen } from './frozen'

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

const CANCELLED = { ok: false, reason: 'unreadable', detail: 'reading was cancelled' } as const

/** What a reader died of; it throws for nothing that is in a file. */
const OUT_OF_MEMORY = { ok: false, reason: 'too-large', detail: 'reading ended early' } as const

/**
 * As `readMap`, in a worker, which ends with the signal; where there is none to be had, here after all. What has brought
 * a worker down is not tried on the page.
 */
function readOffThread(task: ReadingTask, signal?: AbortSignal, onProgress?: OnProgress): Promise<ReadMap> {
  return new Promise(resolve => {
    const readHere = () => resolve(readMap(task.bytes, task))
    try {
      const worker = new Worker(new URL('../io/readWorker.ts', import.meta.url), { type: 'module' })
      const stop = () => {
        worker.terminate()
        resolve(CANCELLED)
      }
      signal?.addEventListener('abort', stop)
      const finish = (read: ReadMap | undefined) => {
        worker.terminate()
        signal?.removeEventListener('abort', stop)
        if (read) resolve(read.ok ? frozenReading(read) : read)
        else readHere()
      }
      let hasBegun = false
      worker.onmessage = ({ data }: MessageEvent<ReadingNews>) => {
        if ('begun' in data) hasBegun = true
        else if ('share' in data) onProgress?.(data.share)
        else finish(data.read)
      }
      worker.onerror = () => finish(hasBegun ? OUT_OF_MEMORY : undefined)
      worker.onmessageerror = () => finish(OUT_OF_MEMORY)
      worker.postMessage(task)
    } catch {
      readHere()
    }
  })
}

function frozenReading(read: ReadMap & { ok: true }): ReadMap {
  const others = read.others?.map(other => ({ ...other, map: frozen(other.map) }))
  return { ...read, map: frozen(read.map), ...(others && { others }) }
}
