import { type Filter, NO_FILTER } from '../analysis/filter'
import type { Id } from '../ids'
import type { JourneyMap } from '../journey'
import { sortedByOrder } from '../order'
import type { Tx } from '../tx'
import { keysAt, moveInOrder } from './inOrder'
import { newRecord } from './newRecord'
import { LONGEST_WORD, MOST_WORDS } from './tags'

/** Keeps a filter with the map under a name, behind those that are there. */
export function saveView(tx: Tx, name: string, filter: Filter): Id {
  const list = sortedByOrder(tx.map.views)
  const [order] = keysAt(tx, 'views', list, list.length, 1)
  const id = tx.newId()
  tx.insert('views', id, newRecord('views', { ...kept(filter), name: name.trim(), order: order! }))
  return id
}

/** The filter that a view keeps; one that narrows nothing if the view is gone. */
export function applyView(map: JourneyMap, view: Id): Filter {
  const record = map.views.get(view)
  if (!record) return NO_FILTER
  const { persona, kinds, channels, tags, momentsOfTruth, severity } = record
  const filter = { persona, kinds, channels, tags, momentsOfTruth }
  return severity === undefined ? filter : { ...filter, severity }
}

/** Gives a view another name; an empty one is not taken. */
export function renameView(tx: Tx, view: Id, name: string): void {
  const next = name.trim()
  if (next === '') return
  tx.update('views', view, record => {
    record.name = next
  })
}

/** Gives a view another filter. */
export function updateView(tx: Tx, view: Id, filter: Filter): void {
  const { severity, ...fields } = kept(filter)
  tx.update('views', view, record => {
    Object.assign(record, fields)
    if (severity === undefined) delete record.severity
    else record.severity = severity
  })
}

export function removeView(tx: Tx, view: Id): void {
  tx.remove('views', view)
}

/** Moves a view so that `toIndex` views stand before it. */
export function moveView(tx: Tx, view: Id, toIndex: number): void {
  moveInOrder(tx, 'views', tx.map.views, view, toIndex)
}

/** What the schema takes of a filter: a channel in somebody's own words may be longer than a view can keep. */
function kept(filter: Filter): Filter {
  const fitting = (words: readonly string[]) =>
    words.filter(word => word !== '' && word.length <= LONGEST_WORD).slice(0, MOST_WORDS)
  return {
    ...filter,
    kinds: [...filter.kinds],
    channels: fitting(filter.channels),
    tags: fitting(filter.tags),
  }
}
