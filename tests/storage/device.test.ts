import 'fake-indexeddb/auto'
import { expect, it } from 'vitest'
import { openDevice } from '../../src/storage/device'
import { newName } from './browsers'

it('keeps maps for the next visit, with second copies in a database where files cannot be written', async () => {
  const name = newName()
  const first = await openDevice(name)
  expect(first.storage.durable).toBe(true)
  await first.storage.append('a', [new Uint8Array([0, 0])], 'x')
  await first.copies?.write('b', new Uint8Array([0, 0]))
  const second = await openDevice(name)
  expect((await second.storage.catalogue.list()).map(map => map.id).sort()).toEqual(['a', 'b'])
})
