import { expect, it } from 'vitest'
import { openDevice } from '../../src/storage/device'

it('works in memory, and says so, in a browser that has no database', async () => {
  const { storage, copies } = await openDevice()
  expect(storage.durable).toBe(false)
  expect(copies).toBeUndefined()
  await storage.append('a', [new Uint8Array([0, 0])], 'x')
  expect((await storage.load('a')).updates).toHaveLength(1)
})
