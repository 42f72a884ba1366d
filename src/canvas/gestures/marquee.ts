import type { Id } from '../../model/ids'
import type { Rect } from '../../model/layout/geometry'
import { cellsOf } from '../scene/cells'
import { between, touch } from '../scene/rects'
import type { Scene } from '../scene/scene'
import type { Gesture, Spot } from './gesture'

/** A frame drawn over the ground selects what it touches; adding to the selection if a key says so. */
export function marquee({ editor, gesture }: Scene, start: Spot, tap: (spot: Spot) => void): Gesture {
  const before = editor.session.getState().selection
  const end = () => gesture.setState({ marquee: undefined })
  return {
    autopan: true,
    tap,
    drag(spot) {
      const area = between(start.map, spot.map)
      gesture.setState({ marquee: area })
      const found = touched(area)
      editor.session.setState({ selection: [...new Set(start.adding ? [...before, ...found] : found)] })
    },
    drop: end,
    cancel() {
      end()
      editor.session.setState({ selection: before })
    },
  }

  function touched(area: Rect): Id[] {
    const { touchpoints, notes, personas } = editor.geometry()
    return [
      ...[...personas].flatMap(([id, box]) => (touch(box, area) ? [id] : [])),
      ...cellsOf(touchpoints).touching(area),
      ...cellsOf(notes).touching(area),
    ]
  }
}
