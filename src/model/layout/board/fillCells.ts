import type { Id } from '../../ids'
import type { CellEntry } from '../../operations/cells'
import { cellKey, itemKey } from './boardGeometry'
import { BOARD } from './boardSizes'
import type { LaneFiller, Unsettled } from './fillLane'
import { targetsIn } from './fillTargets'
import { spokenOf } from './spokenOf'

/** Cells of text, one for each stage or one for each touchpoint. Two people may have begun the same cell: both show. */
export const fillCells: LaneFiller = {
  reads: ({ cells }, stage, { id }) =>
    targetsIn(stage).flatMap(target => (cells.get(cellKey(id, target)) ?? []).flat()),
  fill({ cells, text, map }, stage, { id: lane, record }) {
    const { above, gap } = BOARD.lane
    const { padding } = BOARD.stage
    const { paddingX, paddingY, text: type } = BOARD.cell
    const { box } = stage
    const items: Unsettled[] = []
    let bottom: number = above
    if (box.collapsed) return { items, bottom }

    function stack(target: Id, x: number, y: number, width: number): number {
      const written: readonly (CellEntry | undefined)[] = cells.get(cellKey(lane, target)) ?? [undefined]
      let next = y
      written.forEach((entry, index) => {
        const lines = text.paragraphs(entry?.[1].text ?? '', width - 2 * paddingX, type, type.maxLines)
        const height = 2 * paddingY + Math.max(1, lines.lines.length) * type.lineHeight
        const place = { stage: box.id, lane, x, y: next, width, height }
        items.push({
          ...place,
          kind: 'cell',
          // The first keeps its key when it is written in: what is typed there stays in one field.
          key: itemKey('cell', lane, target, ...(index > 0 && entry ? [entry[0]] : [])),
          id: entry?.[0],
          target,
          text: lines,
          ...(written.length === 1 && record.per === 'stage' && { stretches: true }),
        })
        next += height + gap
      })
      bottom = Math.max(bottom, next - gap)
      return next
    }

    if (record.per === 'stage') {
      stack(box.id, box.x + padding, above, box.width - 2 * padding)
      return { items, bottom }
    }
    for (const { column, touchpoints } of spokenOf(map, stage, id => cells.has(cellKey(lane, id)))) {
      let y: number = above
      for (const id of touchpoints) y = stack(id, column.x, y, column.width)
    }
    return { items, bottom }
  },
}
