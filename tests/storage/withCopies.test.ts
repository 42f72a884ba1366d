import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { MapCopies } from '../../src/storage/copies'
import { databaseCopies } from '../../src/storage/databaseCopies'
import { dexieStorage } from '../../src/storage/dexieStorage'
import { StorageFailure } from '../../src/storage/failure'
import { withCopies } from '../../src/storage/withCopies'
import { runs } from '../helpers/runs'
import { newName } from './browsers'
import { testDoc, valuesOf } from './documents'
import { deleteDatabase, inDatabase, openAsNewerRelease } from './rawDatabase'
import { until } from './until'
import { versionEntry } from './versionEntry'

function openBrowser() {
  const name = newName()
  const copies = databaseCopies(`${name}-copies`)
  const log = dexieStorage(name)
  return { name, copies, log, storage: withCopies(log, copies) }
}

/** A map with three edits, all of them in the log and in the copy. */
async function keptMap() {
  const browser = openBrowser()
  const doc = testDoc()
  const seqs: number[] = []
  for (const key of ['x', 'y', 'z']) seqs.push(await browser.log.append('a', [doc.set(key, 1)], 'one'))
  await browser.copies.write('a', doc.snapshot())
  return { ...browser, seqs }
}

const ALL = { x: 1, y: 1, z: 1 }

describe('a map with a second copy', () => {
  it('opens from the copy, says so, and is in the log again, when the browser deleted the database', async () => {
    const { name, storage, log } = await keptMap()
    await deleteDatabase(name)
    const loaded = await storage.load('a')
    expect(loaded.fromCopy).toBe(true)
    expect(valuesOf(loaded.updates)).toEqual(ALL)
    expect(valuesOf((await log.load('a')).updates)).toEqual(ALL)
    expect((await storage.load('a')).fromCopy).toBe(false)
  })

  it('has one also before anybody opens it, and keeps that of whoever has opened it', async () => {
    const { name, storage, copies } = openBrowser()
    const doc = testDoc()
    await storage.append('a', [doc.set('x', 1)], 'import')
    await storage.copy('a')
    expect(valuesOf([(await copies.read('a'))!])).toEqual({ x: 1 })
    doc.set('y', 1)
    await copies.write('a', doc.snapshot())
    await storage.copy('a')
    await deleteDatabase(name)
    expect(valuesOf((await storage.load('a')).updates)).toEqual({ x: 1, y: 1 })
  })

  it('is listed by its copy when the database is gone', async () => {
    const { name, storage } = await keptMap()
    await deleteDatabase(name)
    expect(await storage.catalogue.list()).toMatchObject([{ id: 'a', needsSummary: true }])
  })

  it('opens and is listed when the database cannot be reached at all', async () => {
    const { log, copies } = await keptMap()
    const down = async () => {
      throw new StorageFailure('blocked')
    }
    const storage = withCopies(
      { ...log, load: down, catalogue: { ...log.catalogue, list: down, removed: down } },
      copies,
    )
    const loaded = await storage.load('a')
    expect(loaded).toMatchObject({ fromCopy: true, last: 0 })
    expect(valuesOf(loaded.updates)).toEqual(ALL)
    expect(await storage.catalogue.list()).toMatchObject([{ id: 'a' }])
    await expect(storage.load('b')).rejects.toMatchObject({ reason: 'blocked' })
  })

  it('keeps its title, and its place in the trash, when the database goes out of reach', async () => {
    const { log, copies, storage: whole } = await keptMap()
    await copies.write('b', testDoc().snapshot())
    await whole.catalogue.patch('a', { title: 'Weeknights', changedAt: 1 })
    await whole.catalogue.patch('b', { title: 'Old', changedAt: 1, trashedAt: 2 })
    let isDown = false
    const list = async () => {
      if (isDown) throw new StorageFailure('damaged')
      return log.catalogue.list()
    }
    const storage = withCopies({ ...log, catalogue: { ...log.catalogue, list } }, copies)
    const before = await storage.catalogue.list()
    isDown = true
    expect(await storage.catalogue.list()).toEqual(before)
  })

  it('is shown as it was in a tab that a newer release has left behind', async () => {
    const { name, storage, copies } = await keptMap()
    await copies.write('only a copy', testDoc().snapshot())
    const before = await storage.catalogue.list()
    // Told by this tab, which has not listed the maps since.
    await storage.catalogue.patch('a', { title: 'Weeknights', changedAt: 1 })
    await storage.catalogue.put({ ...before[0]!, id: 'new', title: 'Just made', changedAt: 2 })
    const newer = await openAsNewerRelease(name)
    await copies.write('made by the newer one', testDoc().snapshot())
    const titles = (await storage.catalogue.list()).map(({ id, title }) => [id, title])
    expect(titles.sort()).toEqual([
      ['a', 'Weeknights'],
      ['new', 'Just made'],
      ['only a copy', ''],
    ])
    newer.close()
  })

  it('does not open from it in a tab that a newer release has left behind', async () => {
    const { name, storage } = await keptMap()
    const newer = await openAsNewerRelease(name)
    await expect(storage.load('a')).rejects.toMatchObject({ reason: 'outdated' })
    newer.close()
  })

  it('has a gap in its log filled, for good after compaction', async () => {
    const { name, storage, log, seqs } = await keptMap()
    await inDatabase(name, ['log'], tx => tx.objectStore('log').delete(seqs[1]!))
    expect(valuesOf((await log.load('a')).updates)).toEqual({ x: 1 })
    expect(valuesOf((await storage.load('a')).updates)).toEqual(ALL)
    await storage.compact('a')
    expect(valuesOf((await log.load('a')).updates)).toEqual(ALL)
  })

  it('has a damaged row replaced, and says once that it was', async () => {
    const { name, storage, seqs } = await keptMap()
    await inDatabase(name, ['log'], tx => {
      tx.objectStore('log').put({ seq: seqs[0], map: 'a', from: 'one', sum: 0, update: new Uint8Array([1]) })
    })
    const loaded = await storage.load('a')
    expect(loaded).toMatchObject({ fromCopy: true, setAside: 1 })
    expect(valuesOf(loaded.updates)).toEqual(ALL)
    expect(await storage.load('a')).toMatchObject({ fromCopy: false, setAside: 0 })
  })

  it('opens from the log alone when the copy cannot be read, and says that', async () => {
    const { log, copies } = await keptMap()
    const unread: MapCopies = {
      ...copies,
      read: async () => {
        throw new DOMException('', 'NotReadableError')
      },
    }
    const loaded = await withCopies(log, unread).load('a')
    expect(loaded).toMatchObject({ fromCopy: false, copyUnread: true })
    expect(valuesOf(loaded.updates)).toEqual(ALL)
  })

  it('has its images again from their copies, for good, when the browser deleted the database', async () => {
    const { name, storage, log, copies } = await keptMap()
    const bytes = new Uint8Array([1, 2, 3])
    await storage.putImage('a', { file: 'f1', bytes })
    await until(async () => expect(await copies.readImage('a', 'f1')).toEqual(bytes))
    await deleteDatabase(name)
    expect(await log.image('a', 'f1')).toBeUndefined()
    expect(await storage.image('a', 'f1')).toEqual(bytes)
    expect(await log.image('a', 'f1')).toEqual(bytes)
  })

  it('takes an image whose copy cannot be written, or not be read', async () => {
    const { log, copies } = await keptMap()
    const down = async () => {
      throw new DOMException('', 'NotReadableError')
    }
    const storage = withCopies(log, { ...copies, readImage: down, writeImage: down })
    await storage.putImage('a', { file: 'f1', bytes: new Uint8Array([1]) })
    expect(await storage.image('a', 'f1')).toEqual(new Uint8Array([1]))
    expect(await storage.image('a', 'f2')).toBeUndefined()
  })

  it('has its versions still when the browser deleted the database, and can rename and remove them', async () => {
    const { name, storage } = await keptMap()
    const bytes = new Uint8Array([1, 2, 3])
    for (const id of ['v1', 'v2']) await storage.versions.put(versionEntry('a', id), bytes)
    await storage.versions.patch('a', 'v1', { name: 'Workshop' })
    await deleteDatabase(name)
    await storage.versions.put(versionEntry('a', 'v3', { at: 9 }), bytes)
    const idsAndNames = async () => (await storage.versions.list('a')).map(entry => entry.id + entry.name)
    expect(await idsAndNames()).toEqual(['v3', 'v2', 'v1Workshop'])
    expect(await storage.versions.read('a', 'v1')).toEqual(bytes)
    await storage.versions.patch('a', 'v2', { name: '!' })
    await storage.versions.remove('a', ['v1'])
    expect(await idsAndNames()).toEqual(['v3', 'v2!'])
  })

  it('keeps, lists and reads versions in the second place alone when the database cannot be reached', async () => {
    const { log, copies } = await keptMap()
    const bytes = new Uint8Array([1])
    const down = async () => {
      throw new StorageFailure('damaged')
    }
    const versions = { ...log.versions, list: down, put: down, read: down }
    const storage = withCopies({ ...log, versions, catalogue: { ...log.catalogue, removed: down } }, copies)
    await storage.versions.put(versionEntry('a', 'v1'), bytes)
    expect(await storage.versions.list('a')).toEqual([versionEntry('a', 'v1')])
    expect(await storage.versions.read('a', 'v1')).toEqual(bytes)
    await expect(storage.versions.read('a', 'v2')).rejects.toMatchObject({ reason: 'damaged' })
    await expect(storage.versions.list('b')).rejects.toMatchObject({ reason: 'damaged' })
  })

  it('does not come back by such a copy when it is revived either, and one that was not deleted keeps its copy', async () => {
    const { storage, copies } = await keptMap()
    await storage.revive('a')
    expect(await copies.read('a')).toBeDefined()
    await storage.remove('a')
    await copies.write('a', testDoc([]).set('x', 1))
    await storage.revive('a')
    expect((await storage.load('a')).updates).toEqual([])
  })

  it('does not get versions back by copies that outlived its deletion', async () => {
    const { storage, copies } = await keptMap()
    await storage.remove('a')
    await copies.writeVersion(versionEntry('a', 'v1'), new Uint8Array([1]))
    expect(await storage.versions.list('a')).toEqual([])
  })

  it('keeps its copy when it is not removed after all', async () => {
    const { name, storage } = await keptMap()
    await storage.remove('a', () => false)
    await deleteDatabase(name)
    expect(valuesOf((await storage.load('a')).updates)).toEqual(ALL)
  })

  it('is gone with its copy when it is removed', async () => {
    const { storage, copies } = await keptMap()
    await storage.remove('a')
    expect(await copies.read('a')).toBeUndefined()
    expect(await storage.catalogue.list()).toEqual([])
  })

  it('does not come back by a copy that another tab was still writing', async () => {
    const { storage, copies } = await keptMap()
    await storage.remove('a')
    await copies.write('a', testDoc([]).set('x', 1))
    expect(await storage.catalogue.list()).toEqual([])
    expect((await storage.load('a')).updates).toEqual([])
  })
})

it('opens whole, whichever rows of the log were lost after it was copied', async () => {
  const lost = fc.array(fc.boolean(), { minLength: 6, maxLength: 6 })
  await fc.assert(
    fc.asyncProperty(lost, async rows => {
      const { name, storage, log, copies } = openBrowser()
      const doc = testDoc()
      const seqs: number[] = []
      for (const row of rows.keys()) seqs.push(await log.append('a', [doc.set(`k${row}`, row)], 'one'))
      await copies.write('a', doc.snapshot())
      await inDatabase(name, ['log'], tx => {
        for (const [row, gone] of rows.entries()) if (gone) tx.objectStore('log').delete(seqs[row]!)
      })
      await log.append('a', [doc.set('later', 1)], 'one')
      expect(valuesOf((await storage.load('a')).updates)).toEqual(doc.values())
      await storage.compact('a')
      expect(valuesOf((await log.load('a')).updates)).toEqual(doc.values())
    }),
    { numRuns: runs(25) },
  )
})
