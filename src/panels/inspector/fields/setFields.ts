import type { Id } from '../../../model/ids'
import type { RecordOf, RecordTable } from '../../../model/journey'
import type { ChangeOptions, MapStore } from '../../../store/mapStore'

/** Gives one field of one or several records a value, in one step; undefined takes the value away. */
export function setFields<T extends RecordTable, F extends keyof RecordOf<T>>(
  map: MapStore,
  table: T,
  ids: readonly Id[],
  field: F,
  value: RecordOf<T>[F],
  label = 'changes.set',
  options?: ChangeOptions,
): void {
  map.change(
    label,
    tx => {
      for (const id of ids) {
        tx.update(table, id, record => {
          if (value === undefined) delete (record as Partial<RecordOf<T>>)[field]
          else Object.assign(record, { [field]: value })
        })
      }
    },
    options,
  )
}
