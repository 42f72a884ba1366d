import type { Bytes, ReadMap } from '../io/format'
import type { OnProgress } from '../io/progress'
import { readMap } from '../io/readMap'
import type { ReadingNews, ReadingTask } from '../io/readWorker'
import { frozen } from './frozen'

/*
 * Reads files apart from the page. To start a worker takes longer than most files do, so one that is done stands by for a
 * while: files come in handfuls, and whoever answers a question has the same file read again. One that has read much goes
 * at once, and its memory with it.
 */

const STANDS_BY_MS = 30_000
const MUCH_BYTES = 1_000_000

export const CANCELLED = { ok: false, reason: 'unreadable', detail: 'reading was cancelled' } as const

/** What a reader died of; it throws for nothing that is in a file. */
const OUT_OF_MEMORY = { ok: false, reason: 'too-large', detail: 'reading ended early' } as const

let spare: Worker | undefined
let spareGoes: ReturnType<typeof setTimeout> | undefined

/**
 * As `readMap`, in a worker, which ends with the signal; where there is none to be had, here after all. What has brought
 * a worker down is not tried on the page.
 */
export function readOffThread(
  task: ReadingTask,
  signal?: AbortSignal,
  onProgress?: OnProgress,
): Promise<ReadMap> {
  return new Promise(resolve => {
    const readHere = () => resolve(readMap(task.bytes, task))
    try {
      const worker = takeWorker()
      const stop = () => {
        worker.terminate()
        resolve(CANCELLED)
      }
      signal?.addEventListener('abort', stop)
      const died = (read: ReadMap | undefined) => {
        worker.terminate()
        signal?.removeEventListener('abort', stop)
        if (read) resolve(read)
        else readHere()
      }
      let hasBegun = false
      worker.onmessage = ({ data }: MessageEvent<ReadingNews>) => {
        if ('begun' in data) hasBegun = true
        else if ('share' in data) onProgress?.(data.share)
        else {
          signal?.removeEventListener('abort', stop)
          giveBack(worker, task.bytes)
          resolve(data.read.ok ? frozenReading(data.read) : data.read)
        }
      }
      worker.onerror = () => died(hasBegun ? OUT_OF_MEMORY : undefined)
      worker.onmessageerror = () => died(OUT_OF_MEMORY)
      worker.postMessage(task)
    } catch {
      readHere()
    }
  })
}

function takeWorker(): Worker {
  const worker = spare ?? new Worker(new URL('../io/readWorker.ts', import.meta.url), { type: 'module' })
  spare = undefined
  clearTimeout(spareGoes)
  return worker
}

function giveBack(worker: Worker, bytes: Bytes): void {
  if (spare || bytes.length > MUCH_BYTES) {
    worker.terminate()
    return
  }
  spare = worker
  spareGoes = setTimeout(() => {
    spare?.terminate()
    spare = undefined
  }, STANDS_BY_MS)
}

function frozenReading(read: ReadMap & { ok: true }): ReadMap {
  const others = read.others?.map(other => ({ ...other, map: frozen(other.map) }))
  return { ...read, map: frozen(read.map), ...(others && { others }) }
}
