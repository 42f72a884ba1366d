import type { Id } from '../../model/ids'
import type { Place } from '../../model/journey'
import { evenKeys } from '../../model/order'
import type { Lane, Node, Reading } from './reading'

/** Cards that all come from elsewhere: the first of each swimlane stand above one another, then the second, and so on. */
export function inCells(stage: Id, cards: readonly Node[]): Place[] {
  const inCell = new Map<Lane | undefined, number>()
  const indices = cards.map(({ lane }) => {
    const index = inCell.get(lane) ?? 0
    inCell.set(lane, index + 1)
    return index
  })
  const keys = evenKeys(indices.reduce((most, index) => Math.max(most, index + 1), 0))
  return cards.map((node, index) => placeIn(stage, node, keys[indices[index]!]!))
}

/**
 * The places of cards of which some are known: nothing, as long as nobody came, moved or changed the order; else the known
 * ones keep their columns, in the order of the file, and each other one gets one of its own.
 */
export function inSequence(
  reading: Reading,
  stage: Id,
  cards: readonly Node[],
  ids: readonly Id[],
): (Place | undefined)[] {
  const stays = cards.map(({ raw, hint }) => {
    const expected = hint && reading.expected.get(`touchpoint ${hint.id}`)
    return (
      expected !== undefined && raw.stageId === expected.stageId && raw.swimlaneId === expected.swimlaneId
    )
  })
  const ranks = ids.map(id => reading.rank.get(id) ?? -1)
  const isInOrder = ranks.every((rank, index) => index === 0 || rank > ranks[index - 1]!)
  if (stays.every(Boolean) && isInOrder) return ids.map(() => undefined)
  if (stage === '') {
    return cards.map((node, index) => (stays[index] ? undefined : placeIn('', node, evenKeys(1)[0]!)))
  }
  const columnOf = (index: number) =>
    (stays[index] ? reading.carried.touchpoints.get(ids[index]!)?.place[2] : undefined) ?? `${index}.`
  const columns = [...new Set(ids.map((_, index) => columnOf(index)))]
  const keys = evenKeys(columns.length)
  const keyOf = new Map(columns.map((column, index) => [column, keys[index]!]))
  return cards.map((node, index) => {
    const key = keyOf.get(columnOf(index))!
    const was = reading.carried.touchpoints.get(ids[index]!)?.place
    return stays[index] && was ? [was[0], was[1], key, was[3]] : placeIn(stage, node, key)
  })
}

/** The first card of each column, by the number of the column; cards that did not move are one each. */
export function byColumn(ids: readonly Id[], places: readonly (Place | undefined)[]): Id[] {
  const seen = new Set<string>()
  return ids.filter((_, index) => {
    const column = places[index]?.[2] ?? `${index}.`
    if (seen.has(column)) return false
    seen.add(column)
    return true
  })
}

function placeIn(stage: Id, { lane }: Node, column: string): Place {
  const isOfCards = lane?.meaning.is === 'cards'
  return [stage, isOfCards ? lane.lane : 'customer', column, isOfCards ? Math.min(lane.row, 999) : 0]
}
