import 'fake-indexeddb/auto'
import { expect, it } from 'vitest'
import { checksum } from '../../src/model/checksum'
import { dexieStorage } from '../../src/storage/dexieStorage'
import { newName } from './browsers'
import { testDoc } from './documents'
import { inDatabase } from './rawDatabase'

it('sweeps out what was written to it after it was deleted, and nothing of what it is when it is revived', async () => {
  const name = newName()
  const [one, two] = [dexieStorage(name), dexieStorage(name)]
  const update = testDoc().set('x', 1)
  await one.append('a', [update], 'one')
  await two.remove('a')
  const late = one.append('a', [testDoc().set('y', 1), testDoc().set('z', 1)], 'one')
  const refused = expect(late).rejects.toMatchObject({ reason: 'removed' })
  await two.revive('a')
  await two.append('a', [update], 'two')
  await refused
  expect((await one.load('a')).updates).toEqual([update])
})

it('passes over rows that came in the moment in which their map was deleted', async () => {
  const name = newName()
  const storage = dexieStorage(name)
  const update = testDoc().set('x', 1)
  await storage.append('a', [update], 'one')
  await storage.remove('a')
  await inDatabase(name, ['log'], tx =>
    tx.objectStore('log').add({ map: 'a', update, from: 'two', sum: checksum(update) }),
  )
  expect((await storage.load('a')).updates).toEqual([])
  expect(await storage.catalogue.list()).toEqual([])
  await storage.revive('a')
  expect((await storage.load('a')).updates).toEqual([])
})
