import { checksum } from '../model/checksum'
import type { MapDatabase } from './database'
import { StorageFailure } from './failure'
import { latestFirst } from './latestFirst'
import { live } from './live'
import { ownBytes } from './ownBytes'
import type { MapId, Versions } from './port'

export function dexieVersions({ db, run }: MapDatabase): Versions {
  const list = async (map: MapId) => latestFirst(await db.versions.where('map').equals(map).toArray())

  return {
    list: map => run(() => list(map)),
    watch: (map, onList) => live(() => list(map), onList),

    put: (entry, bytes) =>
      run(() =>
        db.transaction('rw', db.versions, db.versionBytes, db.removed, async () => {
          if (await db.removed.get(entry.map)) throw new StorageFailure('removed')
          const own = ownBytes(bytes)
          await db.versions.put(entry)
          await db.versionBytes.put({ map: entry.map, id: entry.id, bytes: own, sum: checksum(own) })
        }),
      ),

    patch: (map, id, changes) => run(async () => void (await db.versions.update([map, id], changes))),

    read: (map, id) =>
      run(async () => {
        const row = await db.versionBytes.get([map, id])
        const readable = row && ArrayBuffer.isView(row.bytes) && checksum(row.bytes) === row.sum
        return readable ? row.bytes : undefined
      }),

    remove: (map, ids) =>
      run(() =>
        db.transaction('rw', db.versions, db.versionBytes, async () => {
          const keys = ids.map((id): [MapId, string] => [map, id])
          await db.versions.bulkDelete(keys)
          await db.versionBytes.bulkDelete(keys)
        }),
      ),
  }
}
