/*
 * A layout keeps every object that came out as before, so that who listens to a box by identity sleeps through an edit
 * elsewhere.
 */

/** Equal in value: plain data of objects, arrays and primitives. */
export function alike(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a)) {
    return Array.isArray(b) && a.length === b.length && a.every((item, index) => alike(item, b[index]))
  }
  const keys = Object.keys(a)
  return (
    keys.length === Object.keys(b).length &&
    keys.every(key => alike((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]))
  )
}

/** The old value if the new one is equal. */
export function keep<T>(before: T | undefined, now: T, same: (a: T, b: T) => boolean = alike): T {
  return before !== undefined && same(before, now) ? before : now
}

/** The old table if nothing in it changed, else a new one with the old objects where they are equal. */
export function keepTable<K, T>(
  before: ReadonlyMap<K, T> | undefined,
  now: ReadonlyMap<K, T>,
  same: (a: T, b: T) => boolean = alike,
): ReadonlyMap<K, T> {
  if (!before) return now
  const kept = new Map<K, T>()
  let changed = before.size !== now.size
  for (const [key, value] of now) {
    const old = before.get(key)
    const chosen = keep(old, value, same)
    kept.set(key, chosen)
    if (chosen !== old) changed = true
  }
  return changed ? kept : before
}

/** The old list if nothing in it changed, else a new one with the old objects where they are equal. */
export function keepList<T>(before: readonly T[] | undefined, now: readonly T[]): readonly T[] {
  if (!before) return now
  const kept = now.map((value, index) => keep(before[index], value))
  return kept.length === before.length && kept.every((value, index) => value === before[index])
    ? before
    : kept
}
