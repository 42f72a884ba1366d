import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { RECORD_TABLES, SCHEMA, TEXT_FIELDS } from '../../src/model/journey'
import type { Release } from '../../src/model/migrations/migrate'
import { rootsOf } from '../../src/store/document'
import { decodeMap, encodeMap } from '../../src/store/encode'
import { migrateDocument } from '../../src/store/migrateDocument'
import { writeMap } from '../../src/store/writeMap'
import { arbMap, bigMap, makeRecord } from '../helpers/maps'

function openDoc(...updates: Uint8Array[]): Y.Doc {
  const doc = new Y.Doc()
  rootsOf(doc)
  for (const update of updates) Y.applyUpdate(doc, update)
  return doc
}

describe('a map in a document', () => {
  test('is read back as it was written', () => {
    fc.assert(
      fc.property(arbMap({ unknown: true }), map => {
        expect(decodeMap([encodeMap(map)])).toEqual(map)
      }),
    )
  })

  test('takes the place of any other, nothing of which is left', () => {
    fc.assert(
      fc.property(arbMap({ unknown: true }), arbMap({ unknown: true }), (before, after) => {
        const doc = openDoc(encodeMap(before))
        doc.transact(() => writeMap(doc, rootsOf(doc), after))
        expect(decodeMap([Y.encodeStateAsUpdate(doc)])).toEqual(after)
      }),
    )
  })

  test('has all its texts from birth, so that two who begin to type in one do not replace it', () => {
    const map = {
      ...bigMap(1),
      notes: new Map([['n0', makeRecord('notes')]]),
    }
    const roots = rootsOf(openDoc(encodeMap(map)))
    for (const table of RECORD_TABLES) {
      for (const record of roots.tables[table].values()) {
        const texts = TEXT_FIELDS[table].map(field => (record as Y.Map<unknown>).get(field))
        expect(texts.every(text => text instanceof Y.Text)).toBe(true)
      }
    }
    expect(TEXT_FIELDS.meta.map(field => roots.meta.get(field)).every(text => text instanceof Y.Text)).toBe(
      true,
    )
  })
})

describe('a document of an older schema', () => {
  const ORIGIN = Symbol('migration')
  /** A release to come, which calls stages by capitals. */
  const NEXT: Release = {
    schema: SCHEMA + 1,
    migrations: [
      {
        from: SCHEMA,
        name: 'stages in capitals',
        up: file => {
          const stages = Object.entries(file.stages as Record<string, { title: string }>)
          const louder = stages.map(([id, stage]) => [id, { ...stage, title: stage.title.toUpperCase() }])
          return { ...file, stages: Object.fromEntries(louder) }
        },
      },
    ],
  }

  test('is brought to ours by the steps that bring files there, and keeps the rest', () => {
    const map = { ...bigMap(20), extra: { weather: { w0: { sky: 'grey' } } } }
    const doc = openDoc(encodeMap(map))
    const title = (rootsOf(doc).tables.touchpoints.get('t0') as Y.Map<unknown>).get('title')
    expect(migrateDocument(doc, rootsOf(doc), ORIGIN, NEXT).ok).toBe(true)
    expect(rootsOf(doc).meta.get('schema')).toBe(SCHEMA + 1)
    const migrated = decodeMap([Y.encodeStateAsUpdate(doc)])
    expect([...migrated.stages.values()].map(stage => stage.title)).toEqual(['STAGE 1', 'STAGE 2'])
    const extra = { ...map.extra, schema: SCHEMA + 1 }
    expect({ ...migrated, stages: map.stages }).toEqual({ ...map, extra })
    // What is as it was is not written anew: somebody may be typing in it.
    expect((rootsOf(doc).tables.touchpoints.get('t0') as Y.Map<unknown>).get('title')).toBe(title)
  })

  test('that two tabs bring over at the same time is the same map once', () => {
    const birth = encodeMap(bigMap(20))
    const [first, second] = [openDoc(birth), openDoc(birth)]
    for (const doc of [first, second]) migrateDocument(doc, rootsOf(doc), ORIGIN, NEXT)
    const once = decodeMap([Y.encodeStateAsUpdate(first)])
    expect(decodeMap([Y.encodeStateAsUpdate(first), Y.encodeStateAsUpdate(second)])).toEqual(once)
  })

  test('that no step leads on from stays as it is', () => {
    const doc = openDoc(encodeMap(bigMap(2)))
    const before = Y.encodeStateVector(doc)
    expect(migrateDocument(doc, rootsOf(doc), ORIGIN, { ...NEXT, migrations: [] })).toMatchObject({
      ok: false,
      reason: 'failed-migration',
    })
    expect(Y.encodeStateVector(doc)).toEqual(before)
  })
})
