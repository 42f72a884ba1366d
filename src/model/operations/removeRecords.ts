import { type Id, splitPair } from '../ids'
import type { JourneyMap, PairTable } from '../journey'
import type { Tx } from '../tx'

/**
 * Removes records of any kinds, and all that would otherwise hang on nothing: the cards of a stage; links, annotations,
 * cells, images, ratings and expectations of what goes; solutions and votes of the annotations that go. Lanes stay: they can be
 * hidden, and one's own go by `removeLane`.
 * Ids of records that are gone already are passed over. One pass over each table, however many go.
 */
export function removeRecords(tx: Tx, ids: Iterable<Id>): void {
  const { map } = tx
  const gone = withContents(map, ids)
  for (const id of gone) {
    for (const table of [
      'personas',
      'stages',
      'touchpoints',
      'links',
      'notes',
      'annotations',
      'cells',
      'images',
      'views',
      'dismissals',
    ] as const) {
      if (map[table].has(id)) tx.remove(table, id)
    }
  }
  for (const [id, link] of [...map.links]) {
    if (gone.has(link.from) || gone.has(link.to)) tx.remove('links', id)
  }
  for (const table of ['ratings', 'expectations', 'solves', 'votes'] as const) removePairs(tx, table, gone)
}

/** The ids, and those of the cards, annotations, cells and images that belong to them. */
function withContents(map: JourneyMap, ids: Iterable<Id>): ReadonlySet<Id> {
  const gone = new Set(ids)
  for (const [id, { place }] of map.touchpoints) {
    // Only where the stage itself goes: cards of a stage that was gone before wait in the tray and stay.
    if (gone.has(place[0]) && map.stages.has(place[0])) gone.add(id)
  }
  for (const table of ['annotations', 'cells', 'images'] as const) {
    for (const [id, { target }] of map[table]) if (gone.has(target)) gone.add(id)
  }
  // Of annotations as well, which are all known only now.
  for (const [id, { target }] of map.dismissals) if (gone.has(target)) gone.add(id)
  return gone
}

function removePairs(tx: Tx, table: PairTable, gone: ReadonlySet<Id>): void {
  for (const key of [...tx.map[table].keys()]) {
    const [first, second] = splitPair(key)
    if (gone.has(first) || gone.has(second)) tx.remove(table, key)
  }
}
