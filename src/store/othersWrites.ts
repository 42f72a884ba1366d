import { isRecordTable, type TableName, TEXT_FIELDS } from '../model/journey'
import { own, putOwn } from '../model/opening/plain'
import type { Change } from '../model/tx'
import { type Fields, fieldsOf, sameContent } from './same'

/*
 * Taking back one's own step must not take back what somebody else has done to the same thing since. Yjs sees to that in
 * texts, letter by letter. Of values that are replaced as a whole, and of records that come and go, this file remembers
 * when others last wrote them: what they wrote after a step, they get back after its undo (or redo).
 */
export class OthersWrites {
  /** By `table/id` (there or not; pair values) and `table/id/field`: the number of the arrival that wrote it last. */
  readonly #lastWrite = new Map<string, number>()
  #arrivals = 0

  /** How many times something has arrived: what a step notes, to be compared with what arrives later. */
  get arrivals(): number {
    return this.#arrivals
  }

  arrive(changes: readonly Change[]): void {
    this.#arrivals++
    for (const change of changes) {
      for (const place of placesOf(change)) this.#lastWrite.set(place, this.#arrivals)
    }
  }

  /**
   * What has to be changed once more after an undo or redo has changed this much.
   * @param since the number of arrivals when the step was made
   */
  reclaim(made: readonly Change[], since: number): Change[] {
    const isOthers = (place: string) => (this.#lastWrite.get(place) ?? 0) > since
    return made.flatMap(change => {
      const after = withOthersValues(change, isOthers)
      return sameContent(after, change.after) ? [] : [{ ...change, before: change.after, after }]
    })
  }
}

function withOthersValues(change: Change, isOthers: (place: string) => boolean): unknown {
  const { table, id, before, after } = change
  if (isWhole(change)) return isOthers(`${table}/${id}`) ? before : after
  const wanted = { ...(after as Fields) }
  for (const field of wholeFields(change)) {
    if (isOthers(`${table}/${id}/${field}`)) putOwn(wanted, field, own(before as Fields, field))
  }
  return wanted
}

/** What a change has written, except for texts. */
function placesOf(change: Change): string[] {
  const place = `${change.table}/${change.id}`
  return isWhole(change) ? [place] : wholeFields(change).map(field => `${place}/${field}`)
}

/** A pair value, or a record that came or went. */
function isWhole({ table, before, after }: Change): boolean {
  return !hasFields(table) || before === undefined || after === undefined
}

/** The fields that have changed and are replaced as a whole. */
function wholeFields({ table, before, after }: Change): string[] {
  const texts = hasFields(table) ? TEXT_FIELDS[table] : []
  const [was, is] = [before as Fields, after as Fields]
  return fieldsOf(was, is).filter(
    field => !texts.includes(field) && !sameContent(own(was, field), own(is, field)),
  )
}

function hasFields(table: TableName | 'meta') {
  return table === 'meta' || isRecordTable(table)
}
