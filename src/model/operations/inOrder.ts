import type { Id } from '../ids'
import { keysBetween, type OrderKey, sortedByOrder } from '../order'
import type { Tx } from '../tx'

/** Kinds whose records stand in a line. */
export type OrderedTable = 'personas' | 'stages' | 'annotations' | 'lanes' | 'images' | 'views'

type Entry = readonly [Id, { readonly order: OrderKey }]

/**
 * Order keys for `count` records that go before the record at `index` of a sorted list (its length: at the end). Two
 * writers may have made equal keys, and there is nothing between equals: then the records that follow with the same key
 * get new keys too, so that what is inserted lands where it was put.
 */
export function keysAt(
  tx: Tx,
  table: OrderedTable,
  list: readonly Entry[],
  index: number,
  count: number,
): OrderKey[] {
  const at = clamp(index, list.length)
  const lower = list[at - 1]?.[1].order ?? null
  const equals = list.slice(at).filter(([, { order }]) => order === lower)
  const upper = list[at + equals.length]?.[1].order ?? null
  const keys = keysBetween(lower, upper, count + equals.length)
  equals.forEach(([id], i) => {
    setOrder(tx, table, id, keys[count + i]!)
  })
  return keys.slice(0, count)
}

/**
 * Moves a record so that it stands at `toIndex` of its list (counted without it). Nothing is written if it stands there
 * already, or is not in the list.
 */
export function moveInOrder(
  tx: Tx,
  table: OrderedTable,
  entries: Iterable<Entry>,
  id: Id,
  toIndex: number,
): void {
  const list = sortedByOrder(entries)
  const others = list.filter(([other]) => other !== id)
  const target = clamp(toIndex, others.length)
  if (others.length === list.length || list[target]?.[0] === id) return
  setOrder(tx, table, id, keysAt(tx, table, others, target, 1)[0]!)
}

function setOrder(tx: Tx, table: OrderedTable, id: Id, order: OrderKey): void {
  tx.update(table, id, record => {
    record.order = order
  })
}

function clamp(index: number, length: number): number {
  return Math.max(0, Math.min(index, length))
}
