import type { Id } from '../ids'
import type { Touchpoint } from '../journey'
import { compareText } from '../order'
import type { Tx } from '../tx'
import { columnsOf, type Slot } from './slots'

/**
 * For the preview of a drag, after the cards have been moved: keeps the room of a column that its last card has left
 * until the hand lets go. If it closed up at once, all to the right would move away from under the hand, and the landing
 * place with it. A new column next to the one that was left is the same place.
 *
 * @param card as it was before
 */
export function keepPlace(tx: Tx, card: Touchpoint, moving: readonly Id[], { at }: Slot): void {
  const [stage, , column] = card.place
  const columns = columnsOf(tx.map, stage)
  if (columns.includes(column)) return
  const isSamePlace = (id: Id) => {
    const place = tx.map.touchpoints.get(id)?.place
    if (place?.[0] !== stage) return false
    const [from, to] = [column, place[2]].sort(compareText)
    return !columns.some(key => from! < key && key < to!)
  }
  if (!('insert' in at && moving.some(isSamePlace))) tx.insert('touchpoints', tx.newId(), card)
}
