import type { Id } from '../../model/ids'
import type { Place } from '../../model/journey'
import { evenKeys } from '../../model/order'

/** The last row of a lane that there is: what comes after it stands there, too. */
const LAST_ROW = 999

/** A touchpoint on its way to a place in a stage. */
export interface Placed {
  readonly id: Id
  readonly lane: Id
  /** What its column of order says; undefined if nothing. */
  readonly order: number | undefined
  /** Where it stood in an earlier version of the table, if it stood in this stage. */
  readonly before: Place | undefined
}

/**
 * The places of the touchpoints of one stage, which come in the order of their rows. Cards of equal order stand above one
 * another, and so do neighbours that did before.
 * @param byOrder whether to go by the column of order: one that has none stands with the one before it
 */
export function placesIn(stage: Id, cards: readonly Placed[], byOrder: boolean): Map<Id, Place> {
  const columns: Placed[][] = []
  if (byOrder) {
    let last = Number.NEGATIVE_INFINITY
    const numbered = cards.map(card => {
      last = card.order ?? last
      return { card, number: last, own: card.order !== undefined }
    })
    // Sorting is stable: what has no order of its own comes after the one before it, in a column of its own.
    numbered.sort((a, b) => (a.number === b.number ? 0 : a.number - b.number))
    numbered.forEach(({ card, number, own }, index) => {
      const previous = numbered[index - 1]
      if (own && previous?.number === number) columns.at(-1)!.push(card)
      else columns.push([card])
    })
  } else {
    for (const card of cards) {
      const above = columns.at(-1)?.[0]
      if (above?.before && card.before && above.before[2] === card.before[2]) columns.at(-1)!.push(card)
      else columns.push([card])
    }
  }
  const keys = evenKeys(columns.length)
  const places = new Map<Id, Place>()
  columns.forEach((column, index) => {
    const taken = new Set<string>()
    /** Of each lane the row above which all are taken. */
    const full = new Map<string, number>()
    for (const { id, lane, before } of column) {
      const top = full.get(lane) ?? 0
      let row = Math.max(top, before?.[1] === lane ? before[3] : 0)
      while (row < LAST_ROW && taken.has(`${lane} ${row}`)) row++
      taken.add(`${lane} ${row}`)
      if (row === top && row < LAST_ROW) full.set(lane, row + 1)
      places.set(id, [stage, lane, keys[index]!, row])
    }
  })
  return places
}
