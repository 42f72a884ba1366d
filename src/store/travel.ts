import { freeze } from 'immer'
import type { Id } from '../model/ids'
import { isRecordTable, type JourneyMap, TABLES, type TableName, TEXT_FIELDS } from '../model/journey'
import { own, putOwn } from '../model/opening/plain'
import { type Fields, fieldsOf, sameContent } from '../model/same'
import type { Change } from '../model/tx'
import { endsOf } from './indexes'
import { mergeText } from './mergeText'
import { hasFields, placeOf, putOrTake } from './stepChanges'

/*
 * Taking a step back (or making it again) from nothing but what it changed, when the document no longer knows how: after
 * a reload. The step is held against what is there by now, thing by thing:
 *
 * - What it removed comes back if it is not there, also where it points to nothing: a card without its stage waits in the
 *   tray, a link without an end is not drawn, and both are whole again when others bring back the rest.
 * - What it made goes if it is still as the step left it. Once somebody has written in it, or something else hangs on it
 *   (a note on the card, a card in the stage), it stays.
 * - A field goes back if it still has the step's value; of a text only the step's own letters go or come.
 *
 * So whatever others wrote since is still there afterwards, and still hangs on what they hung it on.
 */

export type Way = 'undo' | 'redo'

export interface Surroundings {
  readonly map: JourneyMap
  /** What hangs on a record, as `MapStore.related` gives it. */
  related(table: TableName, id: Id): ReadonlySet<Id>
  /** Whether what hangs on a record can keep it: a thing of somebody else's, for all that is known. */
  counts(table: TableName, id: Id): boolean
}

/** What taking a step back, or making it again, comes to now; nothing if nothing of it is left to do. */
export function travelled(step: readonly Change[], way: Way, around: Surroundings): Change[] {
  const wanted = step.flatMap((change): Change[] => {
    const { table, id, before, after } = change
    const now = table === 'meta' ? around.map.meta : around.map[table].get(id)
    const then = way === 'undo' ? outcome(table, after, before, now) : outcome(table, before, after, now)
    return sameContent(now, then) ? [] : [{ table, id, before: now, after: freeze(then, true) }]
  })
  return withoutHeld(wanted, around)
}

/** What becomes of `now` where a step leads from one value to another. */
function outcome(table: TableName | 'meta', from: unknown, to: unknown, now: unknown): unknown {
  if (now === undefined) return from === undefined ? to : undefined
  if (from === undefined) return now
  if (to === undefined || !hasFields(table)) return sameContent(now, from) ? to : now
  return withFields(TEXT_FIELDS[table], from as Fields, to as Fields, now as Fields)
}

function withFields(texts: readonly string[], from: Fields, to: Fields, now: Fields): Fields {
  const then = { ...now }
  for (const field of fieldsOf(from, to)) {
    const [was, wanted, is] = [own(from, field), own(to, field), own(now, field)]
    if (sameContent(was, wanted)) continue
    if (texts.includes(field)) {
      putOwn(then, field, mergeText(String(was ?? ''), String(wanted ?? ''), String(is ?? '')))
    } else if (sameContent(is, was)) putOrTake(then, field, wanted)
  }
  return then
}

/** Without the removal of records that something hangs on which is not to go: and so of those that these hang on. */
function withoutHeld(wanted: readonly Change[], around: Surroundings): Change[] {
  const left = new Map(wanted.map(change => [placeOf(change), change]))
  for (;;) {
    const held = [...left.values()].filter(
      change => change.after === undefined && isHeld(change, left, around),
    )
    if (held.length === 0) return [...left.values()]
    for (const change of held) left.delete(placeOf(change))
  }
}

function isHeld(
  { table, id }: Change,
  wanted: ReadonlyMap<string, Change>,
  { related, counts }: Surroundings,
): boolean {
  if (table === 'meta' || !isRecordTable(table)) return false
  return TABLES.some(other => {
    for (const key of related(other, id)) {
      const change = wanted.get(placeOf({ table: other, id: key }))
      if (counts(other, key) && (!change || endsOf(other, key, change.after).includes(id))) return true
    }
    return false
  })
}
