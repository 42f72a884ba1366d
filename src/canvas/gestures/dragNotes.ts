import type { Id } from '../../model/ids'
import { moveNotes } from '../../model/operations/notes'
import type { Scene } from '../scene/scene'
import type { Gesture, Spot } from './gesture'

/** Notes are free: they lie where the hand lets go. Nothing makes room, so nothing is laid out on the way. */
export function dragNotes({ editor, gesture }: Scene, ids: readonly Id[], start: Spot): Gesture {
  const end = () => gesture.setState({ lifted: undefined })
  const way = (spot: Spot) => ({ x: spot.map.x - start.map.x, y: spot.map.y - start.map.y })
  return {
    autopan: true,
    drag(spot) {
      gesture.setState({ lifted: { ids, by: way(spot) } })
    },
    drop(spot) {
      end()
      const { x, y } = way(spot)
      editor.map.change('changes.move', tx => moveNotes(tx, ids, Math.round(x), Math.round(y)))
    },
    cancel: end,
  }
}
