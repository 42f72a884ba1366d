import { groupBy } from '../groupBy'
import type { Id } from '../ids'

/** Ids that wait to be taken, each from the first. */
export type Queue = IterableIterator<Id>

/** Ids under what they have in common, to be taken one after the other. */
export function queuesBy<K>(ids: Iterable<Id>, keyOf: (id: Id) => K): ReadonlyMap<K, Queue> {
  return new Map([...groupBy(ids, keyOf)].map(([key, group]) => [key, group.values()]))
}

/** Takes the next id that is still free, and with it all before it. However often it is asked, it sees each id once. */
export function nextFree(queue: Queue | undefined, free: { has(id: Id): boolean }): Id | undefined {
  for (const id of queue ?? []) if (free.has(id)) return id
  return undefined
}
