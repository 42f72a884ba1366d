import type { Id } from '../../model/ids'
import type { Area, Side } from './slide'
import type { GridCard } from './stageGrid'

/** Where a link leaves one card and enters another, and how far out it goes if both are on one side. */
export interface LinkRoute {
  readonly from: Side
  readonly to: Side
  readonly reach?: number
}

/**
 * A way from card to card that crosses as few others as the slide allows: straight to the neighbour, from row to row in
 * the space between them, else around below or beside what lies between.
 *
 * @param nth how many links of this kind of way the slide has already, so that they do not lie on one another
 */
export function routeLink(cards: readonly GridCard[], from: Id, to: Id, nth: number): LinkRoute | undefined {
  const a = cards.find(({ id }) => id === from)
  const b = cards.find(({ id }) => id === to)
  if (!a || !b || a === b) return undefined
  const reach = 0.09 + 0.05 * (nth % 3)
  if (a.row === b.row) {
    const isNext =
      b.column > a.column &&
      !cards.some(({ row, column }) => row === a.row && column > a.column && column < b.column)
    return isNext ? { from: 'right', to: 'left' } : { from: 'bottom', to: 'bottom', reach }
  }
  const [above, below] = a.row < b.row ? [a, b] : [b, a]
  const isFree = !cards.some(({ row, column }) => column === a.column && row > above.row && row < below.row)
  if (a.column === b.column) {
    if (!isFree) return { from: 'right', to: 'right', reach }
    return a === above ? { from: 'bottom', to: 'top' } : { from: 'top', to: 'bottom' }
  }
  if (b.column === a.column + 1) return { from: 'right', to: 'left' }
  return a === above ? { from: 'bottom', to: 'top' } : { from: 'top', to: 'bottom' }
}

/** Where the words of a link stand: above a straight one, else on the part of it that lies between the cards. */
export function labelArea(route: LinkRoute, from: Area, to: Area, gap: number): Area {
  const width = Math.max(0.8, gap - 0.08)
  const height = 0.32
  if (route.from === 'right' && route.to === 'left') {
    const isStraight = Math.abs(from.y - to.y) < 0.01
    const y = isStraight ? from.y + from.height / 2 - height - 0.02 : to.y + to.height / 2 - height - 0.02
    return { x: to.x - gap / 2 - width / 2, y, width, height }
  }
  if (route.reach !== undefined) {
    const x = (from.x + to.x) / 2 + from.width / 2 - width / 2
    const y = Math.max(from.y, to.y) + from.height + route.reach - 0.1
    return route.from === 'right'
      ? { x: from.x + from.width, y: (from.y + to.y + from.height - height) / 2, width, height }
      : { x, y, width, height: 0.2 }
  }
  const [upper, lower] = from.y < to.y ? [from, to] : [to, from]
  const middle = (upper.y + upper.height + lower.y) / 2
  return { x: (from.x + to.x + from.width - width) / 2, y: middle - 0.1, width, height: 0.2 }
}
