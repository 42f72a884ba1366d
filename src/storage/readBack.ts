import { checksum } from '../model/checksum'
import type { Clock } from './clock'
import { asFailure, isFinal } from './failure'
import { type MapId, type MapStorage, MERGED, type ReadBackRow, type Unsubscribe } from './port'
import type { Watched } from './saveStatus'

/*
 * Reads back what was appended to the log of an open map, when it has come to rest: a commit is what the browser says, and
 * what it reads is what is there. Rows that are gone or have changed are reported, so that they can be written again from
 * memory; until they read as they were written, the map is not called saved.
 */

/** How long the commits have to rest before they are read back, and how long they may go on without. */
const REST_MS = 1_500
const LONGEST_MS = 30_000

/** Between one try and the next when reading fails, or what was written again is damaged again. */
const FIRST_PAUSE_MS = 2_000
const LONGEST_PAUSE_MS = 60_000

/** A database that cannot be read this often in a row does not hold what it took. */
const READ_ATTEMPTS = 3

/** Times are in ms since 1970. */
export interface Kept {
  /** When the disk last had all that was written; absent until something was. */
  readonly committedAt?: number
  /** When the log was last read and was as it had been written. */
  readonly readBackAt?: number
  /** Since when what was committed is known not to be there as it was written. */
  readonly damagedSince?: number
}

export interface ReadBack {
  readonly kept: Watched<Kept>
  /** Updates of this tab are in the log, in order; `last` is the number of the last one. */
  committed(last: number, updates: readonly Uint8Array[]): void
  /** Reads back what is owed at once. Resolves when that is done or has failed. */
  now(): Promise<void>
  stop(): void
}

export interface ReadBackOptions {
  storage: Pick<MapStorage, 'readBack'>
  map: MapId
  /** The log was read whole when the map was opened. */
  whole: boolean
  /** Something of the log is not there as it was written: it has to be written again. */
  mend: () => void
  clock: Clock
}

export function readBack({ storage, map, whole, mend, clock }: ReadBackOptions): ReadBack {
  const listeners = new Set<() => void>()
  let kept: Kept = whole ? { readBackAt: clock.now() } : {}
  /** Checksums of what was committed and not yet read back, by the number of the row. */
  const owed = new Map<number, number>()
  let owedSince: number | undefined
  let reading: Promise<void> | undefined
  let failures = 0
  let callOff = () => {}
  let stopped = false

  function tell(next: Kept): void {
    kept = next
    for (const listener of [...listeners]) listener()
  }

  function tellDamaged(): void {
    if (kept.damagedSince === undefined) tell({ ...kept, damagedSince: clock.now() })
  }

  function soon(pause: number): void {
    callOff()
    if (!stopped) callOff = clock.after(pause, () => void now())
  }

  function stop(): void {
    stopped = true
    callOff()
  }

  const pauseAfterFailure = () => Math.min(FIRST_PAUSE_MS * 2 ** failures++, LONGEST_PAUSE_MS)

  async function read(): Promise<void> {
    callOff()
    const asked = new Map(owed)
    const since = owedSince
    owedSince = undefined
    let rows: readonly ReadBackRow[]
    try {
      rows = await storage.readBack(map, Math.min(...asked.keys()))
    } catch (error) {
      if (isFinal(asFailure(error).reason)) return stop()
      owedSince = since
      soon(pauseAfterFailure())
      if (failures >= READ_ATTEMPTS) tellDamaged()
      return
    }
    if (stopped) return
    for (const seq of asked.keys()) owed.delete(seq)
    if (areThere(asked, rows)) {
      failures = 0
      const { damagedSince: _, ...rest } = kept
      tell({ ...rest, readBackAt: clock.now() })
      return
    }
    const again = kept.damagedSince !== undefined
    tellDamaged()
    // At once the first time. What is damaged each time it is written is not to fill the disk.
    if (again) callOff = clock.after(pauseAfterFailure(), mend)
    else mend()
  }

  async function now(): Promise<void> {
    await reading
    if (owed.size === 0 || stopped) return
    reading ??= read().finally(() => {
      reading = undefined
    })
    await reading
  }

  return {
    kept: {
      get: () => kept,
      subscribe(listener: () => void): Unsubscribe {
        listeners.add(listener)
        return () => listeners.delete(listener)
      },
    },

    committed(last, updates) {
      if (stopped) return
      for (const [index, update] of updates.entries()) {
        owed.set(last - updates.length + 1 + index, checksum(update))
      }
      owedSince ??= clock.now()
      soon(Math.max(0, Math.min(REST_MS, owedSince + LONGEST_MS - clock.now())))
      tell({ ...kept, committedAt: clock.now() })
    },

    now,

    stop,
  }
}

/** Whether rows read as they were written. Those that were merged since are in a merged row, which has a later number. */
function areThere(written: ReadonlyMap<number, number>, rows: readonly ReadBackRow[]): boolean {
  const bySeq = new Map(rows.map(row => [row.seq, row]))
  const merged = rows.filter(({ from = MERGED }) => from === MERGED)
  if (merged.some(({ sum }) => sum === undefined)) return false
  const mergedUpTo = Math.max(0, ...merged.map(({ seq }) => seq))
  return [...written].every(([seq, sum]) => {
    const row = bySeq.get(seq)
    return row && row.from !== MERGED ? row.sum === sum : seq <= mergedUpTo
  })
}
