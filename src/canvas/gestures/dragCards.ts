import type { Id } from '../../model/ids'
import { keepPlace } from '../../model/operations/keepPlace'
import { type Slot, sameSlot } from '../../model/operations/slots'
import { moveTouchpoints } from '../../model/operations/touchpoints'
import type { Tx } from '../../model/tx'
import type { Scene } from '../scene/scene'
import type { Gesture, Spot } from './gesture'
import { landingAt } from './landing'

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
