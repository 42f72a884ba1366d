import { Dexie, type Table } from 'dexie'
import { checksum } from '../model/checksum'
import type { MapCopies } from './copies'
import type { MapId } from './port'

interface StoredCopy {
  map: MapId
  state: Uint8Array
  sum: number
}

/** Copies in a database of their own, for browsers that cannot write to the origin-private file system from a page. */
export function databaseCopies(name: string): MapCopies {
  const db = new Dexie(name, { chromeTransactionDurability: 'strict', cache: 'disabled' }) as Dexie & {
    copies: Table<StoredCopy, MapId>
  }
  db.version(1).stores({ copies: 'map' })

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
    async remove(map) {
      await db.copies.delete(map)
    },
  }
}
