import { expect, it } from 'vitest'
import { askAfterEdit } from '../../src/commands/askAfterEdit'
import { blankMap } from '../../src/model/blank'
import { memoryStorage } from '../../src/storage/memoryStorage'
import { createMapStore } from '../../src/store/createMapStore'
import { encodeMap } from '../../src/store/encode'
import { counterIds } from '../helpers/maps'

const ids = counterIds()
const written = encodeMap(blankMap(ids, { persona: 'Customer' }))

/** A map that is opened, with whoever asks the browser at its side. */
function opened(durable = true) {
  const store = createMapStore({ id: 'map', newId: ids, updates: [written] })
  let asked = 0
  const accompany = askAfterEdit(async () => void asked++)
  const companion = accompany({ id: 'map', store, storage: { ...memoryStorage(), durable }, now: () => 0 })
  const rename = (title: string) =>
    store.change('changes.type', tx =>
      tx.updateMeta(meta => {
        meta.title = title
      }),
    )
  return { store, rename, asked: () => asked, companion }
}

it('asks the browser to keep what is here after the first edit, and once', () => {
  const { rename, asked } = opened()
  expect(asked()).toBe(0)
  rename('Groceries')
  rename('Weeknight groceries')
  expect(asked()).toBe(1)
})

it('asks nothing of whoever only looks, also when another tab edits', () => {
  const [one, other] = [opened(), opened()]
  one.store.onUpdate(update => other.store.applyRemote([update]))
  one.rename('Groceries')
  expect(other.store.map.meta.title).toBe('Groceries')
  expect(other.asked()).toBe(0)
})

it('asks nothing where nothing is kept, and nothing after the map is closed', () => {
  const window = opened(false)
  window.rename('Groceries')
  expect(window.asked()).toBe(0)

  const closed = opened()
  void closed.companion.close?.()
  closed.rename('Groceries')
  expect(closed.asked()).toBe(0)
})
