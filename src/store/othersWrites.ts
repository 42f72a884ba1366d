import { TEXT_FIELDS } from '../model/journey'
import { own, putOwn } from '../model/opening/plain'
import { type Fields, fieldsOf, sameContent } from '../model/same'
import type { Change } from '../model/tx'
import { hasFields, placeOf } from './stepChanges'

/*
 * Taking back one's own step must not take back what somebody else has done to the same thing since. Yjs sees to that in
 * texts, letter by letter. Of values that are replaced as a whole, and of records that come and go, this file remembers
 * when others last wrote them: what they wrote after a step, they get back after its undo (or redo). A record that they
 * have written in since it was made stays as it is: their words are in it.
 */
export class OthersWrites {
  /** By `table/id` (there or not; pair values) and `table/id/field`: the number of the arrival that wrote it last. */
  readonly #lastWrite = new Map<string, number>()
  /**
   * By `table/id`: records that stayed when the step that made them was taken back. They were put down anew, and making
   * the step again would bring the old ones over them.
   */
  readonly #stayed = new Set<string>()
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

  /** Whether they have put down or written in what is at this place (`table/id`) after so many arrivals. */
  haveWritten(place: string, since: number): boolean {
    return this.#isAfter(place, since) || this.#isAfter(`${place}/`, since)
  }

  #isAfter(place: string, since: number): boolean {
    return (this.#lastWrite.get(place) ?? 0) > since
  }

  /** One's own next step: what was taken back before it can no more be made again. */
  edited(): void {
    this.#stayed.clear()
  }

  /**
   * What has to be changed once more after an undo or redo has changed this much.
   * @param since the number of arrivals when the step was made
   */
  reclaim(made: readonly Change[], since: number): Change[] {
    return made.flatMap(change => {
      const after = this.#withOthersValues(change, since)
      return sameContent(after, change.after) ? [] : [{ ...change, before: change.after, after }]
    })
  }

  #withOthersValues(change: Change, since: number): unknown {
    const { before, after } = change
    const place = placeOf(change)
    const isOthers = (place: string) => this.#isAfter(place, since)
    if (before !== undefined && this.#stayed.has(place)) return before
    if (isWhole(change)) {
      if (isOthers(place)) return before
      if (after !== undefined || !isOthers(withinOf(change))) return after
      this.#stayed.add(place)
      return before
    }
    const wanted = { ...(after as Fields) }
    for (const field of wholeFields(change)) {
      if (isOthers(`${place}/${field}`)) putOwn(wanted, field, own(before as Fields, field))
    }
    return wanted
  }
}

/** What a change has written; of texts, only that there was a change within their record. */
function placesOf(change: Change): string[] {
  const place = placeOf(change)
  if (isWhole(change)) return [place]
  return [withinOf(change), ...wholeFields(change).map(field => `${place}/${field}`)]
}

function withinOf(change: Change): string {
  return `${placeOf(change)}/`
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
