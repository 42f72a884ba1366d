import type { Clock } from './clock'
import { asFailure, type FailureReason, isFinal } from './failure'
import type { SaveStatus, Watched } from './saveStatus'

/*
 * Edits on their way to the disk: updates of the document, and bytes of images. They leave in the order in which they
 * came, and each stays here until its write has been committed: in Yjs, one update that went missing hides every later one
 * of the same writer, and no update may be there before the image that it names. An edit is handed over at once, even
 * while the one before is under way: a page that is busy hears late that a write is done, and whatever waited here for
 * that would go with a browser that is killed. When a few are under way, what comes goes together with the next. A write
 * that fails is tried again, with everything since, after pauses that grow, for as long as the tab lives.
 */

const FIRST_PAUSE_MS = 1_000
const LONGEST_PAUSE_MS = 10_000

/** A write that neither succeeds nor fails by then is shown as not saved; we go on waiting for it. */
const PATIENCE_MS = 5_000

/** Writes that may be under way at once. More would not come sooner: the disk takes one after another. */
const UNDER_WAY = 3

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

interface Write<T> {
  readonly edits: readonly T[]
  failed: boolean
}

/**
 * @param write puts edits on the disk, all or none; it is given those from the front of the queue that may go together
 * @param together whether an edit may go in one write with the one before it, and beside it; else it waits for that one
 */
export function writeQueue<T>(
  write: (edits: readonly T[]) => Promise<void>,
  clock: Clock,
  together: (before: T, edit: T) => boolean = () => true,
): WriteQueue<T> {
  /** Handed over and not committed, in order. */
  const writes: Write<T>[] = []
  /** Not handed over yet. */
  const waiting: T[] = []
  const listeners = new Set<() => void>()
  let status: SaveStatus = { state: 'saved' }
  let stopped = false
  let failures = 0
  let callOffRetry = () => {}

  const unsaved = () => [...writes.flatMap(({ edits }) => edits), ...waiting]

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

  function mayFollow(before: T | undefined, edit: T): boolean {
    return before === undefined || together(before, edit)
  }

  /** Takes what goes next from the front of those that wait; nothing if that has to wait for what is under way. */
  function takeBatch(): T[] {
    if (waiting.length === 0 || !mayFollow(writes.at(-1)?.edits.at(-1), waiting[0]!)) return []
    const end = waiting.findIndex((edit, index) => index > 0 && !together(waiting[index - 1]!, edit))
    return waiting.splice(0, Math.min(end < 0 ? waiting.length : end, BATCH))
  }

  function pump(): void {
    if (stopped || writes.some(({ failed }) => failed)) return
    callOffRetry()
    while (writes.length < UNDER_WAY) {
      const batch = takeBatch()
      if (batch.length === 0) return
      void handOver(batch)
    }
  }

  async function handOver(edits: readonly T[]): Promise<void> {
    const handed: Write<T> = { edits, failed: false }
    writes.push(handed)
    const callOffWatch = clock.after(PATIENCE_MS, () => showFailure('blocked'))
    const failure = await write(edits).then(() => undefined, asFailure)
    callOffWatch()
    if (failure) {
      handed.failed = true
      showFailure(failure.reason)
      return tryLater()
    }
    writes.splice(writes.indexOf(handed), 1)
    if (writes.some(({ failed }) => failed)) return tryLater()
    failures = 0
    pump()
    show({ state: writes.length > 0 ? 'saving' : 'saved' })
  }

  /** What failed waits in front again, once whatever else was under way has succeeded or failed too. */
  function tryLater(): void {
    if (!writes.every(({ failed }) => failed)) return
    waiting.unshift(...writes.splice(0).flatMap(({ edits }) => edits))
    if (status.state === 'failing' && isFinal(status.reason)) return
    const pause = Math.min(FIRST_PAUSE_MS * 2 ** failures++, LONGEST_PAUSE_MS)
    callOffRetry = clock.after(pause, pump)
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
      pump()
    },

    unsaved,
    retry: pump,

    stop(reason) {
      callOffRetry()
      showFailure(reason)
      stopped = true
    },

    settled: () =>
      new Promise(resolve => {
        const check = () => {
          if (unsaved().length > 0 && !(status.state === 'failing' && isFinal(status.reason))) return
          listeners.delete(check)
          resolve()
        }
        listeners.add(check)
        check()
      }),
  }
}
