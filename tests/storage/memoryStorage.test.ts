import { expect, it } from 'vitest'
import { memoryStorage } from '../../src/storage/memoryStorage'
import { storageSuite } from './storageSuite'

storageSuite('memory', () => {
  const storage = memoryStorage()
  return () => storage
})

it('says that it keeps nothing', () => {
  expect(memoryStorage().durable).toBe(false)
})
