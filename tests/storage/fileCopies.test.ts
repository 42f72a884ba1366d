import { expect, it } from 'vitest'
import { fileCopies } from '../../src/storage/fileCopies'
import { copiesSuite } from './copiesSuite'
import { MemoryDirectory } from './memoryDirectory'

copiesSuite('files', () => {
  const root = new MemoryDirectory()
  return {
    copies: fileCopies(async () => root.asHandle()),
    async damage() {
      for (const bytes of (await root.getDirectoryHandle('maps')).files.values()) bytes[6]! ^= 1
    },
  }
})

it('leaves the old copy whole when there is no room for the new one', async () => {
  const root = new MemoryDirectory()
  const copies = fileCopies(async () => root.asHandle())
  await copies.write('a', new Uint8Array([1]))
  const folder = await root.getDirectoryHandle('maps')
  folder.full = true
  await expect(copies.write('a', new Uint8Array([2]))).rejects.toMatchObject({ name: 'QuotaExceededError' })
  expect(await copies.read('a')).toEqual(new Uint8Array([1]))
})
