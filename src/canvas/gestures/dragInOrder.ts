import type { Id } from '../../model/ids'
import type { Rect } from '../../model/layout/geometry'
import { movePersona } from '../../model/operations/personas'
import { moveStage } from '../../model/operations/stages'
import type { Tx } from '../../model/tx'
import { middle } from '../scene/rects'
import type { Scene } from '../scene/scene'
import type { Gesture, Spot } from './gesture'

/** A stage taken along the row of stages, by its head. */
export function dragStage(scene: Scene, id: Id, start: Spot): Gesture {
  return dragInOrder(scene, id, start, {
    boxes: () => scene.editor.geometry().stages,
    along: 'x',
    move: moveStage,
  })
}

/** A persona taken up or down among the personas. */
export function dragPersona(scene: Scene, id: Id, start: Spot): Gesture {
  return dragInOrder(scene, id, start, {
    boxes: () => scene.editor.geometry().personas,
    along: 'y',
    move: movePersona,
  })
}

interface Row {
  boxes(): ReadonlyMap<Id, Rect>
  readonly along: 'x' | 'y'
  readonly move: (tx: Tx, id: Id, toIndex: number) => void
}

/** Things that stand in a line change their order: as many stand before as have their middle before the hand. */
function dragInOrder({ editor, shown, gesture }: Scene, id: Id, start: Spot, row: Row): Gesture {
  const { along, move } = row
  let index: number | undefined
  const end = () => {
    shown.preview(undefined)
    gesture.setState({ lifted: undefined })
  }
  return {
    autopan: true,
    drag(spot) {
      const by = { x: spot.map.x - start.map.x, y: spot.map.y - start.map.y }
      gesture.setState({ lifted: { ids: [id], by } })
      const others = [...row.boxes()].filter(([other]) => other !== id)
      const next = others.filter(([, box]) => middle(box)[along] < spot.map[along]).length
      if (next === index) return
      index = next
      shown.preview(tx => move(tx, id, next))
    },
    drop() {
      end()
      const to = index
      if (to !== undefined) editor.map.change('changes.move', tx => move(tx, id, to))
    },
    cancel: end,
  }
}
