import { cleanId, type Id, pairKey, splitPair } from '../ids'
import { type JourneyMap, LANE_KINDS, RECORD_TABLES, type Table } from '../journey'
import { sortedByOrder } from '../order'

/*
 * Ids that the app makes say nothing. Those of a file that was written by hand often say what they are of, and those of
 * personas are often their names: a copy without names has other ones in their place, wherever they are referred to.
 */

const MADE_ID = /^[0-9A-Za-z]{16}$/
/** As lanes from birth are called, in every map. */
const BORN: ReadonlySet<string> = new Set(LANE_KINDS)

/** @param words by which the personas are called: ids that have one of them in them go too */
export function withoutTellingIds(map: JourneyMap, words: Iterable<string>): JourneyMap {
  const telling = [...words].map(word => cleanId(word).toLowerCase())
  const tells = (id: Id) => telling.some(word => id.toLowerCase().includes(word))
  const ids = new Map<Id, Id>()
  const rename = (id: Id, kind: string, number: number) => {
    let made = `${kind}-${number}`
    while (RECORD_TABLES.some(table => map[table].has(made))) made += '-'
    ids.set(id, made)
  }
  for (const [index, [id]] of sortedByOrder(map.personas).entries()) {
    if (!MADE_ID.test(id)) rename(id, 'persona', index + 1)
  }
  for (const table of RECORD_TABLES) {
    for (const [index, id] of [...map[table].keys()].entries()) {
      if (!ids.has(id) && !BORN.has(id) && tells(id)) rename(id, table.slice(0, -1), index + 1)
    }
  }
  return ids.size === 0 ? map : withIds(map, id => ids.get(id) ?? id)
}

function withIds(map: JourneyMap, idOf: (id: Id) => Id): JourneyMap {
  const records = <T>(table: Table<T>, change = (record: T) => record) =>
    new Map([...table].map(([id, record]) => [idOf(id), change(record)]))
  const pairs = <T>(table: Table<T>) =>
    new Map(
      [...table].map(([key, value]) => {
        const [first, second] = splitPair(key)
        return [pairKey(idOf(first), idOf(second)), value]
      }),
    )
  const aimed = <T extends { readonly target: Id }>(record: T) => ({ ...record, target: idOf(record.target) })
  return {
    ...map,
    personas: records(map.personas),
    stages: records(map.stages),
    lanes: records(map.lanes),
    touchpoints: records(map.touchpoints, card => {
      const [stage, lane, column, row] = card.place
      return { ...card, place: [idOf(stage), idOf(lane), column, row] }
    }),
    links: records(map.links, link => ({ ...link, from: idOf(link.from), to: idOf(link.to) })),
    annotations: records(map.annotations, aimed),
    notes: records(map.notes),
    cells: records(map.cells, cell => ({ ...aimed(cell), lane: idOf(cell.lane) })),
    images: records(map.images, aimed),
    ratings: pairs(map.ratings),
    expectations: pairs(map.expectations),
    solves: pairs(map.solves),
    votes: pairs(map.votes),
  }
}
