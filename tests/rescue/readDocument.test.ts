import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { open } from '../../src/model/open'
import { addStage } from '../../src/model/operations/stages'
import { readDocument } from '../../src/rescue/readDocument'
import { createMapStore } from '../../src/store/createMapStore'
import { encodeMap } from '../../src/store/encode'
import { arbMap, counterIds, mapWith } from '../helpers/maps'
import { runs } from '../helpers/runs'

function opened(updates: readonly Uint8Array[]) {
  const read = readDocument(updates)
  const result = open(read?.file)
  if (!result.ok) throw new Error(result.detail)
  return { ...read, map: result.map }
}

describe('reading a document without the app', () => {
  test('gives the file of the very map, for all maps', () => {
    fc.assert(
      fc.property(arbMap(), map => {
        const { map: read, title, isWhole } = opened([encodeMap(map)])
        expect(read).toEqual(map)
        expect(title).toBe(map.meta.title)
        expect(isWhole).toBe(true)
      }),
      { numRuns: runs(15) },
    )
  })

  test('leaves out an update that is broken or missing, and says so', () => {
    const updates: Uint8Array[] = []
    const store = createMapStore({ id: 'm', newId: counterIds(), map: mapWith({}) })
    store.onUpdate(update => updates.push(update))
    for (const title of ['First', 'Second', 'Third']) {
      store.change('changes.addStage', tx => addStage(tx, { title }))
    }
    const [birth, first, second, third] = updates as [Uint8Array, Uint8Array, Uint8Array, Uint8Array]

    for (const damaged of [[second.slice(0, 9)], []]) {
      const { map, isWhole } = opened([birth, first, ...damaged, third])
      expect([...map.stages.values()].map(({ title }) => title).sort()).toEqual(['First', 'Third'])
      expect(isWhole).toBe(false)
    }
  })

  test('makes no map of nothing', () => {
    expect(readDocument([])).toBe(undefined)
    expect(readDocument([Uint8Array.of(1, 2, 3)])).toBe(undefined)
  })
})
