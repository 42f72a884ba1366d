import 'fake-indexeddb/auto'
import { expect, it } from 'vitest'
import { checksum } from '../../src/model/checksum'
import { databaseCopies } from '../../src/storage/databaseCopies'
import { newName } from './browsers'
import { copiesSuite } from './copiesSuite'
import { createDatabase, inDatabase } from './rawDatabase'
import { versionEntry } from './versionEntry'

copiesSuite('database', () => {
  const name = newName()
  return {
    copies: databaseCopies(name),
    damage: map =>
      inDatabase(name, ['copies'], tx => {
        const request = tx.objectStore('copies').get(map)
        request.onsuccess = () => {
          const state = new Uint8Array(request.result.state)
          state[2]! ^= 1
          tx.objectStore('copies').put({ ...request.result, state })
        }
      }),
  }
})

it('brings copies of an older release along, and takes versions beside them', async () => {
  const name = newName()
  const bytes = new Uint8Array([1, 2])
  await createDatabase(name, 2, db => {
    db.createObjectStore('copies', { keyPath: 'map' })
    db.createObjectStore('images', { keyPath: ['map', 'file'] }).createIndex('map', 'map')
  })
  await inDatabase(name, ['copies', 'images'], tx => {
    tx.objectStore('copies').add({ map: 'a', state: bytes, sum: checksum(bytes) })
    tx.objectStore('images').add({ map: 'a', file: 'f1', bytes, sum: checksum(bytes) })
  })
  const copies = databaseCopies(name)
  expect(await copies.read('a')).toEqual(bytes)
  expect(await copies.readImage('a', 'f1')).toEqual(bytes)
  await copies.writeVersion(versionEntry('a', 'v1'), bytes)
  expect(await copies.readVersion('a', 'v1')).toEqual(bytes)
})
