import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import { databaseCopies } from '../../src/storage/databaseCopies'
import { dexieStorage } from '../../src/storage/dexieStorage'
import { StorageFailure } from '../../src/storage/failure'
import { createKeeper } from '../../src/storage/keeper'
import { memoryStorage } from '../../src/storage/memoryStorage'
import type { MapStorage } from '../../src/storage/port'
import { withCopies } from '../../src/storage/withCopies'
import { newName } from './browsers'
import { testDoc, valuesOf } from './documents'
import { failingStorage } from './failingStorage'
import { manualClock } from './manualClock'
import {
  deleteDatabase,
  inDatabase,
  openAsNewerRelease,
  openOverOlderRelease,
  updatesIn,
} from './rawDatabase'
import { until } from './until'

async function openMap(base?: MapStorage) {
  const name = newName()
  const copies = databaseCopies(`${name}-copies`)
  const storage = failingStorage(withCopies(base ?? dexieStorage(name), copies))
  const clock = manualClock()
  const test = testDoc()
  const opened = await storage.load('a')
  const keeper = createKeeper({
    storage,
    copies,
    map: 'a',
    writer: 'me',
    opened,
    snapshot: test.snapshot,
    clock,
  })
  return {
    name,
    storage,
    copies,
    clock,
    opened,
    keeper,
    edit: (key: string) => keeper.enqueue(test.set(key, 1)),
    saved: () => until(() => expect(keeper.status.get()).toEqual({ state: 'saved' })),
    failing: (reason: string) =>
      until(() => expect(keeper.status.get()).toMatchObject({ state: 'failing', reason })),
    logged: async () => valuesOf((await storage.load('a')).updates),
    async copied() {
      const state = await copies.read('a')
      return state ? valuesOf([state]) : {}
    },
  }
}

describe('the keeper of an open map', () => {
  it('no more calls a map saved that another tab deletes for ever, and keeps out of it when it is revived', async () => {
    const map = await openMap()
    map.edit('x')
    await map.saved()
    await map.keeper.copyNow()
    const other = dexieStorage(map.name)
    await other.remove('a')
    await map.copies.remove('a')
    await map.failing('removed')
    await other.revive('a')
    const update = testDoc().set('restored', 1)
    await other.append('a', [update], 'other')
    map.edit('y')
    map.keeper.retry()
    map.clock.advance(60_000)
    await map.keeper.copyNow()
    await map.keeper.close()
    expect((await other.load('a')).updates).toEqual([update])
    expect(await map.copied()).toEqual({})
  })

  it('has an edit in the log when it says saved, without waiting', async () => {
    const map = await openMap()
    map.edit('x')
    await map.saved()
    expect(await map.logged()).toEqual({ x: 1 })
  })

  it('goes on through a full disk, heals by itself, and everything is there after a reload', async () => {
    const map = await openMap()
    map.edit('x')
    await map.saved()
    map.storage.fail('full')
    map.edit('y')
    await map.failing('full')
    map.edit('z')
    expect(map.keeper.unsaved()).toHaveLength(2)
    map.storage.fail(undefined)
    map.clock.advance(1_000)
    await map.saved()
    expect(await map.logged()).toEqual({ x: 1, y: 1, z: 1 })
  })

  it('keeps an image through failing writes like an edit, and copies it at once', async () => {
    const map = await openMap()
    const image = { file: 'f1', bytes: new Uint8Array([1, 2, 3]) }
    map.edit('before')
    await map.saved()
    map.storage.fail('unknown')
    map.keeper.enqueueImage(image)
    map.edit('names it')
    await map.failing('unknown')
    expect(map.keeper.unsavedImages()).toEqual([image])
    expect(map.keeper.unsaved()).toHaveLength(1)
    // The copy that is made at once holds both, since it may be all that is left.
    await until(async () => expect(await map.copies.readImage('a', 'f1')).toEqual(image.bytes))
    expect(await map.copied()).toEqual({ before: 1, 'names it': 1 })
    map.storage.fail(undefined)
    map.clock.advance(1_000)
    await map.saved()
    expect(map.keeper.unsavedImages()).toEqual([])
    expect(await map.storage.image('a', 'f1')).toEqual(image.bytes)
    expect(await map.logged()).toEqual({ before: 1, 'names it': 1 })
  })

  it('never has an update in the log whose image is not on the disk', async () => {
    const base = dexieStorage(newName())
    const orders: string[] = []
    const map = await openMap({
      ...base,
      putImage: async (id, image) => {
        await base.putImage(id, image)
        orders.push(`image ${image.file}`)
      },
      append: async (id, updates, from) => {
        const last = await base.append(id, updates, from)
        orders.push(`${updates.length} updates`)
        return last
      },
    })
    map.edit('x')
    map.edit('y')
    for (const file of ['f1', 'f2']) map.keeper.enqueueImage({ file, bytes: new Uint8Array([1]) })
    map.edit('names both')
    map.edit('z')
    await map.saved()
    expect(orders).toEqual(['1 updates', '1 updates', 'image f1', 'image f2', '2 updates'])
  })

  it('copies at once when a write fails, and with every commit from then on', async () => {
    const map = await openMap()
    map.storage.fail('unknown')
    map.edit('x')
    await until(() => expect(map.keeper.status.get()).toEqual({ state: 'saved', inCopyOnly: 'unknown' }))
    expect(await map.copied()).toEqual({ x: 1 })
    map.storage.fail(undefined)
    map.keeper.retry()
    await until(() => expect(map.keeper.unsaved()).toEqual([]))
    map.edit('y')
    await map.saved()
    await map.keeper.copyNow()
    expect(await map.copied()).toEqual({ x: 1, y: 1 })
  })

  it('copies again once the disk is no longer full, though the log still fails', async () => {
    const map = await openMap()
    map.storage.fail('full')
    map.edit('x')
    await map.failing('full')
    map.storage.fail('unknown')
    map.keeper.retry()
    await until(() => expect(map.keeper.status.get()).toEqual({ state: 'saved', inCopyOnly: 'unknown' }))
    expect(await map.copied()).toEqual({ x: 1 })
  })

  it('copies nothing while the disk is full, which could spoil the copy that is there, and all before it says saved', async () => {
    const map = await openMap()
    map.storage.fail('full')
    map.edit('x')
    await map.failing('full')
    await map.keeper.copyNow()
    map.clock.advance(10_000)
    expect(await map.copied()).toEqual({})
    map.storage.fail(undefined)
    map.keeper.retry()
    await map.saved()
    expect(await map.copied()).toEqual({ x: 1 })
  })

  it('says saved again, with all of it on the disk, when the disk had spoilt what it took', async () => {
    const map = await openMap()
    map.edit('x')
    map.edit('y')
    await map.saved()
    await inDatabase(map.name, ['log'], tx => {
      const log = tx.objectStore('log')
      const request = log.getAll()
      request.onsuccess = () => {
        for (const row of request.result) log.put({ ...row, update: new Uint8Array([9]) })
      }
    })
    map.clock.advance(1_500)
    await map.failing('damaged')
    await until(async () => expect(await map.copied()).toEqual({ x: 1, y: 1 }))
    await until(async () =>
      expect(valuesOf((await dexieStorage(map.name).load('a')).updates)).toEqual({ x: 1, y: 1 }),
    )
    map.clock.advance(1_500)
    await map.saved()
  })

  it('has everything in the new database when the browser deleted the old one under it', async () => {
    const map = await openMap()
    for (const key of ['x', 'y']) map.edit(key)
    await map.saved()
    await deleteDatabase(map.name)
    map.edit('z')
    await map.saved()
    map.clock.advance(1_500)
    const all = { x: 1, y: 1, z: 1 }
    await until(async () => expect(valuesOf((await dexieStorage(map.name).load('a')).updates)).toEqual(all))
  })

  it('writes all of the map into the new database when the browser deletes the old one, though nobody edits', async () => {
    const map = await openMap()
    map.edit('x')
    await map.saved()
    await map.keeper.copyNow()
    await map.copies.remove('a')
    await deleteDatabase(map.name)
    map.clock.advance(0)
    await until(async () => expect(await map.logged()).toEqual({ x: 1 }))
    await map.saved()
    expect(await map.copied()).toEqual({ x: 1 })
  })

  it('puts rows aside that could not be read when the map was opened, so that they are told of once', async () => {
    const before = await openMap()
    for (const key of ['x', 'y']) before.edit(key)
    await before.saved()
    await inDatabase(before.name, ['log'], tx => {
      const rows = tx.objectStore('log').openCursor(null, 'prev')
      rows.onsuccess = () => rows.result?.update({ ...rows.result.value, sum: 0 })
    })
    const after = await openMap(dexieStorage(before.name))
    expect(after.opened.setAside).toBe(1)
    after.clock.advance(3_000)
    await until(async () => expect((await after.storage.load('a')).setAside).toBe(0))
    expect(await after.logged()).toEqual({ x: 1 })
  })

  it('tells when the disk last took all, and when it was last read back from it', async () => {
    const map = await openMap()
    expect(map.keeper.kept.get()).toEqual({})
    map.edit('x')
    await map.saved()
    expect(map.keeper.kept.get()).toEqual({ committedAt: 1_000 })
    map.clock.advance(1_500)
    await until(() => expect(map.keeper.kept.get()).toEqual({ committedAt: 1_000, readBackAt: 2_500 }))
  })

  it('copies what a session before it committed and was killed before copying', async () => {
    const killed = await openMap()
    killed.edit('x')
    await killed.saved()
    expect(await killed.copied()).toEqual({})
    const { storage, copies } = killed
    const clock = manualClock()
    const opened = await storage.load('a')
    const { snapshot } = testDoc(opened.updates)
    createKeeper({ storage, copies, map: 'a', writer: 'next', opened, snapshot, clock })
    clock.advance(1_000)
    await expect.poll(killed.copied).toEqual({ x: 1 })
  })

  it('compacts a long log when the map rests', async () => {
    const map = await openMap()
    for (let edit = 0; edit < 500; edit++) map.edit(`k${edit}`)
    await map.saved()
    expect((await map.storage.load('a')).updates.length).toBeGreaterThanOrEqual(500)
    map.clock.advance(3_000)
    await expect.poll(async () => (await map.storage.load('a')).updates.length).toBeLessThan(3)
    expect(Object.keys(await map.logged())).toHaveLength(500)
  })

  it('resolves close when the last edit is committed and copied', async () => {
    const map = await openMap()
    map.edit('x')
    await map.keeper.close()
    expect(map.keeper.status.get()).toEqual({ state: 'saved' })
    expect(await map.copied()).toEqual({ x: 1 })
  })

  it('never says saved where nothing is kept', async () => {
    const map = await openMap(memoryStorage())
    expect(map.keeper.status.get()).toMatchObject({ state: 'failing', reason: 'refused' })
    map.edit('x')
    await map.keeper.close()
    expect(map.keeper.status.get()).toMatchObject({ state: 'failing', reason: 'refused' })
  })

  it('says at once that a newer release has taken over, and neither writes nor copies from then on', async () => {
    const map = await openMap()
    const newer = await openAsNewerRelease(map.name)
    map.edit('x')
    await map.failing('outdated')
    map.keeper.retry()
    await map.keeper.close()
    expect(await map.copied()).toEqual({})
    expect(map.keeper.unsaved()).toHaveLength(1)
    newer.close()
  })

  it('writes what was edited until then before a newer release takes over', async () => {
    const map = await openMap()
    for (const key of ['x', 'y', 'z']) map.edit(key)
    const newer = await openOverOlderRelease(map.name)
    expect(valuesOf(await updatesIn(newer))).toEqual({ x: 1, y: 1, z: 1 })
    await map.saved()
    newer.close()
  })

  it('does not say so when the disk was full, and the second copy lacks something', async () => {
    const map = await openMap()
    map.storage.fail('full')
    map.edit('x')
    await map.failing('full')
    const { write } = map.copies
    map.copies.write = () => Promise.reject(new StorageFailure('full'))
    map.storage.fail(undefined)
    map.keeper.retry()
    await until(() => expect(map.keeper.unsaved()).toEqual([]))
    const newer = await openAsNewerRelease(map.name)
    await expect(map.storage.load('a')).rejects.toMatchObject({ reason: 'outdated' })
    expect(map.keeper.status.get()).toMatchObject({ state: 'failing' })
    map.copies.write = write
    newer.close()
  })

  it('says that all is saved when a newer release takes over, until something more is to be kept', async () => {
    const map = await openMap()
    map.edit('x')
    await map.saved()
    const newer = await openAsNewerRelease(map.name)
    await expect(map.storage.load('a')).rejects.toMatchObject({ reason: 'outdated' })
    expect(map.keeper.status.get()).toEqual({ state: 'saved' })
    map.edit('y')
    await map.failing('outdated')
    newer.close()
  })

  it('keeps no newer release waiting for a disk that is full', async () => {
    const map = await openMap()
    map.storage.fail('full')
    map.edit('x')
    await map.failing('full')
    const newer = await openAsNewerRelease(map.name)
    await map.failing('outdated')
    newer.close()
  })

  it('does not bring a map back that another tab deleted for ever', async () => {
    const map = await openMap()
    map.edit('x')
    await map.saved()
    await map.storage.remove('a')
    map.edit('y')
    await map.failing('removed')
    await map.keeper.close()
    expect(await map.logged()).toEqual({})
    expect(await map.copied()).toEqual({})
  })
})
