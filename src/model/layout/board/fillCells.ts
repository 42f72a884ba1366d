import type { Id } from '../../ids'
import type { CellEntry } from '../../operations/cells'
import { cellKey, itemKey } from './boardGeometry'
import { BOARD } from './boardSizes'
import type { BoardParts, Filled, Filling, LaneToFill } from './fillLane'
import { spokenOf } from './spokenOf'

/** Cells of text, one for each stage or one for each touchpoint. Two people may have begun the same cell: both show. */
export function fillCells(
  { stages, cells, text, map }: BoardParts,
  { id: lane, record }: LaneToFill,
): Filled {
  const { above, gap } = BOARD.lane
  const { padding } = BOARD.stage
  const { paddingX, paddingY, text: type } = BOARD.cell
  const items: Filling[] = []
  let bottom: number = above

  function stack(target: Id, stage: Id, x: number, y: number, width: number): number {
    const written: readonly (CellEntry | undefined)[] = cells.get(cellKey(lane, target)) ?? [undefined]
    written.forEach((entry, index) => {
      const lines = text.paragraphs(entry?.[1].text ?? '', width - 2 * paddingX, type, type.maxLines)
      const height = 2 * paddingY + Math.max(1, lines.lines.length) * type.lineHeight
      items.push({
        kind: 'cell',
        key: itemKey('cell', lane, target, ...(index > 0 && entry ? [entry[0]] : [])),
        id: entry?.[0],
        target,
        stage,
        lane,
        x,
        y,
        width,
        height,
        text: lines,
        ...(written.length === 1 && record.per === 'stage' && { stretches: true }),
      })
      y += height + gap
    })
    bottom = Math.max(bottom, y - gap)
    return y
  }

  for (const stage of stages) {
    const { box } = stage
    if (box.collapsed) continue
    if (record.per === 'stage') {
      stack(box.id, box.id, box.x + padding, above, box.width - 2 * padding)
      continue
    }
    for (const { column, touchpoints } of spokenOf(map, stage, id => cells.has(cellKey(lane, id)))) {
      let y: number = above
      for (const id of touchpoints) y = stack(id, box.id, column.x, y, column.width)
    }
  }
  return { items, bottom }
}
