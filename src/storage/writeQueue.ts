import type { Clock } from './clock'
import { asFailure, type FailureReason, isFinal } from './failure'
import type { SaveStatus, Watched } from './saveStatus'

/*
 * Edits on their way to the disk: updates of the document, and bytes of images. They leave in the order in which they came, and each stays here until its write has
 * been committed: in Yjs, one update that went missing hides every later one of the same writer, and no update may be there
 * before the image that it names. The first goes at once; what comes while a write is under way goes together with the next. A write that fails is tried again, with everything
 * since, after pauses that grow, for as long as the tab lives.
 */

const FIRST_PAUSE_MS = 1_000
const LONGEST_PAUSE_MS = 30_000

/** A write that neither succeeds nor fails by then is shown as not saved; we go on waiting for it. */
const PATIENCE_MS = 5_000

/** What one transaction takes at most, so that a long queue goes in pieces that each count once they are in. */
const BATCH = 500

export interface WriteQueue<T> {
  readonly status: Watched<SaveStatus>
  add(edit: T): void
  /** What is nowhere but in memory, in order. */
  unsaved(): readonly T[]
  /** Tries again at once instead of at the end of the pause. */
  retry(): void
  /** Nothing can be written any more, whether something is waiting or not: this is the last status. */
  stop(reason: FailureReason): void
  /** Resolves when nothing is waiting any more, however long that takes, or when waiting is of no use. */
  settled(): Promise<void>
}

/**
 * @param write puts edits on the disk, all or none; it is given those from the front of the queue that may go together
 * @param together whether an edit may go in one write with the one before it
 */
export function writeQueue<T>(
  write: (edits: readonly T[]) => Promise<void>,
  clock: Clock,
  together: (before: T, edit: T) => boolean = () => true,
): WriteQueue<T> {
  const waiting: T[] = []
  const listeners = new Set<() => void>()
  let status: SaveStatus = { state: 'saved' }
  let writing = false
  let stopped = false
  let failures = 0
  let callOffRetry = () => {}

  function show(next: SaveStatus): void {
    if (stopped) return
    if (next.state === status.state && next.state !== 'failing') return
    status = next
    for (const listener of [...listeners]) listener()
  }

  function showFailure(reason: FailureReason): void {
    if (status.state === 'failing' && status.reason === reason) return
    show({ state: 'failing', reason, since: status.state === 'failing' ? status.since : clock.now() })
  }

  function takeBatch(): T[] {
    const batch = waiting.slice(0, BATCH)
    const end = batch.findIndex((edit, index) => index > 0 && !together(batch[index - 1]!, edit))
    return end < 0 ? batch : batch.slice(0, end)
  }

  async function pump(): Promise<void> {
    if (writing || stopped) return
    writing = true
    callOffRetry()
    while (waiting.length > 0 && !stopped) {
      const batch = takeBatch()
      const callOffWatch = clock.after(PATIENCE_MS, () => showFailure('blocked'))
      try {
        await write(batch)
      } catch (error) {
        const { reason } = asFailure(error)
        const pause = Math.min(FIRST_PAUSE_MS * 2 ** failures++, LONGEST_PAUSE_MS)
        if (!isFinal(reason)) callOffRetry = clock.after(pause, pump)
        writing = false
        showFailure(reason)
        return
      } finally {
        callOffWatch()
      }
      waiting.splice(0, batch.length)
      failures = 0
      if (waiting.length > 0) show({ state: 'saving' })
    }
    writing = false
    show({ state: 'saved' })
  }

  return {
    status: {
      get: () => status,
      subscribe(listener) {
        listeners.add(listener)
        return () => listeners.delete(listener)
      },
    },

    add(edit) {
      waiting.push(edit)
      if (status.state === 'failing') return
      show({ state: 'saving' })
      void pump()
    },

    unsaved: () => [...waiting],

    retry() {
      if (waiting.length > 0) void pump()
    },

    stop(reason) {
      callOffRetry()
      showFailure(reason)
      stopped = true
    },

    settled: () =>
      new Promise(resolve => {
        const check = () => {
          if (waiting.length > 0 && !(status.state === 'failing' && isFinal(status.reason))) return
          listeners.delete(check)
          resolve()
        }
        listeners.add(check)
        check()
      }),
  }
}
