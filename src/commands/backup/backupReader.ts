import type { Answer, Question } from '../../io/backup/backupWorker'
import type { BackupContents, BackupProblem, OpenedBackup, Progress } from '../../io/backup/openBackup'
import { frozen } from '../frozen'

/** A backup that was looked into, for as long as it is asked. */
export interface BackupReader extends OpenedBackup {
  /** No more will be asked. What is being read is given up. */
  close(): void
}

type Asked = Question extends infer Q ? (Q extends Question ? Omit<Q, 'turn'> : never) : never

/**
 * Looks into a backup, in a worker where there is one to be had: a large one takes its time. Rejects with an `AbortError`
 * when it is called off, else gives the reason why it cannot be read.
 */
export async function readBackup(
  file: Blob,
  onProgress: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<BackupReader | BackupProblem> {
  signal.throwIfAborted()
  const worker = newWorker()
  if (!worker) return readHere(file, onProgress, signal)
  const stop = () => worker.terminate()
  signal.addEventListener('abort', stop)
  const ask = asking(worker, signal)
  try {
    const found = await ask<BackupContents | BackupProblem>({ ask: 'open', file }, onProgress)
    if (typeof found === 'string') {
      stop()
      return found
    }
    return {
      contents: found,
      async readMap(key) {
        const read = await ask<Awaited<ReturnType<OpenedBackup['readMap']>>>({ ask: 'map', key })
        return read.ok ? { ...read, map: frozen(read.map) } : read
      },
      readVersion: file => ask({ ask: 'version', file }),
      readImage: (map, image) => ask({ ask: 'image', map, image }),
      close: stop,
    }
  } catch (error) {
    stop()
    if (signal.aborted) throw error
    // A page that lets no worker start can still read, if more slowly.
    return readHere(file, onProgress, signal)
  }
}

function newWorker(): Worker | undefined {
  try {
    return new Worker(new URL('../../io/backup/backupWorker.ts', import.meta.url), { type: 'module' })
  } catch {
    return undefined
  }
}

/** Asks a worker one question after the other, and finds each its answer. */
function asking(worker: Worker, signal: AbortSignal) {
  let turns = 0
  return <T>(question: Asked, onProgress?: (progress: Progress) => void): Promise<T> =>
    new Promise((resolve, reject) => {
      const turn = ++turns
      const listening = new AbortController()
      const end = (settle: () => void) => () => {
        listening.abort()
        settle()
      }
      const options = { signal: listening.signal }
      worker.addEventListener(
        'message',
        ({ data }: MessageEvent<Answer>) => {
          if (data.turn !== turn) return
          if ('answer' in data) end(() => resolve(data.answer as T))()
          else onProgress?.(data)
        },
        options,
      )
      worker.addEventListener(
        'error',
        end(() => reject(new Error('The worker has failed.'))),
        options,
      )
      signal.addEventListener(
        'abort',
        end(() => reject(signal.reason)),
        options,
      )
      worker.postMessage({ ...question, turn })
    })
}

async function readHere(
  file: Blob,
  onProgress: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<BackupReader | BackupProblem> {
  const { openBackup } = await import('../../io/backup/openBackup')
  const opened = await openBackup(file, progress => {
    signal.throwIfAborted()
    onProgress(progress)
  })
  signal.throwIfAborted()
  return typeof opened === 'string' ? opened : { ...opened, close() {} }
}
