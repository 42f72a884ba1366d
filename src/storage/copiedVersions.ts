import type { MapCopies } from './copies'
import { asFailure, isFinal } from './failure'
import { latestFirst } from './latestFirst'
import type { MapId, MapStorage, VersionEntry, Versions } from './port'

/**
 * The versions of the log, each with a copy in the second place, so that they outlive the database. Those of which only the
 * copy is left are listed and read like any other. Nobody waits for a copy to be written: without one, a version is as safe
 * as the database.
 */
export function copiedVersions({ versions: log, catalogue }: MapStorage, copies: MapCopies): Versions {
  /** The last work on the copies: one after another, so that a removal never overtakes the writing of what it removes. */
  let last: Promise<void> = Promise.resolve()
  function inTurn(work: () => Promise<void>): Promise<void> {
    // A copy that cannot be written leaves the log as it is.
    last = last.then(work).catch(() => {})
    return last
  }

  async function copiedOf(map: MapId): Promise<VersionEntry[]> {
    const removed = await catalogue.removed().catch((): MapId[] => [])
    // A copy that outlived the deletion of its map.
    if (removed.includes(map)) return []
    return copies.listVersions(map).catch(() => [])
  }

  async function withCopied(map: MapId, logged: readonly VersionEntry[]): Promise<VersionEntry[]> {
    const known = new Set(logged.map(({ id }) => id))
    return latestFirst([...logged, ...(await copiedOf(map)).filter(({ id }) => !known.has(id))])
  }

  async function list(map: MapId): Promise<VersionEntry[]> {
    try {
      return await withCopied(map, await log.list(map))
    } catch (error) {
      const copied = await copies.listVersions(map).catch(() => [])
      if (copied.length === 0 || asFailure(error).reason === 'outdated') throw error
      return latestFirst(copied)
    }
  }

  return {
    list,

    watch(map, onList) {
      let newest = 0
      let stopped = false
      const tell = async (found: Promise<readonly VersionEntry[]>) => {
        const turn = ++newest
        const all = await found.catch(() => undefined)
        if (all && turn === newest && !stopped) onList(all)
      }
      // Also where the log cannot be read and has nothing to tell.
      void tell(list(map))
      const stop = log.watch(map, logged => void tell(withCopied(map, logged)))
      return () => {
        stopped = true
        stop()
      }
    },

    async put(entry, bytes) {
      const copy = () => copies.writeVersion(entry, bytes)
      try {
        await log.put(entry, bytes)
      } catch (error) {
        if (isFinal(asFailure(error).reason)) throw error
        // It is kept in the one place that there is.
        await copy().catch(() => {
          throw error
        })
        return
      }
      void inTurn(copy)
    },

    async patch(map, id, changes) {
      await log.patch(map, id, changes)
      await inTurn(async () => {
        const entry = (await copies.listVersions(map)).find(version => version.id === id)
        if (entry) await copies.writeVersion({ ...entry, ...changes })
      })
    },

    async read(map, id) {
      const read = await Promise.resolve(log.read(map, id)).catch(asFailure)
      if (ArrayBuffer.isView(read)) return read
      const copied = await copies.readVersion(map, id).catch(() => undefined)
      if (!copied && read) throw read
      return copied
    },

    async remove(map, ids) {
      await log.remove(map, ids)
      await inTurn(() => copies.removeVersions(map, ids))
    },
  }
}
