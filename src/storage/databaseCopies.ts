import { Dexie, type Table } from 'dexie'
import { checksum } from '../model/checksum'
import type { MapCopies } from './copies'
import type { MapId } from './port'

/** Raised with every change of the tables. An older release that meets a higher one copies no more. */
const VERSION = 2

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

/** Copies in a database of their own, for browsers that cannot write to the origin-private file system from a page. */
export function databaseCopies(name: string): MapCopies {
  const db = new Dexie(name, { chromeTransactionDurability: 'strict', cache: 'disabled' }) as Dexie & {
    copies: Table<StoredCopy, MapId>
    images: Table<ImageCopy, [MapId, string]>
  }
  db.version(VERSION).stores({ copies: 'map', images: '[map+file], map' })

  return {
    async read(map) {
      const copy = await db.copies.get(map)
      const readable = copy && ArrayBuffer.isView(copy.state) && checksum(copy.state) === copy.sum
      return readable ? copy.state : undefined
    },
    async write(map, state) {
      await db.copies.put({ map, state, sum: checksum(state) })
    },
    list: async () => db.copies.toCollection().primaryKeys(),
    async readImage(map, file) {
      const copy = await db.images.get([map, file])
      const readable = copy && ArrayBuffer.isView(copy.bytes) && checksum(copy.bytes) === copy.sum
      return readable ? copy.bytes : undefined
    },
    async writeImage(map, { file, bytes }) {
      await db.images.put({ map, file, bytes, sum: checksum(bytes) })
    },
    async remove(map) {
      await db.copies.delete(map)
      await db.images.where('map').equals(map).delete()
    },
  }
}
