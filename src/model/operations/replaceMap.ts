import type { Id } from '../ids'
import {
  type JourneyMap,
  PAIR_TABLES,
  type PairTable,
  RECORD_TABLES,
  type RecordOf,
  type RecordTable,
  type ValueOf,
} from '../journey'
import { sameContent } from '../same'
import type { Tx } from '../tx'

/**
 * Makes the map hold exactly what another state of it held, with the fewest writes: what is as it was then is not touched,
 * and of a record the store writes only the fields that differ. What is `extra` stays as it is now, since only a newer
 * release knows what it means.
 */
export function replaceMap(tx: Tx, other: JourneyMap): void {
  if (!sameContent(tx.map.meta, other.meta)) tx.updateMeta(() => other.meta)
  for (const table of RECORD_TABLES) replaceRecords(tx, table, other)
  for (const table of PAIR_TABLES) replacePairs(tx, table, other)
}

function replaceRecords<T extends RecordTable>(tx: Tx, table: T, other: JourneyMap): void {
  const now = new Map<Id, unknown>(tx.map[table])
  const wanted = new Map<Id, unknown>(other[table]) as ReadonlyMap<Id, RecordOf<T>>
  for (const id of now.keys()) if (!wanted.has(id)) tx.remove(table, id)
  for (const [id, record] of wanted) {
    if (!now.has(id)) tx.insert(table, id, record)
    else if (!sameContent(now.get(id), record)) tx.update(table, id, () => record)
  }
}

function replacePairs<T extends PairTable>(tx: Tx, table: T, other: JourneyMap): void {
  const now = new Map<string, unknown>(tx.map[table])
  const wanted = new Map<string, unknown>(other[table]) as ReadonlyMap<string, ValueOf<T>>
  for (const key of now.keys()) if (!wanted.has(key)) tx.set(table, key, undefined)
  for (const [key, value] of wanted) if (now.get(key) !== value) tx.set(table, key, value)
}
