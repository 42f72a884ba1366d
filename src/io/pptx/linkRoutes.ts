import type { Id } from '../../model/ids'
import type { Area, Side } from './slide'
import type { GridCard } from './stageGrid'

/** Where a link leaves one card and enters another, and how far out its arc goes if both are on one side. */
export interface LinkRoute {
  readonly from: Side
  readonly to: Side
  readonly reach?: number
}

/** How far an arc goes out: about as far as LibreOffice draws it, which does not ask. */
const REACH = 0.2

/**
 * A way from card to card that crosses as few others as the slide allows: straight to the neighbour, from row to row in
 * the space between them, else in an arc around what lies between: above if it leads on, below if it leads back.
 */
export function routeLink(cards: readonly GridCard[], from: Id, to: Id): LinkRoute | undefined {
  const a = cards.find(({ id }) => id === from)
  const b = cards.find(({ id }) => id === to)
  if (!a || !b || a === b) return undefined
  const reach = REACH
  if (a.row === b.row) {
    const isNext =
      b.column > a.column &&
      !cards.some(({ row, column }) => row === a.row && column > a.column && column < b.column)
    if (isNext) return { from: 'right', to: 'left' }
    const side = b.column > a.column ? 'top' : 'bottom'
    return { from: side, to: side, reach }
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

/** Where the words of a link may stand: above a straight one, else on the part of it that lies between the cards. */
export function labelArea(route: LinkRoute, from: Area, to: Area, gap: number): LabelArea {
  const narrow = Math.max(0.8, gap - 0.08)
  const height = 0.32
  const middle = { x: (from.x + to.x + from.width) / 2, y: (from.y + to.y + from.height) / 2 }
  if (route.from === 'right' && route.to === 'left') {
    const isStraight = Math.abs(from.y - to.y) < 0.01
    const y = isStraight ? middle.y - height - 0.02 : middle.y - height / 2
    return { x: to.x - gap / 2 - narrow / 2, y, width: narrow, height, above: isStraight }
  }
  const apart = Math.abs(from.x - to.x)
  if (route.reach !== undefined) {
    if (route.from === 'right') {
      return { x: from.x + from.width + 0.02, y: middle.y - height / 2, width: narrow, height }
    }
    const width = Math.max(narrow, Math.min(MOST_WORDS, apart - 0.6))
    const y = route.from === 'top' ? from.y - route.reach : from.y + from.height + route.reach
    return { x: middle.x - width / 2, y: y - 0.1, width, height: 0.2 }
  }
  const [upper, lower] = from.y < to.y ? [from, to] : [to, from]
  const width = Math.max(narrow, Math.min(MOST_WORDS, apart === 0 ? from.width : apart))
  return { x: middle.x - width / 2, y: (upper.y + upper.height + lower.y) / 2 - 0.1, width, height: 0.2 }
}

export interface LabelArea extends Area {
  /** Above the line that the area ends at; else around it. */
  readonly above?: boolean
}

/** The widest that words stand beside one another on a line (inches). */
const MOST_WORDS = 3.2
