/** What has a name and stands in a line with others of its kind. */
export interface Named {
  readonly name: string
}

/**
 * Which of the things that are known each of those that are read is: the same name first, in the order in which they
 * stand; then one that follows a known one where another name stood before is that one, renamed. Undefined is new.
 */
export function matchNames<K extends Named>(known: readonly K[], read: readonly Named[]): (K | undefined)[] {
  const free = new FreeNames(known)
  const found = read.map(({ name }) => free.take(name))
  followRenamed(known, found, free)
  return found
}

/** Known things that nothing read has been taken for yet. */
export class FreeNames<K extends Named> {
  readonly #byName = new Map<string, K[]>()
  readonly #free: Set<K>

  constructor(known: readonly K[]) {
    this.#free = new Set(known)
    for (const thing of known) {
      const group = this.#byName.get(thing.name)
      if (group) group.push(thing)
      else this.#byName.set(thing.name, [thing])
    }
    // Taken from the end.
    for (const group of this.#byName.values()) group.reverse()
  }

  has(thing: K | undefined): thing is K {
    return thing !== undefined && this.#free.has(thing)
  }

  /** The first free one of that name. */
  take(name: string): K | undefined {
    const group = this.#byName.get(name)
    for (let thing = group?.pop(); thing; thing = group?.pop()) {
      if (this.#free.delete(thing)) return thing
    }
    return undefined
  }

  takeThis(thing: K): K {
    this.#free.delete(thing)
    return thing
  }
}

/** Fills the gaps of `found` with the free ones that stood in the same place: behind the same forerunner. */
export function followRenamed<K extends Named>(
  known: readonly K[],
  found: (K | undefined)[],
  free: FreeNames<K>,
): void {
  const places = new Map(known.map((thing, index) => [thing, index]))
  found.forEach((thing, index) => {
    if (thing) return
    const before = index === 0 ? undefined : found[index - 1]
    // Behind what is new, or has come from elsewhere, nothing stood before.
    const place = before ? places.get(before) : index === 0 ? -1 : undefined
    const follower = place === undefined ? undefined : known[place + 1]
    if (free.has(follower)) found[index] = free.takeThis(follower)
  })
}
