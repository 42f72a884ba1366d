import type { Id } from '../../model/ids'
import type { Touchpoint } from '../../model/journey'
import { columnsOf, type Slot } from '../../model/operations/slots'
import { moveTouchpoints } from '../../model/operations/touchpoints'
import { compareText } from '../../model/order'
import type { Tx } from '../../model/tx'
import type { Scene } from '../scene/scene'
import type { Gesture, Spot } from './gesture'
import { landingAt, sameSlot } from './landing'

/** Cards taken to another slot: the map is shown as it would be, and letting go makes it so. */
export function dragCards({ editor, shown, gesture }: Scene, ids: readonly Id[], start: Spot): Gesture {
  let slot: Slot | undefined
  const end = () => {
    shown.preview(undefined)
    gesture.setState({ lifted: undefined })
  }
  const moveTo = (to: Slot) => (tx: Tx) => moveTouchpoints(tx, ids, to)
  return {
    autopan: true,
    drag(spot) {
      gesture.setState({
        lifted: { ids, by: { x: spot.map.x - start.map.x, y: spot.map.y - start.map.y } },
      })
      const next = landingAt(editor.map.map, editor.geometry(), spot.map)
      if (!next || sameSlot(slot, next)) return
      slot = next
      shown.preview(tx => {
        const before = ids.flatMap(id => tx.map.touchpoints.get(id) ?? [])
        moveTo(next)(tx)
        for (const card of before) keepPlace(tx, card, ids, next)
      })
    },
    drop() {
      end()
      const to = slot
      if (to) editor.map.change('changes.move', moveTo(to))
    },
    cancel: end,
  }
}

/**
 * Keeps the room of a column that its last card has left until the hand lets go: if it closed up at once, all to the right
 * would move away from under the hand, and the landing place with it. A new column next to the one that was left is the same place.
 */
function keepPlace(tx: Tx, card: Touchpoint, moving: readonly Id[], { at }: Slot): void {
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
