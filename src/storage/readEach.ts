/** As much of a Dexie collection as is used here. */
interface Rows<T, Key> {
  toArray(): PromiseLike<T[]>
  primaryKeys(): PromiseLike<Key[]>
  count(): PromiseLike<number>
}

export interface ReadRows<T, Key> {
  found: T[]
  /** Keys of rows that the browser cannot give. */
  lost: Key[]
}

/**
 * Reads rows, one by one where they cannot be had at once: a single value that the browser cannot read fails the whole
 * request. Rejects if the database as a whole has gone out of reach.
 */
export async function readEach<T, Key>(
  rows: () => Rows<T, Key>,
  one: (key: Key) => PromiseLike<T | undefined>,
): Promise<ReadRows<T, Key>> {
  try {
    return { found: await rows().toArray(), lost: [] }
  } catch {
    const read: ReadRows<T, Key> = { found: [], lost: [] }
    for (const key of await rows().primaryKeys()) {
      try {
        const row = await one(key)
        if (row !== undefined) read.found.push(row)
      } catch {
        read.lost.push(key)
      }
    }
    // A database that has gone meanwhile fails here; else its rows would pass for lost.
    await rows().count()
    return read
  }
}
