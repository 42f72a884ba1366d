import { describe, expect, test } from 'vitest'
import { createMapStore } from '../../src/store/createMapStore'
import { bigMap, counterIds, makeRecord } from '../helpers/maps'

describe('map store', () => {
  test('smoke', () => {
    const map = bigMap(20)
    const store = createMapStore({ id: 'm', newId: counterIds('n'), map })
    expect(store.snapshot()).toEqual(map)
    const updates: Uint8Array[] = []
    store.onUpdate(update => updates.push(update))
    store.change('x', tx => {
      tx.update('touchpoints', 't0', t => {
        t.title = 'Hello'
        t.momentOfTruth = true
      })
      tx.insert('notes', tx.newId(), makeRecord('notes', { text: 'hi' }))
      tx.remove('touchpoints', 't1')
    })
    expect(updates).toHaveLength(2)
    const other = createMapStore({ id: 'm', newId: counterIds('o'), updates })
    expect(other.snapshot()).toEqual(store.snapshot())
    store.undo()
    expect(store.snapshot()).toEqual(map)
    store.redo()
    expect(other.snapshot()).toEqual(store.snapshot())
  })
})
