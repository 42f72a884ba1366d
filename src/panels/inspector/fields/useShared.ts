import type { Id } from '../../../model/ids'
import type { RecordOf, RecordTable, TableName } from '../../../model/journey'
import { useLive } from '../../../store/hooks'
import type { Topic } from '../../../store/topics'

/** Said of a field in which several records differ. */
export const MIXED = Symbol('mixed')
export type Mixed = typeof MIXED

/** The values that are all the same, or that they are not; undefined if there are none. */
export function sharedOf<V>(values: Iterable<V>): V | Mixed | undefined {
  let shared: V | Mixed | undefined
  let first = true
  for (const value of values) {
    if (first) shared = value
    else if (value !== shared) return MIXED
    first = false
  }
  return shared
}

/** Beyond so many records, waking for every change of the table is cheaper than waiting for each of them. */
const MANY = 60

export function topicsFor(table: TableName, ids: readonly Id[]): Topic[] {
  return ids.length > MANY ? [`${table}/*`] : ids.map((id): Topic => `${table}/${id}`)
}

/** What a field says in one record or, of several, in all of them. */
export function useShared<T extends RecordTable, F extends keyof RecordOf<T>>(
  table: T,
  ids: readonly Id[],
  field: F,
): RecordOf<T>[F] | Mixed | undefined {
  return useLive(topicsFor(table, ids), ({ map }) => {
    const records = map[table] as ReadonlyMap<Id, RecordOf<T>>
    const values: RecordOf<T>[F][] = []
    for (const id of ids) {
      const record = records.get(id)
      if (record) values.push(record[field])
    }
    return sharedOf(values)
  })
}
