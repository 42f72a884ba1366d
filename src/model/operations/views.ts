import { type Filter, NO_FILTER } from '../analysis/filter'
import type { Id } from '../ids'
import type { JourneyMap } from '../journey'
import { sortedByOrder } from '../order'
import type { Tx } from '../tx'
import { keysAt, moveInOrder } from './inOrder'
import { newRecord } from './newRecord'

/** Keeps a filter with the map under a name, behind those that are there. */
export function saveView(tx: Tx, name: string, filter: Filter): Id {
  const list = sortedByOrder(tx.map.views)
  const [order] = keysAt(tx, 'views', list, list.length, 1)
  const id = tx.newId()
  tx.insert('views', id, newRecord('views', { ...filter, name: name.trim(), order: order! }))
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
  tx.update('views', view, record => {
    record.persona = filter.persona
    record.kinds = [...filter.kinds]
    record.channels = [...filter.channels]
    record.tags = [...filter.tags]
    record.momentsOfTruth = filter.momentsOfTruth
    if (filter.severity === undefined) delete record.severity
    else record.severity = filter.severity
  })
}

export function removeView(tx: Tx, view: Id): void {
  tx.remove('views', view)
}

/** Moves a view so that `toIndex` views stand before it. */
export function moveView(tx: Tx, view: Id, toIndex: number): void {
  moveInOrder(tx, 'views', tx.map.views, view, toIndex)
}
