import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { RECORD_TABLES, TABLES } from '../../src/model/journey'
import { createMapStore } from '../../src/store/createMapStore'
import { encodeMap } from '../../src/store/encode'
import { counterIds } from '../helpers/maps'
import { runs } from '../helpers/runs'
import { describeDoor, expectSound, GOOD_MAPS } from '../io/hostileSuite'

/*
 * Updates from the log, from other tabs and from peers come in by the doors of records: what they say is read field by
 * field, however they came to say it.
 */

describeDoor('updates of the log', {
  inParts: true,
  good: map => new Uint8Array(encodeMap(map)),
  async enter(bytes) {
    const store = createMapStore({ id: 'map', newId: counterIds('new'), updates: [bytes] })
    return { ok: true, map: store.snapshot() }
  },
})

/** What a document can hold: plain values, and types within types. */
const arbContent: fc.Arbitrary<unknown> = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom(undefined, Number.NaN, Number.POSITIVE_INFINITY, -0, '\ud800', 10n, new Uint8Array([1])),
  fc.constantFrom('text', 'list', 'map', 'deep', 'xml'),
)

/** Those that are said by name are shared types, which belong to one document and are made anew each time. */
function contentOf(said: unknown): unknown {
  switch (said) {
    case 'text':
      return new Y.Text('written')
    case 'list':
      return Y.Array.from(['a', 1])
    case 'map':
      return new Y.Map(Object.entries({ title: 'inside', __proto__: 'x' }))
    case 'deep': {
      let inner = new Y.Map<unknown>()
      for (let depth = 0; depth < 3000; depth++) inner = new Y.Map<unknown>([['a', inner]])
      return inner
    }
    case 'xml':
      return new Y.XmlElement('script')
    default:
      return said
  }
}

const arbName = fc.constantFrom(
  'title',
  'order',
  'place',
  'kind',
  'target',
  'from',
  'tags',
  'at',
  '__proto__',
  'constructor',
  '',
)
const arbId = fc.constantFrom(
  'p0',
  's0',
  't0',
  'a0',
  'l0',
  '__proto__',
  'constructor',
  'a:b',
  ':',
  '',
  'customer',
)

const arbWrite = fc.record({
  table: fc.constantFrom(...TABLES, 'meta', 'extra', 'of-newer'),
  id: arbId,
  field: fc.option(arbName, { nil: undefined }),
  content: arbContent,
})

describe('what another writes into the document', () => {
  it('is a sound map, on a map that is open, and the map can still be edited', async () => {
    const good = encodeMap(GOOD_MAPS[0]!)
    fc.assert(
      fc.property(fc.array(arbWrite, { minLength: 1, maxLength: 6 }), writes => {
        const other = new Y.Doc()
        Y.applyUpdate(other, good)
        for (const { table, id, field, content } of writes) {
          const root = other.getMap(table)
          const record = root.get(id)
          try {
            if (field === undefined) root.set(id, contentOf(content))
            else if (record instanceof Y.Map) record.set(field, contentOf(content))
            else root.set(id, new Y.Map([[field, contentOf(content)]]))
          } catch {
            // Yjs itself does not write it.
          }
        }
        const store = createMapStore({ id: 'map', newId: counterIds('new'), updates: [good] })
        store.applyRemote([Y.encodeStateAsUpdate(other)])
        expectSound(store.snapshot(), true)
        if (store.readOnly) return
        for (const table of RECORD_TABLES) {
          for (const id of [...store.map[table].keys()].slice(0, 3)) {
            store.change('changes.test', tx => tx.remove(table, id))
            expect(store.map[table].has(id)).toBe(false)
          }
        }
        store.undo()
        expectSound(store.snapshot(), true)
      }),
      { numRuns: runs(25) },
    )
  })
})
