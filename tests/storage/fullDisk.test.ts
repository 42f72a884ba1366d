import 'fake-indexeddb/auto'
import { expect, it } from 'vitest'
import { dexieStorage } from '../../src/storage/dexieStorage'
import { newName } from './browsers'
import { testDoc } from './documents'

/** From now on nothing can be written until something has been deleted. */
function fillDisk(): () => void {
  const store = IDBObjectStore.prototype
  const { add, put, delete: remove } = store
  const refuse = () => {
    throw new DOMException('The disk is full.', 'QuotaExceededError')
  }
  const free = () => void Object.assign(store, { add, put, delete: remove })
  Object.assign(store, {
    add: refuse,
    put: refuse,
    delete(this: IDBObjectStore, query: IDBValidKey) {
      free()
      return remove.call(this, query)
    },
  })
  return free
}

it('a map can be deleted for ever on a disk that has no room for the mark of it, and stays deleted', async () => {
  const storage = dexieStorage(newName())
  await storage.append('a', [testDoc().set('x', 1)], 'one')
  await storage.catalogue.patch('a', { title: 'A', trashedAt: 1 })
  const free = fillDisk()
  try {
    await expect(storage.append('b', [testDoc().set('x', 1)], 'one')).rejects.toMatchObject({
      reason: 'full',
    })
    await storage.remove('a')
  } finally {
    free()
  }
  expect(await storage.catalogue.list()).toEqual([])
  await expect(storage.append('a', [testDoc().set('y', 2)], 'two')).rejects.toMatchObject({
    reason: 'removed',
  })
})
