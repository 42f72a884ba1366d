import type { Id } from '../model/ids'
import type { KeptSteps, Steps } from '../storage/port'
import type { Accompany } from './companion'
import { openSteps, packSteps } from './packedSteps'
import { type TabIdentity, tabIdentity } from './tabIdentity'

/*
 * The last steps of undo of each tab are kept beside the map, so that what was deleted by mistake comes back also after a
 * reload or a crash. They are a help, never the truth: an edit does not wait for them, and where they cannot be written,
 * nothing of the map is lost.
 *
 * A tab has its own steps. One that has none yet takes over those of the tab that was closed last; never those of a tab
 * that is still open, which would be to undo what somebody is doing there.
 */

/** Steps that are kept. */
const MOST_STEPS = 50
/** The first of several edits is kept at once, those that follow within this time (ms) together … */
const REST_MS = 250
/** … or within the time that so many letters a ms allow, so that large steps are not written again with every key. */
const LETTERS_PER_MS = 64
/** Steps that are older (ms) are nobody's last steps any more. */
const LONGEST_MS = 30 * 24 * 60 * 60 * 1000
/** Tabs whose steps are kept for one map. */
const MOST_TABS = 10

/** Keeps the steps of a tab, and brings them back. */
export function keepStepsOf(tab: TabIdentity): Accompany {
  /** Of maps that were left: whoever opens one again waits until its steps are written. */
  const leaving = new Map<Id, Promise<void>>()

  return ({ id, store, storage: { steps }, now }) => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let isChanged = false
    let isWaiting = false
    let keptAt = 0
    let rest = REST_MS
    /** What is under way: first the steps that were kept before, which must not be written over. */
    let work = recall().catch(() => {})

    async function recall(): Promise<void> {
      await leaving.get(id)
      const kept = await tab.alone(`steps:${id}`, async () => takeSteps(steps, id, tab, now()))
      const past = kept ? openSteps(kept.steps) : []
      if (past.length > 0) store.recall(past)
    }

    async function write(): Promise<void> {
      isWaiting = false
      const last = store.lastSteps(MOST_STEPS)
      const own = await tab.id()
      const packed = packSteps(last)
      rest = Math.max(REST_MS, packed.length / LETTERS_PER_MS)
      if (last.length === 0) await steps.remove(id, [own])
      else await steps.put({ map: id, tab: own, at: now(), steps: packed })
    }

    function keep(): Promise<void> {
      clearTimeout(timer)
      timer = undefined
      if (isChanged && !isWaiting) {
        isWaiting = true
        keptAt = now()
        work = work.then(write).catch(() => {})
      }
      isChanged = false
      return work
    }

    const stop = store.onEdit(() => {
      isChanged = true
      const since = now() - keptAt
      timer ??= setTimeout(keep, since >= 0 && since < rest ? rest - since : 0)
    })

    return {
      hide: () => void keep(),
      async close() {
        stop()
        const left = keep()
        leaving.set(id, left)
        await left
        if (leaving.get(id) === left) leaving.delete(id)
      },
    }
  }
}

/** The steps that this tab may take back, which are its own from now on. What nobody will ask for any more goes. */
async function takeSteps(
  steps: Steps,
  map: Id,
  tab: TabIdentity,
  now: number,
): Promise<KeptSteps | undefined> {
  const own = await tab.id()
  const rows = await steps.list(map)
  const fresh = rows.filter(({ at }) => now - at <= LONGEST_MS)
  const mine = fresh.find(row => row.tab === own)
  const left = mine ? undefined : await latestLeft(fresh, tab)
  if (left) await steps.put({ ...left, tab: own })
  const others = fresh.filter(row => row !== mine && row !== left).slice(0, MOST_TABS - 1)
  const gone = rows.filter(row => row.tab !== own && !others.includes(row))
  if (gone.length > 0) {
    await steps.remove(
      map,
      gone.map(row => row.tab),
    )
  }
  return mine ?? left
}

/** The latest steps of a tab that is open no more. */
async function latestLeft(rows: readonly KeptSteps[], tab: TabIdentity): Promise<KeptSteps | undefined> {
  if (rows.length === 0) return undefined
  const living = await tab.living()
  return living && rows.find(row => !living.has(row.tab))
}

/** Keeps the steps of this tab. */
export const keepSteps: Accompany = keepStepsOf(tabIdentity())
