import { type TouchpointEntry, touchpointsInOrder } from '../analysis/touchpointsInOrder'
import { type Id, splitPair } from '../ids'
import type { JourneyMap, Place, RecordOf, Table } from '../journey'
import { evenKeys } from '../order'
import { canHoldCell } from './cells'
import { type Clip, makeClip } from './clip'

/**
 * A clip of what the ids name: personas, notes, single annotations, stages with their cards, cards with their ratings, the
 * annotations, images and cells of both with the solutions among them, and the links whose two ends are in it. Votes stay: they were cast on
 * the original.
 */
export function copyRecords(map: JourneyMap, ids: Iterable<Id>): Clip {
  const wanted = new Set(ids)
  const isWanted = (id: Id) => wanted.has(id)
  const cards = touchpointsInOrder(map).filter(
    ([id, { place }]) => isWanted(id) || (isWanted(place[0]) && map.stages.has(place[0])),
  )
  const personas = select(map.personas, isWanted)
  const stages = select(map.stages, isWanted)
  const touchpoints = Object.fromEntries(withColumns(cards))
  const isNode = (id: Id) => [personas, stages, touchpoints].some(table => Object.hasOwn(table, id))
  const isCard = (id: Id) => Object.hasOwn(touchpoints, id)
  const annotations = select(map.annotations, (id, { target }) => isNode(target) || isWanted(id))
  const isNoted = (id: Id) => Object.hasOwn(annotations, id)
  const cells = select(map.cells, (_, { lane, target }) => isNode(target) && canHoldCell(map, lane, target))
  const written = new Set(Object.values(cells).map(({ lane }) => lane))

  const isRating = (touchpoint: Id, persona: Id) => isCard(touchpoint) && map.personas.has(persona)
  const ratings = selectPairs(map.ratings, isRating)
  const expectations = selectPairs(map.expectations, isRating)
  const raters = [ratings, expectations].flatMap(values => Object.keys(values).map(key => splitPair(key)[1]))
  return makeClip({
    personas,
    stages,
    lanes: select(map.lanes, id => written.has(id)),
    touchpoints,
    links: select(map.links, (_, { from, to }) => isNode(from) && isNode(to)),
    annotations,
    notes: select(map.notes, isWanted),
    cells,
    images: select(map.images, (_, { target }) => isNode(target)),
    ratings,
    expectations,
    solves: selectPairs(map.solves, (opportunity, pain) => isNoted(opportunity) && isNoted(pain)),
    names: Object.fromEntries(raters.map(id => [id, map.personas.get(id)!.name])),
  })
}

/**
 * The cards with column keys that rise over the whole clip: those of the map only compare within one stage, and the clip
 * may come from several.
 */
function withColumns(cards: readonly TouchpointEntry[]): [Id, RecordOf<'touchpoints'>][] {
  const columnOf = ([stage, , column]: Place) => JSON.stringify([stage, column])
  const columns = [...new Set(cards.map(([, { place }]) => columnOf(place)))]
  const keys = new Map(evenKeys(columns.length).map((key, i) => [columns[i]!, key]))
  return cards.map(([id, card]) => {
    const [stage, lane, , row] = card.place
    return [id, { ...card, place: [stage, lane, keys.get(columnOf(card.place))!, row] }]
  })
}

function select<T>(table: Table<T>, wanted: (id: Id, record: T) => boolean): Record<Id, T> {
  return Object.fromEntries([...table].filter(([id, record]) => wanted(id, record)))
}

function selectPairs<T>(table: Table<T>, wanted: (first: Id, second: Id) => boolean): Record<string, T> {
  return select(table, key => wanted(...splitPair(key)))
}
