import type { Clock } from './clock'
import { asFailure, type FailureReason, isFinal } from './failure'
import type { SaveStatus, Watched } from './saveStatus'

/*
 * Updates on their way to the disk. They leave in the order in which they came, and each stays here until its write has
 * been committed: in Yjs, one update that went missing hides every later one of the same writer. The first goes at once;
 * what comes while a write is under way goes together with the next. A write that fails is tried again, with everything
 * since, after pauses that grow, for as long as the tab lives.
 */

const FIRST_PAUSE_MS = 1_000
const LONGEST_PAUSE_MS = 30_000

/** A write that neither succeeds nor fails by then is shown as not saved; we go on waiting for it. */
const PATIENCE_MS = 5_000

/** What one transaction takes at most, so that a long queue goes in pieces that each count once they are in. */
const BATCH = 500

export interface WriteQueue {
  readonly status: Watched<SaveStatus>
  add(update: Uint8Array): void
  /** What is nowhere but in memory, in order. */
  unsaved(): readonly Uint8Array[]
  /** Tries again at once instead of at the end of the pause. */
  retry(): void
  /** Nothing can be written any more, whether something is waiting or not: this is the last status. */
  stop(reason: FailureReason): void
  /** Resolves when nothing is waiting any more, however long that takes, or when waiting is of no use. */
  settled(): Promise<void>
}

export function writeQueue(
  write: (updates: readonly Uint8Array[]) => Promise<void>,
  clock: Clock,
): WriteQueue {
  const waiting: Uint8Array[] = []
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

  async function pump(): Promise<void> {
    if (writing || stopped) return
    writing = true
    callOffRetry()
    while (waiting.length > 0 && !stopped) {
      const batch = waiting.slice(0, BATCH)
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

    add(update) {
      waiting.push(update)
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
