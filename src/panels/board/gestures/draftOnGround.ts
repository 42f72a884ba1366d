import { LANES } from '../../../model/lanes'
import { BOARD } from '../../../model/layout/board/boardSizes'
import type { Point } from '../../../model/layout/geometry'
import type { Board, Draft } from '../state/board'
import { slotAt, stageAt, targetAt } from './landing'

/** Opens a field where nothing stands: for a card in the slot there, or for a note on what is above. */
export function draftOnGround(board: Board, point: Point): void {
  const geometry = board.geometry()
  const { map } = board.desk.map
  const lane = geometry.lanes.find(({ y, height }) => point.y >= y && point.y < y + height)
  const stage = stageAt(geometry, point)
  if (!lane || !stage || stage.collapsed) return
  const what = draftFor()
  if (!what) return
  const column = stage.columns.find(({ x, width }) => point.x >= x && point.x < x + width)
  const { padding } = BOARD.stage
  const x = column?.x ?? Math.max(stage.x + padding, point.x - BOARD.stage.column / 2)
  board.state.setState({
    draft: {
      what,
      at: { x, y: point.y - 17, width: column?.width ?? BOARD.stage.column, height: 34 },
      typed: '',
    },
  })

  function draftFor(): Draft | undefined {
    const { holds, annotation } = LANES[lane!.kind]
    if (holds === 'touchpoints') {
      const slot = slotAt(map, geometry, point)
      return slot && { kind: 'card', slot }
    }
    const target = annotation && targetAt(geometry, point)
    return target === undefined || !annotation ? undefined : { kind: 'annotation', annotation, target }
  }
}
