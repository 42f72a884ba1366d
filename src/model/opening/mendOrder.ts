import type { Id } from '../ids'
import type { RecordOf, RecordTable } from '../journey'
import { compareText, evenKeys, isOrderKey, type OrderKey } from '../order'

/*
 * A file whose order keys are missing or cannot be read still has an order: that in which it was written. Where the keys
 * of a group can be read they rule; whatever has none follows the one that it follows in the file. Then the whole group
 * gets new keys, since there need not be room for more between two old ones.
 */

/** Each record of a group with its key as the file has it, in the order of the file. */
export type RawKeys = readonly (readonly [id: Id, key: unknown])[]

type WithOrder = {
  [T in RecordTable]: RecordOf<T> extends { order: OrderKey } ? RecordOf<T> : never
}[RecordTable]

/** Gives the records of a group new keys. */
export function mendOrder(records: Map<Id, WithOrder>, group: RawKeys): void {
  const ids = sensibleOrder(group)
  const keys = evenKeys(ids.length)
  ids.forEach((id, index) => {
    records.set(id, Object.freeze({ ...records.get(id)!, order: keys[index]! }))
  })
}

/** Gives the columns of one stage new keys; cards that shared a column still do. */
export function mendColumns(touchpoints: Map<Id, RecordOf<'touchpoints'>>, group: RawKeys): void {
  const nameOf = (column: unknown) => (isOrderKey(column) ? column : JSON.stringify([column]))
  const columns = new Map(group.map(([, column]) => [nameOf(column), column]))
  const keys = evenKeys(columns.size)
  const keyOf = new Map(sensibleOrder([...columns]).map((name, index) => [name, keys[index]!]))
  for (const [id, column] of group) {
    const card = touchpoints.get(id)!
    const [stage, lane, , row] = card.place
    const place: typeof card.place = [stage, lane, keyOf.get(nameOf(column))!, row]
    touchpoints.set(id, Object.freeze({ ...card, place: Object.freeze(place) as typeof place }))
  }
}

/** Names in a sensible order: those with a key by it (ties by name), each other one after its forerunner. */
function sensibleOrder(group: RawKeys): string[] {
  const keyed: (readonly [string, OrderKey])[] = []
  const followers = new Map<string | null, string[]>([[null, []]])
  let forerunner: string | null = null
  for (const [name, key] of group) {
    if (isOrderKey(key)) {
      keyed.push([name, key])
      followers.set(name, [])
      forerunner = name
    } else {
      followers.get(forerunner)!.push(name)
    }
  }
  keyed.sort(([nameA, a], [nameB, b]) => compareText(a, b) || compareText(nameA, nameB))
  return [...followers.get(null)!, ...keyed.flatMap(([name]) => [name, ...followers.get(name)!])]
}
