import type { Id } from '../ids'
import { type JourneyMap, RECORD_TABLES, type RecordOf, type RecordTable } from '../journey'
import type { Tx } from '../tx'

/** The field by which each kind is known: what cards show, lists name and `rename` changes. */
export const TITLE_FIELD = {
  personas: 'name',
  stages: 'title',
  lanes: 'title',
  touchpoints: 'title',
  links: 'label',
  annotations: 'text',
  notes: 'text',
  cells: 'text',
  images: 'caption',
  views: 'name',
  dismissals: 'reason',
} as const satisfies { [T in RecordTable]: keyof RecordOf<T> }

/** Which kind of thing an id is; undefined if it is gone. */
export function kindOf(map: JourneyMap, id: Id): RecordTable | undefined {
  return RECORD_TABLES.find(table => map[table].has(id))
}

/** Gives anything the text by which it is known. */
export function rename(tx: Tx, id: Id, title: string): void {
  const kind = kindOf(tx.map, id)
  if (!kind) return
  tx.update(kind, id, record => {
    Object.assign(record, { [TITLE_FIELD[kind]]: title })
  })
}
