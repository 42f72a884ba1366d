import type { RecordOf } from '../../journey'
import type { Lines } from '../geometry'
import { itemKey } from './boardGeometry'
import { BOARD } from './boardSizes'
import type { BoardParts, Filled, Filling, LaneToFill } from './fillLane'

/**
 * Cards in their slots. Rows run across all stages, so that parallel paths can be followed; each is as high as its highest
 * card. Where a stage has no card in the lane there is one empty place, else one in each column that has none.
 */
export function fillTouchpoints({ stages, lanes, text }: BoardParts, { id: lane }: LaneToFill): Filled {
  const { above, gap } = BOARD.lane
  const laneIndex = lanes.get(lane)
  const heights = new Map<number, number>()
  const found = stages.flatMap(({ box, cards }) =>
    cards
      .filter(card => card.lane === laneIndex)
      .map(card => {
        const column = box.columns[card.column]!
        const title = text.lines(
          card.touchpoint.title,
          column.width - 2 * BOARD.card.paddingX,
          BOARD.card.title,
          BOARD.card.title.maxLines,
        )
        const top = hasTop(card.touchpoint)
        const height = cardHeight(title, top)
        heights.set(card.row, Math.max(height, heights.get(card.row) ?? 0))
        return { card, box, column, title, top, height }
      }),
  )
  if (heights.size === 0) heights.set(0, cardHeight({ lines: [], clamped: false }, true))
  let y = above
  const rows = [...heights]
    .sort(([a], [b]) => a - b)
    .map(([row, height]) => {
      const placed = { row, y, height }
      y += height + gap
      return placed
    })
  const topOf = new Map(rows.map(row => [row.row, row.y]))
  const taken = new Set(found.map(({ box, card }) => `${box.id} ${card.column}`))

  const items = found.map(
    ({ card, box, column, title, top, height }): Filling => ({
      kind: 'card',
      key: itemKey('card', card.id),
      id: card.id,
      stage: box.id,
      lane,
      x: column.x,
      y: topOf.get(card.row)!,
      width: column.width,
      height,
      text: title,
      top,
      column: card.column,
      row: card.row,
    }),
  )
  for (const { box, cards } of stages) {
    if (box.collapsed) continue
    const empty = (column: number | undefined, x: number, width: number): Filling => ({
      kind: 'empty',
      key: itemKey('empty', lane, box.id, column ?? ''),
      target: box.id,
      stage: box.id,
      lane,
      column,
      x,
      y: above,
      width,
      height: 0,
      stretches: true,
    })
    const { padding } = BOARD.stage
    if (!cards.some(card => card.lane === laneIndex)) {
      items.push(empty(undefined, box.x + padding, box.width - 2 * padding))
      continue
    }
    box.columns.forEach(({ x, width }, column) => {
      if (!taken.has(`${box.id} ${column}`)) items.push(empty(column, x, width))
    })
  }
  return { items, bottom: y - gap, rows }
}

/** The line above the title: only where there is something to say. */
function hasTop({ channel, momentOfTruth }: RecordOf<'touchpoints'>): boolean {
  return channel !== '' || momentOfTruth
}

function cardHeight(title: Lines, top: boolean): number {
  const { paddingY, top: line, title: type } = BOARD.card
  return 2 * paddingY + (top ? line.lineHeight : 0) + Math.max(1, title.lines.length) * type.lineHeight
}
