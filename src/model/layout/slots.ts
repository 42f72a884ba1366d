import type { Id } from '../ids'
import type { RecordOf } from '../journey'
import { compareText } from '../order'
import type { Lines } from './geometry'

export type Touchpoint = RecordOf<'touchpoints'>
/** A touchpoint, and whether it has an image. */
export type Entry = readonly [Id, Touchpoint, pictured?: boolean]

/** A card with its place as drawn. */
export interface Slotted {
  readonly id: Id
  readonly touchpoint: Touchpoint
  /** Index among the visible lanes. */
  readonly lane: number
  /** Index of its column in the stage. */
  readonly column: number
  /** Its own row, or the next free one below if another card stands there. */
  readonly row: number
  readonly title: Lines
  readonly pictured: boolean
}

/** The cards of one stage in reading order: by column, lane, row, id. */
export interface StagePlan {
  readonly columns: readonly string[]
  readonly cards: readonly Slotted[]
}

/**
 * Gives every card of a stage a slot of its own. Where several claim one, the first by id has it and the others move down
 * to free rows, never into a row that belongs to another card: so a collision moves nothing but the cards that collide.
 * `lanes` says which lanes are drawn, from the top; all entries stand in one of them.
 */
export function planStage(
  entries: readonly Entry[],
  lanes: ReadonlyMap<Id, number>,
  titleOf: (touchpoint: Touchpoint) => Lines,
): StagePlan {
  const sorted = [...entries].sort(([idA, { place: a }], [idB, { place: b }]) => {
    return (
      compareText(a[2], b[2]) || lanes.get(a[1])! - lanes.get(b[1])! || a[3] - b[3] || compareText(idA, idB)
    )
  })
  const columns: string[] = []
  const cards: Slotted[] = []
  for (let start = 0, end = 0; start < sorted.length; start = end) {
    const [, lane, column] = sorted[start]![1].place
    while (end < sorted.length && sorted[end]![1].place[1] === lane && sorted[end]![1].place[2] === column)
      end++
    if (columns.at(-1) !== column) columns.push(column)
    const cell = sorted.slice(start, end)
    const rows = freeRows(cell.map(([, { place }]) => place[3]))
    cell.forEach(([id, touchpoint, pictured = false], index) => {
      cards.push({
        id,
        touchpoint,
        lane: lanes.get(lane)!,
        column: columns.length - 1,
        row: rows[index]!,
        title: titleOf(touchpoint),
        pictured,
      })
    })
  }
  return { columns, cards }
}

/** Rows that rise, made different: the first claim on a row holds, later ones go to the next row that nobody claimed. */
function freeRows(claims: readonly number[]): number[] {
  const taken = new Set(claims)
  if (taken.size === claims.length) return [...claims]
  let free = 0
  return claims.map((row, index) => {
    if (index === 0 || claims[index - 1] !== row) return row
    free = Math.max(free, row + 1)
    while (taken.has(free)) free++
    taken.add(free)
    return free
  })
}
