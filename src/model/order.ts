import { generateNJitteredKeysBetween, generateNKeysBetween } from 'fractional-indexing-jittered'

/**
 * Order is a value: each record carries a key, and a place between two neighbours always has room for another. Keys that
 * the user makes are jittered, so that two people who insert at one place at the same time do not make the same key; equal
 * keys that come about all the same are told apart by id.
 */
export type OrderKey = string

/** A key that the library understands: its first letter says how long the integer part must be. */
export function isOrderKey(key: unknown): key is OrderKey {
  if (typeof key !== 'string' || key.length > 512 || !/^[0-9A-Za-z]+$/.test(key)) return false
  try {
    generateNKeysBetween(key, null, 1)
    generateNKeysBetween(null, key, 1)
    return true
  } catch {
    return false
  }
}

/** `count` new keys, rising, between two keys; null is the start or the end. Neighbours with equal keys count as one. */
export function keysBetween(lower: OrderKey | null, upper: OrderKey | null, count: number): OrderKey[] {
  if (count <= 0) return []
  const ceiling = lower !== null && upper !== null && upper <= lower ? null : upper
  return generateNJitteredKeysBetween(lower, ceiling, count)
}

/** `count` rising keys, the same each time: for what is mended, imported or written by hand. */
export function evenKeys(count: number): OrderKey[] {
  return count <= 0 ? [] : generateNKeysBetween(null, null, count)
}

/** `count` rising keys after a key, the same each time. */
export function evenKeysAfter(lower: OrderKey | null, count: number): OrderKey[] {
  return count <= 0 ? [] : generateNKeysBetween(lower, null, count)
}

/** Records in their order, ties broken by id, so that every copy of a map shows the same. */
export function sortedByOrder<T extends { readonly order: OrderKey }>(
  records: Iterable<readonly [string, T]>,
): (readonly [string, T])[] {
  return [...records].sort(([idA, a], [idB, b]) => compareText(a.order, b.order) || compareText(idA, idB))
}

/** By code unit: the one order in which keys and ids are compared, whatever the language. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
