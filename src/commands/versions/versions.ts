import { type ChangeCount, countChanges } from '../../model/analysis/countChanges'
import type { Id } from '../../model/ids'
import { replaceMap } from '../../model/operations/replaceMap'
import type { MapStorage, Unsubscribe, VersionEntry } from '../../storage/port'
import type { MapStore } from '../../store/mapStore'
import { idle } from '../idle'
import { putVersion } from './putVersion'
import { openVersion, type ReadVersion, type VersionRefusal } from './readVersion'
import type { VersionReason } from './reasons'

export type Version = VersionEntry

/** The versions of one map, as the screen handles them. What does not say otherwise rejects as storage does. */
export interface MapVersions {
  /** Calls back with the versions, the latest first, now and after each change by any tab. */
  watch(onList: (versions: readonly Version[]) => void): Unsubscribe
  /** Never rejects: why a version cannot be read is a value. */
  read(id: string): Promise<ReadVersion>
  /** What changed from one version to a later one; undefined if one of them cannot be read. Takes moments of rest only. */
  changes(earlier: string, later: string): Promise<readonly ChangeCount[] | undefined>
  rename(id: string, name: string): Promise<void>
  /** Deletes a version. This cannot be undone. */
  remove(id: string): Promise<void>
}

/** So often a map is kept before a restore while it is edited: what comes later is a step that undo brings back. */
const MOST_ROUNDS = 3

/** So many opened versions are at hand: neighbours in the list are compared with one another. */
const AT_HAND = 4

export function createVersions(map: Id, { versions }: Pick<MapStorage, 'versions'>): MapVersions {
  /** A version never changes, so it is opened once for those who ask in a row. */
  const atHand = new Map<string, Promise<ReadVersion>>()
  const counted = new Map<string, Promise<readonly ChangeCount[] | undefined>>()

  async function readNow(id: string): Promise<ReadVersion> {
    try {
      const packed = await versions.read(map, id)
      return packed ? await openVersion(packed) : { ok: false, reason: 'lost', detail: '' }
    } catch (error) {
      return { ok: false, reason: 'unreadable', detail: error instanceof Error ? error.message : '' }
    }
  }

  function read(id: string): Promise<ReadVersion> {
    const reading = atHand.get(id) ?? readNow(id)
    atHand.delete(id)
    atHand.set(id, reading)
    for (const oldest of [...atHand.keys()].slice(0, -AT_HAND)) atHand.delete(oldest)
    // What could not be read may be read the next time.
    void reading.then(({ ok }) => !ok && atHand.get(id) === reading && atHand.delete(id))
    return reading
  }

  let work: Promise<unknown> = Promise.resolve()

  /** One pair after the other, so that neighbours share what is at hand. */
  function count(earlier: string, later: string): Promise<readonly ChangeCount[] | undefined> {
    const counting = work.then(async () => {
      const [before, after] = [await read(earlier), await read(later)]
      await idle()
      return before.ok && after.ok ? countChanges(before.map, after.map) : undefined
    })
    work = counting
    return counting
  }

  return {
    watch: onList => versions.watch(map, onList),
    read,
    changes(earlier, later) {
      const key = `${earlier} ${later}`
      const known = counted.get(key) ?? count(earlier, later)
      counted.set(key, known)
      void known.then(counts => counts === undefined && counted.delete(key))
      return known
    },
    rename: (id, name) => versions.patch(map, id, { name: name.trim() }),
    remove: id => versions.remove(map, [id]),
  }
}

/** What is done with the map as it is now. */
export interface VersionsOfNow {
  /** Keeps the map as it is now, before something is done to it or under a name. Rejects as storage does. */
  keep(reason: VersionReason, name?: string): Promise<Version>
  /**
   * Makes the map what it was at a version, in one step that undo takes back. The map as it is now is kept first; if it
   * cannot be, nothing is done (`notKept`). Never rejects.
   */
  restore(id: string): Promise<Restored>
}

export type Restored =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: VersionRefusal | 'notKept' | 'readOnly' }

interface Now {
  readonly store: MapStore
  readonly storage: Pick<MapStorage, 'versions'>
  readonly now: () => number
}

export function versionsOfNow(versions: MapVersions, { store, storage, now }: Now): VersionsOfNow {
  const keep = (reason: VersionReason, name = '') =>
    putVersion(storage.versions, { map: store.id, content: store.snapshot(), at: now(), reason, name })

  /** Keeps the map before a restore, again if it is edited meanwhile, though not for as long as somebody types. */
  async function keepBefore(): Promise<void> {
    for (let round = 0; round < MOST_ROUNDS; round++) {
      const kept = store.version
      await keep('beforeRestore')
      if (kept === store.version) return
    }
  }

  return {
    keep,
    async restore(id) {
      const read = await versions.read(id)
      if (!read.ok) return read
      try {
        await keepBefore()
      } catch {
        return { ok: false, reason: 'notKept' }
      }
      if (store.readOnly) return { ok: false, reason: 'readOnly' }
      store.change('changes.restoreVersion', tx => replaceMap(tx, read.map))
      return { ok: true }
    },
  }
}
