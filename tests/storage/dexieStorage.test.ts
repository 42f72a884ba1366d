import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import { checksum } from '../../src/model/checksum'
import { dexieStorage } from '../../src/storage/dexieStorage'
import { browserWithCopies, dexieBrowser, newName } from './browsers'
import { testDoc, valuesOf } from './documents'
import {
  deleteDatabase,
  inDatabase,
  openAsNewerRelease,
  openOverOlderRelease,
  updatesIn,
} from './rawDatabase'
import { storageSuite } from './storageSuite'
import { until } from './until'

storageSuite('Dexie', () => dexieBrowser())
storageSuite('Dexie with copies', () => browserWithCopies().openTab)

describe('a damaged row', () => {
  /** Appends three edits and spoils the second on the disk. */
  async function damaged() {
    const name = newName()
    const storage = dexieStorage(name)
    const doc = testDoc()
    await storage.append('a', [doc.set('x', 1)], 'one')
    const other = testDoc()
    const seq = await storage.append('a', [other.set('y', 2)], 'two')
    await storage.append('a', [doc.set('z', 3)], 'one')
    await inDatabase(name, ['log'], tx => {
      const log = tx.objectStore('log')
      const request = log.get(seq)
      request.onsuccess = () => {
        const update = new Uint8Array(request.result.update)
        update[update.length >> 1]! ^= 0x10
        log.put({ ...request.result, update })
      }
    })
    return { name, storage }
  }

  it('is counted and left out, and everything else loads', async () => {
    const { storage } = await damaged()
    const loaded = await storage.load('a')
    expect(loaded.setAside).toBe(1)
    expect(valuesOf(loaded.updates)).toEqual({ x: 1, z: 3 })
  })

  it('is put aside by compaction, and not thrown away', async () => {
    const { name, storage } = await damaged()
    await storage.compact('a')
    expect(await storage.load('a')).toMatchObject({ setAside: 0, updates: [expect.anything()] })
    let aside = 0
    await inDatabase(name, ['aside'], tx => {
      const request = tx.objectStore('aside').count()
      request.onsuccess = () => {
        aside = request.result
      }
    })
    expect(aside).toBe(1)
  })

  it('is set aside too if it is no update at all', async () => {
    const { name, storage } = await damaged()
    await inDatabase(name, ['log'], tx =>
      tx.objectStore('log').put({ seq: 99, map: 'a', update: 'nonsense' }),
    )
    expect((await storage.load('a')).setAside).toBe(2)
  })
})

describe('the catalogue', () => {
  it('is listed again from the log when it is lost', async () => {
    const name = newName()
    const storage = dexieStorage(name)
    await storage.append('a', [new Uint8Array([1])], 'x')
    await storage.catalogue.put({
      id: 'a',
      title: 'Shop',
      counts: {},
      createdAt: 1,
      changedAt: 1,
      thumbnail: '',
    })
    await storage.catalogue.patch('a', { trashedAt: 5 })
    await inDatabase(name, ['catalogue'], tx => tx.objectStore('catalogue').clear())
    expect(await storage.catalogue.list()).toMatchObject([{ id: 'a', needsSummary: true }])
    expect((await storage.catalogue.list())[0]?.trashedAt).toBeUndefined()
  })
})

it('does not give a damaged image, and gives the whole one that another map has', async () => {
  const name = newName()
  const storage = dexieStorage(name)
  const bytes = new Uint8Array([1, 2, 3])
  await storage.putImage('a', { file: 'f1', bytes })
  await inDatabase(name, ['images'], tx => {
    const request = tx.objectStore('images').get(['a', 'f1'])
    request.onsuccess = () =>
      tx.objectStore('images').put({ ...request.result, bytes: new Uint8Array([1, 2, 4]) })
  })
  expect(await storage.image('a', 'f1')).toBeUndefined()
  await storage.putImage('b', { file: 'f1', bytes })
  expect(await storage.image('a', 'f1')).toEqual(bytes)
})

it('brings a database of the first version along, with all that is in it', async () => {
  const name = newName()
  const raw = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(name, 10)
    request.onupgradeneeded = () => {
      const log = request.result.createObjectStore('log', { keyPath: 'seq', autoIncrement: true })
      log.createIndex('map', 'map')
      log.createIndex('[map+seq]', ['map', 'seq'])
      request.result.createObjectStore('aside', { keyPath: 'seq' }).createIndex('map', 'map')
      request.result.createObjectStore('catalogue', { keyPath: 'id' })
      request.result.createObjectStore('removed', { keyPath: 'map' })
    }
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
  raw.close()
  const update = new Uint8Array([1, 2])
  await inDatabase(name, ['log'], tx =>
    tx.objectStore('log').add({ map: 'a', update, from: 'x', sum: checksum(update) }),
  )
  const storage = dexieStorage(name)
  expect(await storage.load('a')).toMatchObject({ updates: [update], setAside: 0 })
  await storage.putImage('a', { file: 'f1', bytes: update })
  expect(await storage.image('a', 'f1')).toEqual(update)
})

describe('a newer release', () => {
  it('is never blocked by an open older tab, which says that it is outdated and writes no more', async () => {
    const name = newName()
    const older = dexieStorage(name)
    await older.append('a', [new Uint8Array([1])], 'x')
    let told = 0
    older.onOutdated(() => void told++)
    const newer = await openAsNewerRelease(name)
    expect(told).toBe(1)
    await expect(older.append('a', [new Uint8Array([2])], 'x')).rejects.toMatchObject({ reason: 'outdated' })
    await expect(older.load('a')).rejects.toMatchObject({ reason: 'outdated' })
    newer.close()
  })

  it('waits for the last edits of an older tab', async () => {
    const name = newName()
    const older = dexieStorage(name)
    await older.append('a', [new Uint8Array([1])], 'x')
    older.onOutdated(async () => {
      await older.append('a', [new Uint8Array([2])], 'x')
      await older.append('a', [new Uint8Array([3])], 'x')
    })
    const newer = await openOverOlderRelease(name)
    expect((await updatesIn(newer)).map(([byte]) => byte)).toEqual([1, 2, 3])
    await expect(older.append('a', [new Uint8Array([4])], 'x')).rejects.toMatchObject({ reason: 'outdated' })
    newer.close()
  })

  it('is noticed by an older tab that opens after it', async () => {
    const name = newName()
    const before = dexieStorage(name)
    await before.append('a', [new Uint8Array([1])], 'x')
    before.close()
    const newer = await openAsNewerRelease(name)
    const older = dexieStorage(name)
    let told = 0
    older.onOutdated(() => void told++)
    await expect(older.append('a', [new Uint8Array([2])], 'x')).rejects.toMatchObject({ reason: 'outdated' })
    expect(told).toBe(1)
    newer.close()
  })
})

it('goes on in a new database when the old one is deleted under it, and followers hear of it', async () => {
  const name = newName()
  const storage = dexieStorage(name)
  await storage.append('a', [new Uint8Array([1])], 'x')
  const seen: number[] = []
  const stop = storage.follow('b', 0, rows => seen.push(...rows.map(row => row.update[0]!)))
  await deleteDatabase(name)
  await storage.append('b', [new Uint8Array([2])], 'x')
  expect((await storage.load('b')).updates).toEqual([new Uint8Array([2])])
  await until(() => expect(seen).toEqual([2]))
  stop()
})
