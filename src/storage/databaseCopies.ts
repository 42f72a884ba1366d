import { Dexie, type Table } from 'dexie'
import { checksum } from '../model/checksum'
import type { MapCopies } from './copies'
import { freshFactory } from './freshFactory'
import type { MapId, VersionEntry } from './port'

/** Raised with every change of the tables. An older release that meets a higher one copies no more. */
const VERSION = 3

interface StoredCopy {
  map: MapId
  state: Uint8Array
  sum: number
}

interface ImageCopy {
  map: MapId
  file: string
  bytes: Uint8Array<ArrayBuffer>
  sum: number
}

interface VersionCopy {
  map: MapId
  id: string
  /** The entry as JSON, which has a checksum as bytes have. */
  entry: Uint8Array<ArrayBuffer>
  sum: number
}

interface VersionBytesCopy {
  map: MapId
  id: string
  bytes: Uint8Array<ArrayBuffer>
  sum: number
}

/** Copies in a database of their own, for browsers that cannot write to the origin-private file system from a page. */
export function databaseCopies(name: string): MapCopies {
  const db = new Dexie(name, {
    ...freshFactory(),
    chromeTransactionDurability: 'strict',
    cache: 'disabled',
  }) as Dexie & {
    copies: Table<StoredCopy, MapId>
    images: Table<ImageCopy, [MapId, string]>
    versions: Table<VersionCopy, [MapId, string]>
    versionBytes: Table<VersionBytesCopy, [MapId, string]>
  }
  db.version(VERSION).stores({
    copies: 'map',
    images: '[map+file], map',
    versions: '[map+id], map',
    versionBytes: '[map+id], map',
  })

  return {
    async read(map) {
      const copy = await db.copies.get(map)
      return copy && whole(copy.state, copy.sum)
    },
    async write(map, state) {
      await db.copies.put({ map, state, sum: checksum(state) })
    },
    list: async () => db.copies.toCollection().primaryKeys(),
    async readImage(map, file) {
      const copy = await db.images.get([map, file])
      return copy && whole(copy.bytes, copy.sum)
    },
    async writeImage(map, { file, bytes }) {
      await db.images.put({ map, file, bytes, sum: checksum(bytes) })
    },
    async listVersions(map) {
      const copies = await db.versions.where('map').equals(map).toArray()
      return copies.flatMap(({ entry, sum }): VersionEntry[] => {
        const bytes = whole(entry, sum)
        return bytes ? [JSON.parse(new TextDecoder().decode(bytes))] : []
      })
    },
    async readVersion(map, id) {
      const copy = await db.versionBytes.get([map, id])
      return copy && whole(copy.bytes, copy.sum)
    },
    async writeVersion(version, bytes) {
      const { map, id } = version
      const entry = new TextEncoder().encode(JSON.stringify(version))
      await db.transaction('rw', db.versions, db.versionBytes, async () => {
        await db.versions.put({ map, id, entry, sum: checksum(entry) })
        if (bytes) await db.versionBytes.put({ map, id, bytes, sum: checksum(bytes) })
      })
    },
    async removeVersions(map, ids) {
      const keys = ids.map((id): [MapId, string] => [map, id])
      await db.transaction('rw', db.versions, db.versionBytes, async () => {
        await db.versions.bulkDelete(keys)
        await db.versionBytes.bulkDelete(keys)
      })
    },
    async remove(map) {
      await db.copies.delete(map)
      for (const table of [db.images, db.versions, db.versionBytes]) {
        await table.where('map').equals(map).delete()
      }
    },
    // Nothing is known of a second database that would be forgotten without a word.
    distrust: () => {},
  }
}

/** The bytes, if they came back as they were written. */
function whole<B extends Uint8Array>(bytes: B, sum: number): B | undefined {
  return ArrayBuffer.isView(bytes) && checksum(bytes) === sum ? bytes : undefined
}
