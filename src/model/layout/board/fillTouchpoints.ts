import type { RecordOf } from '../../journey'
import type { Lines } from '../geometry'
import { itemKey } from './boardGeometry'
import { BOARD } from './boardSizes'
import type { LaneFiller, Unsettled } from './fillLane'

/**
 * Cards in their slots. Rows run across all stages, so that parallel paths can be followed; each is as high as its highest
 * card. Where a stage has no card in the lane there is one empty place, else one in each column that has none.
 */
export const fillTouchpoints: LaneFiller = {
  reads: (_, __, { index }) => [index],
  fill({ text }, { box, cards }, { id: lane, index }) {
    const { above } = BOARD.lane
    const { padding } = BOARD.stage
    const { paddingX, title: type } = BOARD.card
    const rows = new Map<number, number>()
    const taken = new Set<number>()
    const items: Unsettled[] = []
    for (const card of cards) {
      if (card.lane !== index) continue
      const { x, width } = box.columns[card.column]!
      const title = text.lines(card.touchpoint.title, width - 2 * paddingX, type, type.maxLines)
      const top = hasTop(card.touchpoint)
      const height = cardHeight(title, top)
      rows.set(card.row, Math.max(height, rows.get(card.row) ?? 0))
      taken.add(card.column)
      items.push({
        kind: 'card',
        key: itemKey('card', card.id),
        id: card.id,
        stage: box.id,
        lane,
        x,
        y: 0,
        width,
        height,
        text: title,
        top,
        column: card.column,
        row: card.row,
      })
    }
    // The first row is always there, so that there is somewhere to put a card.
    if (!rows.has(0)) rows.set(0, cardHeight({ lines: [], clamped: false }, true))
    if (box.collapsed) return { items, bottom: above, rows }

    const place = { kind: 'empty', target: box.id, stage: box.id, lane, y: above, height: 0 } as const
    const empty = (column: number | undefined, x: number, width: number): Unsettled => ({
      ...place,
      key: itemKey('empty', lane, box.id, column ?? ''),
      column,
      x,
      width,
      stretches: true,
    })
    if (taken.size === 0) items.push(empty(undefined, box.x + padding, box.width - 2 * padding))
    else {
      box.columns.forEach(({ x, width }, column) => {
        if (!taken.has(column)) items.push(empty(column, x, width))
      })
    }
    return { items, bottom: above, rows }
  },
}

/** The line above the title: only where there is something to say. */
function hasTop({ channel, momentOfTruth }: RecordOf<'touchpoints'>): boolean {
  return channel !== '' || momentOfTruth
}

function cardHeight(title: Lines, top: boolean): number {
  const { paddingY, top: line, title: type } = BOARD.card
  return 2 * paddingY + (top ? line.lineHeight : 0) + Math.max(1, title.lines.length) * type.lineHeight
}
