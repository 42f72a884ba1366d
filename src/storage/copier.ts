import { checksum } from '../model/checksum'
import type { Clock } from './clock'
import type { MapCopies } from './copies'
import { asFailure, type FailureReason } from './failure'
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
/** How often a copy that is the only place is looked after: other tabs write theirs over it. */
const LOOK_MS = 1_000

/** An old copy that cannot be read this often is given up and replaced. */
const READ_ATTEMPTS = 3

/** Whether the copy says what the map says; `failing` if it does not and could not be written when it was last tried. */
export type CopyState = 'current' | 'behind' | 'failing'

export interface Copier {
  readonly state: Watched<CopyState>
  /** Why the copy could not be written when it was last tried; undefined if it could. */
  failure(): FailureReason | undefined
  /** Whether any copy was written: there are browsers where none can be. */
  works(): boolean
  /** The map has changed: it is copied when it rests, sooner if it is urgent. */
  touch(urgent?: boolean): void
  /** Copies at once if the map has changed since the last copy; resolves when that is done or has failed. */
  now(): Promise<void>
  /** Nothing is copied until it is let go. */
  hold(held: boolean): void
  /** The copy is the only place that takes anything: what other tabs write over it is joined with what this one has. */
  guard(guarding: boolean): void
  stop(): void
}

export interface CopierOptions {
  copies: MapCopies
  map: MapId
  /** The whole state of the live document as one update. */
  snapshot: () => Uint8Array
  /** What is to be done before the copy is written: as long as it rejects, that fails. */
  first?: () => Promise<void>
  /** The copy could not be read when the map was opened, so the document may lack what it holds. */
  unread: boolean
  clock: Clock
}

/** Keeps the second copy of one open map up to date. */
export function copier({ copies, map, snapshot, first, unread, clock }: CopierOptions): Copier {
  /** When the first change came that is in no copy yet. */
  let touchedAt: number | undefined
  let stopped = false
  let callOff = () => {}
  let copying: Promise<void> | undefined
  let owed = unread
  let readFailures = 0
  let old: Uint8Array | undefined
  let failed: FailureReason | undefined
  let held = false
  let guarding = false
  let callOffLook = () => {}
  /** `checksum` of what this copier wrote last. */
  let written: number | undefined
  const listeners = new Set<() => void>()

  const tell = () => {
    for (const listener of [...listeners]) listener()
  }

  /** What lies there and is not ours is carried along: else a poorer state would replace a good copy. */
  async function state(): Promise<Uint8Array> {
    if (owed || guarding) {
      try {
        const there = await copies.read(map)
        if (there && checksum(there) !== written) old = old ? mergeUpdates([old, there]) : there
        owed = false
      } catch (error) {
        if (owed && ++readFailures < READ_ATTEMPTS) throw error
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
      await first?.()
      const next = await state()
      await copies.write(map, next)
      written = checksum(next)
      failed = undefined
    } catch (error) {
      failed = asFailure(error).reason
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

  async function look(): Promise<void> {
    if (!guarding || stopped) return
    if (touchedAt === undefined && !copying && !held) {
      const there = await copies.read(map).catch(() => undefined)
      if (there && checksum(there) !== written) touch(true)
    }
    callOffLook()
    if (guarding && !stopped) callOffLook = clock.after(LOOK_MS, look)
  }

  function touch(urgent = false): void {
    if (stopped) return
    if (touchedAt === undefined) {
      touchedAt = clock.now()
      tell()
    }
    const [rest, longest] = urgent ? [URGENT_REST_MS, URGENT_LONGEST_MS] : [REST_MS, LONGEST_MS]
    callOff()
    callOff = clock.after(Math.max(0, Math.min(rest, touchedAt + longest - clock.now())), now)
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
    failure: () => failed,
    works: () => written !== undefined,
    touch,
    now,
    hold(next) {
      held = next
    },
    guard(next) {
      if (guarding === next) return
      guarding = next
      callOffLook()
      if (guarding) callOffLook = clock.after(LOOK_MS, look)
    },
    stop() {
      stopped = true
      callOffLook()
      callOff()
    },
  }
}
