import { isRecordTable } from '../../model/journey'
import { applyChanges, type Change } from '../../model/tx'
import type { Clock } from '../../storage/clock'
import type { Edit } from '../../store/mapStore'
import type { Accompany } from '../companion'
import { putVersion } from './putVersion'
import type { VersionReason } from './reasons'

/*
 * Keeps versions of a map while it is edited, at times that nobody has to think of: as it was opened, every ten minutes
 * with changes, and before what changes much at once. An edit only takes a copy of the tables, if that; the rest is done
 * in moments of rest. What other tabs do they keep themselves: whoever comes second finds the other's version.
 */

/** Versions of ordinary work lie at least so far apart, in ms. */
export const VERSIONS_APART_MS = 10 * 60_000

/** A change that removes so many records, or touches so much, is worth a version of its own. */
const MANY_REMOVED = 10
const MANY_TOUCHED = 30

/** Large changes that follow one another so closely (ms) are one piece of work, such as moving a selection step by step. */
const ONE_PIECE_MS = 60_000

/** Its own version has been kept by then. */
const RESTORE = 'changes.restoreVersion'

/** Brings in as much as somebody else's whole map, whatever it holds. */
const IMPORT = 'changes.importMap'

export function keepVersions({ after }: Pick<Clock, 'after'>): Accompany {
  return ({ id, store, storage, now }) => {
    /** When the first change came that no version has yet. */
    let changedAt: number | undefined
    let hasBegun = false
    let lastLarge = Number.NEGATIVE_INFINITY
    let stopTimer: (() => void) | undefined
    let work: Promise<unknown> = Promise.resolve()

    /** One after the other, so that each finds the one before. That a version is not kept harms nothing that is saved. */
    const afterThat = (next: () => Promise<unknown>) => {
      work = work.then(next).catch(() => {})
    }

    const keepBefore = ({ changes }: Edit, reason: VersionReason, apart?: number) => {
      const content = applyChanges(store.snapshot(), reversed(changes))
      const state = { map: id, content, at: now(), reason }
      afterThat(() => putVersion(storage.versions, state, apart === undefined ? {} : { apart }))
    }

    const waitFor = (ms: number) => {
      stopTimer ??= after(ms, () => {
        stopTimer = undefined
        keepNow()
      })
    }

    const noteChange = () => {
      changedAt ??= now()
      waitFor(VERSIONS_APART_MS)
    }

    const keepNow = (hurry = false) => {
      if (changedAt === undefined) return
      const since = changedAt
      changedAt = undefined
      const at = now()
      const state = { map: id, content: store.snapshot(), at, reason: 'interval' } as const
      /** The state is not kept yet: neither this change nor those that came meanwhile. */
      const tryAgain = (ms: number) => {
        changedAt = since
        waitFor(ms)
      }
      afterThat(async () => {
        try {
          const last = await putVersion(storage.versions, state, { apart: VERSIONS_APART_MS, hurry })
          const wait = last.at + VERSIONS_APART_MS - at
          if (last.at < at && wait > 0) tryAgain(wait)
        } catch {
          tryAgain(VERSIONS_APART_MS)
        }
      })
    }

    const stopListening = store.onEdit(edit => {
      if (!hasBegun) keepBefore(edit, 'opened', VERSIONS_APART_MS)
      hasBegun = true
      const reason = reasonToKeep(edit)
      const isOnePiece = now() - lastLarge < ONE_PIECE_MS
      if (reason && !(reason === 'beforeBulk' && isOnePiece)) keepBefore(edit, reason)
      if (reason) lastLarge = now()
      noteChange()
    })

    const keepIfDue = () => {
      // A page that was asleep has missed its timers.
      if (changedAt !== undefined && now() - changedAt >= VERSIONS_APART_MS) keepNow(true)
    }

    return {
      hide: keepIfDue,
      async close() {
        stopListening()
        keepIfDue()
        stopTimer?.()
        changedAt = undefined
        await work
        stopTimer?.()
      },
    }
  }
}

/** Why the map should be kept as it was before this edit; undefined if there is no need. */
function reasonToKeep({ label, way, changes }: Edit): VersionReason | undefined {
  if (way !== 'change' || label === RESTORE) return undefined
  if (label === IMPORT) return 'beforeImport'
  const removed = changes.filter(isRemovedRecord).length
  if (removed >= MANY_REMOVED) return 'beforeRemoval'
  return changes.length >= MANY_TOUCHED ? 'beforeBulk' : undefined
}

function isRemovedRecord({ table, after }: Change): boolean {
  return table !== 'meta' && isRecordTable(table) && after === undefined
}

function reversed(changes: readonly Change[]): Change[] {
  return [...changes].reverse().map(change => ({ ...change, before: change.after, after: change.before }))
}
