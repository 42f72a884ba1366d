import { type Id, splitPair } from '../model/ids'
import type { JourneyMap, Table } from '../model/journey'

/**
 * Part of a map without what hangs on something that is not part of it: links, annotations, cells, images and judgements.
 * What nobody looks at in a picture, views and findings put aside, is not in any part; nor is what we do not know.
 */
export function withoutLoose(part: JourneyMap): JourneyMap {
  const { touchpoints, stages, personas, lanes } = part
  const isNode = (id: Id) => touchpoints.has(id) || stages.has(id)
  const isEnd = (id: Id) => isNode(id) || personas.has(id)
  const annotations = filterTable(part.annotations, (_, { target }) => isNode(target))
  const isJudged = (key: string) => {
    const [touchpoint, persona] = splitPair(key)
    return touchpoints.has(touchpoint) && personas.has(persona)
  }
  return {
    ...part,
    links: filterTable(part.links, (_, { from, to }) => isEnd(from) && isEnd(to)),
    annotations,
    cells: filterTable(part.cells, (_, { lane, target }) => lanes.has(lane) && isNode(target)),
    images: filterTable(part.images, (_, { target }) => isNode(target)),
    views: new Map(),
    dismissals: new Map(),
    ratings: filterTable(part.ratings, isJudged),
    expectations: filterTable(part.expectations, isJudged),
    solves: filterTable(part.solves, key => splitPair(key).every(id => annotations.has(id))),
    votes: filterTable(part.votes, key => annotations.has(splitPair(key)[0])),
    extra: {},
  }
}

export function filterTable<T>(table: Table<T>, keep: (key: string, value: T) => boolean): Table<T> {
  return new Map([...table].filter(([key, value]) => keep(key, value)))
}
