import type { Id } from '../../model/ids'
import type { Place } from '../../model/journey'
import type { Rect } from '../../model/layout/geometry'
import { compareText, evenKeys } from '../../model/order'
import { inColumns, middleOf } from './groups'

/** A card in its stage as the canvas shows it. */
export interface Standing {
  readonly id: Id
  readonly rect: Rect
  readonly lane: Id
  /** The place that it has had and still has; undefined for one that is new there or was moved. */
  readonly place: Place | undefined
}

interface Column {
  left: number
  right: number
  readonly cards: Standing[]
}

/**
 * The places of the cards of a stage in which something has moved: those that stayed keep their columns and rows, the
 * others join the column that they were laid above or below, or get one of their own where they stand.
 */
export function arrange(stage: Id, cards: readonly Standing[]): Map<Id, Place> {
  const columns = columnsThatStayed(cards)
  const rows = new Map<Id, number>()
  const moved = cards.filter(({ place }) => !place)
  for (const card of inColumns(moved, ({ rect }) => rect)) {
    const { x } = middleOf(card.rect)
    const above = columns.find(
      ({ left, right, cards }) => x >= left && x <= right && cards.some(({ place }) => place),
    )
    if (above) {
      rows.set(card.id, freeRow(above, card))
      above.cards.push(card)
      continue
    }
    const next = columns.findIndex(({ left, right }) => (left + right) / 2 > x)
    const own = { left: card.rect.x, right: card.rect.x + card.rect.width, cards: [card] }
    columns.splice(next < 0 ? columns.length : next, 0, own)
  }
  const keys = evenKeys(columns.length)
  return new Map(
    columns.flatMap(({ cards }, index) =>
      cards.map(({ id, lane, place }): [Id, Place] => [
        id,
        [stage, lane, keys[index]!, place?.[3] ?? rows.get(id) ?? 0],
      ]),
    ),
  )
}

function columnsThatStayed(cards: readonly Standing[]): Column[] {
  const byKey = new Map<string, Column>()
  for (const card of cards) {
    if (!card.place) continue
    const { x, width } = card.rect
    const column = byKey.get(card.place[2]) ?? { left: x, right: x + width, cards: [] }
    column.left = Math.min(column.left, x)
    column.right = Math.max(column.right, x + width)
    column.cards.push(card)
    byKey.set(card.place[2], column)
  }
  return [...byKey].sort(([a], [b]) => compareText(a, b)).map(([, column]) => column)
}

/** Below those of its lane that stand above it; what already stands there makes room when it is laid out. */
function freeRow({ cards }: Column, { lane, rect }: Standing): number {
  const above = cards.filter(card => card.lane === lane && card.rect.y <= rect.y)
  return above.reduce((row, { place }) => Math.max(row, Math.min((place?.[3] ?? 0) + 1, 999)), 0)
}
