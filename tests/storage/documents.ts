import * as Y from 'yjs'

/** A small document as storage sees it: named values that merge, and the updates that each edit makes. */
export interface TestDoc {
  doc: Y.Doc
  /** Sets a value and gives the update of that edit. */
  set(key: string, value: unknown): Uint8Array
  remove(key: string): Uint8Array
  apply(updates: readonly Uint8Array[]): void
  values(): Record<string, unknown>
  snapshot(): Uint8Array
}

export function testDoc(updates: readonly Uint8Array[] = []): TestDoc {
  const doc = new Y.Doc()
  const values = doc.getMap('values')

  function edit(change: () => void): Uint8Array {
    let made: Uint8Array | undefined
    const take = (update: Uint8Array) => {
      made = update
    }
    doc.on('update', take)
    doc.transact(change)
    doc.off('update', take)
    if (!made) throw new Error('The edit changed nothing.')
    return made
  }

  const test: TestDoc = {
    doc,
    set: (key, value) => edit(() => values.set(key, value)),
    remove: key => edit(() => values.delete(key)),
    apply: some => some.forEach(update => void Y.applyUpdate(doc, update)),
    values: () => values.toJSON(),
    snapshot: () => Y.encodeStateAsUpdate(doc),
  }
  test.apply(updates)
  return test
}

/** What a map says, from its updates alone. */
export function valuesOf(updates: readonly Uint8Array[]): Record<string, unknown> {
  return testDoc(updates).values()
}
