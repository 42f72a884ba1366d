import { isRecordTable, type TableName, TEXT_FIELDS } from '../model/journey'
import type { Change } from '../model/tx'
import type { Intent } from './history'
import { fieldOf, fieldsOf, sameContent } from './same'

/*
 * Taking back one's own step must not take back what somebody else has done to the same field since. Yjs knows that for
 * texts, letter by letter; for values that are replaced whole it is told here: where a value was no longer the one that
 * the step had made, it was somebody else's, and they get it back.
 */

/** What has to be changed once more after an undo or redo, given what it has just changed and what its step had meant. */
export function reclaim(made: readonly Change[], intent: Intent): Change[] {
  return made.flatMap(change => {
    const meant = intent.get(`${change.table}/${change.id}`)
    if (!meant) return []
    const after = withOthersValues(change, meant)
    return sameContent(after, change.after) ? [] : [{ ...change, before: change.after, after }]
  })
}

function withOthersValues({ table, before, after }: Change, step: Change): unknown {
  if (before === undefined) return after
  // The step had removed it, and somebody made it again.
  if (step.after === undefined) return before
  if (table !== 'meta' && !isRecordTable(table)) return sameContent(before, step.after) ? after : before
  if (step.before === undefined || after === undefined) return after

  const wanted: Record<string, unknown> = { ...(after as object) }
  for (const field of wholeFields(table, step.before as object, step.after as object)) {
    const current = fieldOf(before as object, field)
    if (!sameContent(current, fieldOf(step.after as object, field))) setField(wanted, field, current)
  }
  return wanted
}

/** The fields that a step changed and that are replaced as a whole. */
function wholeFields(table: TableName | 'meta', before: object, after: object): string[] {
  const texts = table === 'meta' || isRecordTable(table) ? TEXT_FIELDS[table] : []
  return fieldsOf(before, after).filter(
    field => !texts.includes(field) && !sameContent(fieldOf(before, field), fieldOf(after, field)),
  )
}

function setField(record: Record<string, unknown>, field: string, value: unknown): void {
  Object.defineProperty(record, field, { value, enumerable: true, configurable: true, writable: true })
}
