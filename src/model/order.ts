import { generateNJitteredKeysBetween, generateNKeysBetween } from 'fractional-indexing-jittered'

/**
 * Order is a value: each record carries a key, and a place between two neighbours always has room for another. Keys that
 * the user makes are jittered, so that two people who insert at one place at the same time do not make the same key; equal
 * keys that come about all the same are told apart by id.
 */
export type OrderKey = string

/**
 * A key that the library understands, with room before and after it: its first letter says how long the integer part must
 * be. The first and last two letters are left out: nobody comes there by counting, and beyond them there are no keys.
 */
export function isOrderKey(key: unknown): key is OrderKey {
  if (typeof key !== 'string' || key.length > 512 || !/^[C-Za-x][0-9A-Za-z]+$/.test(key)) return false
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
  const ceiling = lower === null || upper === null ? upper : ceilingOver(lower, upper)
  return generateNJitteredKeysBetween(lower, ceiling, count)
}

/** The library computes with what lies between two keys as a number, and never ends where that takes more digits. */
const MAX_DIGITS = 150

/** What new keys over `lower` stay below: `upper`, or what is easier to reckon with; null where there is no room. */
function ceilingOver(lower: OrderKey, upper: OrderKey): OrderKey | null {
  const length = Math.max(lower.length, upper.length)
  // What differs by nothing but noughts at the end is equal to the library.
  const [from, to] = [lower.padEnd(length, '0'), upper.padEnd(length, '0')]
  if (to <= from) return null
  let same = 0
  while (from[same] === to[same]) same++
  if (length - same <= MAX_DIGITS) return upper
  // One digit more than `lower` has, or the first digit in which it is less than `upper`.
  return same < lower.length ? `${lower}z` : upper.slice(0, same + 1)
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
