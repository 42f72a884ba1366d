import { isRecordTable, type TableName, TEXT_FIELDS } from '../model/journey'
import { own, putOwn } from '../model/opening/plain'
import { type Fields, fieldsOf, sameContent } from '../model/same'
import type { Change } from '../model/tx'
import { mergeText } from './mergeText'

/*
 * What a step of undo changed, as plain data: one change for each record or value that it touched, from what was before
 * its first edit to what is after its last.
 */

/** The name of what a change is about, among all tables. */
export function placeOf({ table, id }: Pick<Change, 'table' | 'id'>): string {
  return `${table}/${id}`
}

/** Whether it has fields of its own, and is not one value as a whole. */
export function hasFields(table: TableName | 'meta'): table is keyof typeof TEXT_FIELDS {
  return table === 'meta' || isRecordTable(table)
}

/**
 * A step after one more edit: costs what the step and the edit changed, whatever the map holds. What has come to nothing
 * drops out, and what others have written between the two edits does not become the step's.
 */
export function grown(step: readonly Change[], edit: readonly Change[]): readonly Change[] {
  if (step.length === 0) return edit
  const merged = new Map(step.map(change => [placeOf(change), change]))
  for (const change of edit) {
    const place = placeOf(change)
    const earlier = merged.get(place)
    const before = earlier ? beforeBoth(earlier, change) : change.before
    if (sameContent(before, change.after)) merged.delete(place)
    else merged.set(place, { ...change, before })
  }
  return [...merged.values()]
}

/** The other way round. */
export function reversed(changes: readonly Change[]): Change[] {
  return changes.map(({ table, id, before, after }) => ({ table, id, before: after, after: before }))
}

/** What there would be without either of two changes of one's own, and with all that others did between them. */
function beforeBoth({ table, before, after: between }: Change, { before: now }: Change): unknown {
  if (sameContent(between, now)) return before
  // Somebody else has put it there, or taken it away: from there on it is theirs.
  if (!hasFields(table) || before === undefined || between === undefined || now === undefined) return now
  const [was, left, is] = [before as Fields, between as Fields, now as Fields]
  const without = { ...is }
  for (const field of fieldsOf(was, left)) {
    const [mine, theirs] = [own(left, field), own(is, field)]
    if (sameContent(own(was, field), mine)) continue
    if (TEXT_FIELDS[table].includes(field)) {
      putOwn(
        without,
        field,
        mergeText(String(mine ?? ''), String(theirs ?? ''), String(own(was, field) ?? '')),
      )
    } else if (sameContent(mine, theirs)) putOrTake(without, field, own(was, field))
  }
  return without
}

/** Sets a field, or takes it away if undefined: absent is default. */
export function putOrTake(record: Record<string, unknown>, field: string, value: unknown): void {
  if (value === undefined) delete record[field]
  else putOwn(record, field, value)
}
