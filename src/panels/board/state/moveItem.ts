import { annotationsOf } from '../../../model/analysis/annotations'
import { imagesOf } from '../../../model/analysis/imagesOf'
import type { Id } from '../../../model/ids'
import type { BoardGeometry, BoardItem, ItemOf } from '../../../model/layout/board/boardGeometry'
import type { WalkDirection } from '../../../model/layout/board/walk'
import { moveAnnotation } from '../../../model/operations/annotations'
import { moveImage } from '../../../model/operations/images'
import { moveStage } from '../../../model/operations/stages'
import { stepTouchpoint } from '../../../model/operations/stepTouchpoint'
import type { Tx } from '../../../model/tx'
import type { Board } from './board'
import { stayAt, together } from './together'

/**
 * Moves what an item shows, and what is selected with it, by one step: a card by a slot, a stage past its neighbour, an
 * annotation to the next touchpoint.
 */
export function moveItem(board: Board, item: BoardItem, direction: WalkDirection): void {
  const geometry = board.geometry()
  const sign = direction === 'right' || direction === 'down' ? -1 : 1
  const along = ({ x, y }: BoardItem) => sign * (direction === 'left' || direction === 'right' ? x : y)
  // From the far end, so that what stands side by side does not step over one another.
  const inTurn = [...together(board, item)].sort((a, b) => along(a) - along(b))
  const steps = inTurn.flatMap(one => stepOf(geometry, one, direction) ?? [])
  if (steps.length === 0) return
  board.desk.map.change('changes.move', tx => {
    for (const step of steps) step(tx)
  })
  const moved = board.item(item.key)
  if (moved) stayAt(board, moved)
}

function stepOf(
  board: BoardGeometry,
  item: BoardItem,
  direction: WalkDirection,
): ((tx: Tx) => void) | undefined {
  const sideways = direction === 'left' || direction === 'right'
  const step = direction === 'right' || direction === 'down' ? 1 : -1
  switch (item.kind) {
    case 'card':
      return tx => stepTouchpoint(tx, item.id, direction)
    case 'stage': {
      const index = board.stages.findIndex(({ id }) => id === item.stage)
      return sideways ? tx => moveStage(tx, item.stage, index + step) : undefined
    }
    case 'annotation':
    case 'image': {
      const target = sideways ? targetBeside(board, item, step) : undefined
      if (sideways)
        return target === undefined ? undefined : tx => move(tx, item, Number.POSITIVE_INFINITY, target)
      return tx => reorder(tx, item, step)
    }
    default:
      return undefined
  }
}

type Hanging = ItemOf<'annotation' | 'image'>

function move(tx: Tx, { kind, id }: Hanging, toIndex: number, target?: Id): void {
  if (kind === 'annotation') moveAnnotation(tx, id, toIndex, target)
  else moveImage(tx, id, toIndex, target)
}

/** Past the next of its own kind: of those in between nothing is seen in its lane. */
function reorder(tx: Tx, item: Hanging, step: number): void {
  const all: readonly Id[] =
    item.kind === 'annotation'
      ? annotationsOf(tx.map, item.target).map(([id]) => id)
      : imagesOf(tx.map, item.target).map(([id]) => id)
  const kindOf = (id: Id) => tx.map.annotations.get(id)?.kind
  const like = all.filter(id => kindOf(id) === kindOf(item.id))
  const neighbour = like[like.indexOf(item.id) + step]
  if (neighbour !== undefined) move(tx, item, all.indexOf(neighbour))
}

/** The touchpoint of the next column, or the next stage where it has no columns. Folded stages are passed. */
function targetBeside({ stages }: BoardGeometry, { target }: Hanging, step: number): Id | undefined {
  const targets = stages
    .filter(({ collapsed }) => !collapsed)
    .map(stage => ({ id: stage.id, columns: stage.columns.map(column => column.touchpoints) }))
    .flatMap(({ id, columns }) =>
      columns.length > 0 ? columns.map(column => ({ id, column })) : [{ id, column: [id] }],
    )
  const at = targets.findIndex(({ column }) => column.includes(target))
  if (at >= 0) return targets[at + step]?.column[0]
  // From a stage as a whole to the first or last of its own columns.
  const own = targets.filter(({ id }) => id === target)
  return (step > 0 ? own[0] : own.at(-1))?.column[0]
}
