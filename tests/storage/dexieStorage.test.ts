import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import { checksum } from '../../src/model/checksum'
import { dexieStorage } from '../../src/storage/dexieStorage'
import { browserWithCopies, dexieBrowser, newName } from './browsers'
import { testDoc, valuesOf } from './documents'
import {
  createDatabase,
  deleteDatabase,
  inDatabase,
  openAsNewerRelease,
  openDatabase,
  openOverOlderRelease,
  updatesIn,
} from './rawDatabase'
import { storageSuite } from './storageSuite'
import { until } from './until'
import { versionEntry } from './versionEntry'

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

describe('a database of an older release', () => {
  const update = new Uint8Array([1, 2])
  const card = { id: 'a', title: 'Shop', counts: {}, createdAt: 1, changedAt: 2, thumbnail: '', trashedAt: 3 }

  /** As the release of that version made it, with a map in it. */
  async function oldDatabase(version: 1 | 2): Promise<string> {
    const name = newName()
    await createDatabase(name, version, db => {
      const log = db.createObjectStore('log', { keyPath: 'seq', autoIncrement: true })
      log.createIndex('map', 'map')
      log.createIndex('[map+seq]', ['map', 'seq'])
      db.createObjectStore('aside', { keyPath: 'seq' }).createIndex('map', 'map')
      db.createObjectStore('catalogue', { keyPath: 'id' })
      db.createObjectStore('removed', { keyPath: 'map' })
      if (version === 1) return
      db.createObjectStore('texts', { keyPath: 'map' })
      const images = db.createObjectStore('images', { keyPath: ['map', 'file'] })
      images.createIndex('map', 'map')
      images.createIndex('file', 'file')
    })
    await inDatabase(name, ['log', 'catalogue', 'removed'], tx => {
      tx.objectStore('log').add({ map: 'a', update, from: 'x', sum: checksum(update) })
      tx.objectStore('catalogue').add(card)
      tx.objectStore('removed').add({ map: 'gone' })
    })
    return name
  }

  it.each([1, 2] as const)(
    'of version %i is brought along with all that is in it, and takes what is new',
    async version => {
      const storage = dexieStorage(await oldDatabase(version))
      expect(await storage.load('a')).toMatchObject({ updates: [update], setAside: 0 })
      expect(await storage.catalogue.list()).toEqual([{ ...card, needsSummary: false }])
      expect(await storage.catalogue.removed()).toEqual(['gone'])
      await storage.putImage('a', { file: 'f1', bytes: update })
      await storage.versions.put(versionEntry('a', 'v1'), update)
      await storage.steps.put({ map: 'a', tab: 't', at: 1, steps: '' })
      await storage.settings.put('folder', 'Maps')
      expect(await storage.image('a', 'f1')).toEqual(update)
      expect(await storage.versions.read('a', 'v1')).toEqual(update)
      expect(await storage.steps.list('a')).toHaveLength(1)
      expect(await storage.settings.get('folder')).toBe('Maps')
    },
  )

  it('keeps its images and texts', async () => {
    const name = await oldDatabase(2)
    await inDatabase(name, ['images', 'texts'], tx => {
      tx.objectStore('images').add({ map: 'a', file: 'f1', bytes: update, sum: checksum(update) })
      tx.objectStore('texts').add({ map: 'a', texts: 'shop' })
    })
    const storage = dexieStorage(name)
    expect(await storage.image('a', 'f1')).toEqual(update)
    expect(await storage.catalogue.texts('a')).toBe('shop')
  })

  it('is open in a tab of that release: the tab lets go, and nothing that it wrote until then is missing', async () => {
    const name = await oldDatabase(2)
    const older = await openDatabase(name)
    const asked = new Promise<void>(resolve => {
      older.onversionchange = () => {
        // As that release does, once its last edits are in.
        const tx = older.transaction('log', 'readwrite')
        tx.objectStore('log').add({ map: 'a', update, from: 'older', sum: checksum(update) })
        tx.oncomplete = () => {
          older.close()
          resolve()
        }
      }
    })
    const storage = dexieStorage(name)
    expect((await storage.load('a')).updates).toHaveLength(2)
    await asked
  })
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

it('tells followers that had come far what stands in a new database, whose rows begin at 1 again', async () => {
  const name = newName()
  const [one, two] = [dexieStorage(name), dexieStorage(name)]
  let last = 0
  for (const byte of [1, 2, 3]) last = await one.append('a', [new Uint8Array([byte])], 'one')
  const seen: number[] = []
  const stop = two.follow('a', last, rows => seen.push(...rows.map(row => row.update[0]!)))
  await one.append('a', [new Uint8Array([4])], 'one')
  await until(() => expect(seen).toEqual([4]))
  await deleteDatabase(name)
  await one.append('a', [new Uint8Array([5])], 'one')
  await until(() => expect(seen).toEqual([4, 5]))
  stop()
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
