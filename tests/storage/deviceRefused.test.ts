import { Dexie } from 'dexie'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { openDevice } from '../../src/storage/device'

const { indexedDB } = Dexie.dependencies
beforeEach(() => {
  // As Dexie finds it where there is none.
  Dexie.dependencies.indexedDB = undefined as unknown as IDBFactory
})
afterEach(() => {
  Dexie.dependencies.indexedDB = indexedDB
})

it('works in memory, and says so, in a browser that has no database', async () => {
  const { storage, copies } = await openDevice()
  expect(storage.durable).toBe(false)
  expect(copies).toBeUndefined()
  await storage.append('a', [new Uint8Array([0, 0])], 'x')
  expect((await storage.load('a')).updates).toHaveLength(1)
})
