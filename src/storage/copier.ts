import type { Clock } from './clock'
import type { MapCopies } from './copies'
import { mergeUpdates } from './mergeUpdates'
import type { MapId } from './port'
import type { Watched } from './saveStatus'

/** How long the map has to rest before it is copied, and how long it may be edited without one. */
const REST_MS = 1_000
const LONGEST_MS = 10_000
/** The same while the copy is the only place that takes anything. */
const URGENT_REST_MS = 250
const URGENT_LONGEST_MS = 1_000
const RETRY_MS = 30_000

/** An old copy that cannot be read this often is given up and replaced. */
const READ_ATTEMPTS = 3

/** Whether the copy says what the map says; `failing` if it does not and could not be written when it was last tried. */
export type CopyState = 'current' | 'behind' | 'failing'

export interface Copier {
  readonly state: Watched<CopyState>
  /** The map has changed: it is copied when it rests, sooner if it is urgent. */
  touch(urgent?: boolean): void
  /** Copies at once if the map has changed since the last copy; resolves when that is done or has failed. */
  now(): Promise<void>
  /** Nothing is copied until it is let go. */
  hold(held: boolean): void
  stop(): void
}

export interface CopierOptions {
  copies: MapCopies
  map: MapId
  /** The whole state of the live document as one update. */
  snapshot: () => Uint8Array
  /** The copy could not be read when the map was opened, so the document may lack what it holds. */
  unread: boolean
  clock: Clock
}

/** Keeps the second copy of one open map up to date. */
export function copier({ copies, map, snapshot, unread, clock }: CopierOptions): Copier {
  /** When the first change came that is in no copy yet. */
  let touchedAt: number | undefined
  let stopped = false
  let callOff = () => {}
  let copying: Promise<void> | undefined
  let owed = unread
  let readFailures = 0
  let old: Uint8Array | undefined
  let failed = false
  let held = false
  const listeners = new Set<() => void>()

  const tell = () => {
    for (const listener of [...listeners]) listener()
  }

  /** An old copy that was not readable at opening is carried along: else a poorer state would replace a good copy. */
  async function state(): Promise<Uint8Array> {
    if (owed) {
      try {
        old = await copies.read(map)
        owed = false
      } catch (error) {
        if (++readFailures < READ_ATTEMPTS) throw error
        owed = false
      }
    }
    return old ? mergeUpdates([old, snapshot()]) : snapshot()
  }

  async function copy(): Promise<void> {
    callOff()
    const since = touchedAt
    touchedAt = undefined
    try {
      await copies.write(map, await state())
      failed = false
    } catch {
      failed = true
      // The status speaks of the log only: without a copy, the map is as safe as its database.
      touchedAt ??= since
      callOff()
      if (!stopped) callOff = clock.after(RETRY_MS, now)
    }
  }

  async function now(): Promise<void> {
    await copying
    if (touchedAt === undefined || stopped || held) return
    copying ??= copy().finally(() => {
      copying = undefined
      tell()
    })
    await copying
  }

  return {
    state: {
      get() {
        if (touchedAt === undefined && !copying) return 'current'
        return failed ? 'failing' : 'behind'
      },
      subscribe(listener) {
        listeners.add(listener)
        return () => listeners.delete(listener)
      },
    },
    touch(urgent = false) {
      if (stopped) return
      if (touchedAt === undefined) {
        touchedAt = clock.now()
        tell()
      }
      const [rest, longest] = urgent ? [URGENT_REST_MS, URGENT_LONGEST_MS] : [REST_MS, LONGEST_MS]
      callOff()
      callOff = clock.after(Math.max(0, Math.min(rest, touchedAt + longest - clock.now())), now)
    },
    now,
    hold(next) {
      held = next
    },
    stop() {
      stopped = true
      callOff()
    },
  }
}
