import * as v from 'valibot'
import type { RecordOf, RecordTable } from '../journey'
import { RECORDS } from '../journey'

/**
 * A whole record from some of its fields, the others as the schema has them. Fields that are undefined are left out:
 * absent is absent. Throws if a field does not fit the schema, which is a programmer's mistake.
 */
export function newRecord<T extends RecordTable>(table: T, fields: Partial<RecordOf<T>>): RecordOf<T> {
  const defined = Object.entries(fields).filter(([, value]) => value !== undefined)
  return v.parse(RECORDS[table], Object.fromEntries(defined)) as RecordOf<T>
}
