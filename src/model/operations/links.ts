import type { Id } from '../ids'
import type { JourneyMap, Link } from '../journey'
import { compareText } from '../order'
import type { Tx } from '../tx'
import { newRecord } from './newRecord'

/**
 * Adds a link between touchpoints, stages, or from a persona to one of them. Without a kind, a link that leads back to an
 * earlier stage or column is a loop. Gives the id of the same link if there is one already (ends and kind), and undefined
 * if it cannot be: an end is gone, it would end at a persona, or it joins a thing to itself and is not a loop.
 */
export function addLink(tx: Tx, from: Id, to: Id, init: Partial<Link> = {}): Id | undefined {
  const { map } = tx
  const kind = init.kind ?? (leadsBack(map, from, to) ? 'loop' : 'next')
  if (!isNode(map, to) || !(isNode(map, from) || map.personas.has(from))) return undefined
  if (from === to && kind !== 'loop') return undefined
  for (const [id, link] of map.links) {
    if (link.from === from && link.to === to && link.kind === kind) return id
  }
  const id = tx.newId()
  tx.insert('links', id, newRecord('links', { ...init, kind, from, to }))
  return id
}

export function removeLinks(tx: Tx, ids: readonly Id[]): void {
  for (const id of ids) tx.remove('links', id)
}

function isNode(map: JourneyMap, id: Id): boolean {
  return map.touchpoints.has(id) || map.stages.has(id)
}

/** Whether the end stands in an earlier stage than the start, or in an earlier column of the same stage. */
function leadsBack(map: JourneyMap, from: Id, to: Id): boolean {
  const start = whereabouts(map, from)
  const end = whereabouts(map, to)
  if (!start || !end) return false
  const byStage =
    start.stage === end.stage ? 0 : compareText(end.order, start.order) || compareText(end.stage, start.stage)
  if (byStage !== 0) return byStage < 0
  return start.column !== undefined && end.column !== undefined && end.column < start.column
}

function whereabouts(map: JourneyMap, id: Id) {
  const place = map.touchpoints.get(id)?.place
  const stage = place?.[0] ?? id
  const order = map.stages.get(stage)?.order
  return order === undefined ? undefined : { stage, order, column: place?.[2] }
}
