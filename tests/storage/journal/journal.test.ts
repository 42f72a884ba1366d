import 'fake-indexeddb/auto'
import { expect, it } from 'vitest'
import type { MapCopies } from '../../../src/storage/copies'
import { databaseCopies } from '../../../src/storage/databaseCopies'
import { dexieStorage } from '../../../src/storage/dexieStorage'
import { type FailureReason, StorageFailure } from '../../../src/storage/failure'
import { createKeeper } from '../../../src/storage/keeper'
import { isUpdate } from '../../../src/storage/port'
import { withCopies } from '../../../src/storage/withCopies'
import { newName } from '../browsers'
import { testDoc, valuesOf } from '../documents'
import { failingStorage } from '../failingStorage'
import { until } from '../until'
import { memoryJournals } from './memoryJournals'

/** A browser with a map; each visit opens a tab. */
function newBrowser() {
  const name = newName()
  const kept = databaseCopies(`${name}-copies`)
  const second = { fails: false }
  const copies: MapCopies = {
    ...kept,
    write: async (map, state) => {
      if (second.fails) throw new StorageFailure('unknown')
      return kept.write(map, state)
    },
  }
  const { journals, files, kill } = memoryJournals()
  return {
    second,
    files,
    kill,
    logged: async () => valuesOf((await dexieStorage(name).load('a')).updates),
    rows: async () => (await dexieStorage(name).load('a')).updates.length,
    noted: async () => valuesOf((await journals.read('a'))?.edits.filter(isUpdate) ?? []),
    async notes() {
      const edits = (await journals.read('a'))?.edits ?? []
      return {
        values: valuesOf(edits.filter(isUpdate)),
        images: edits.flatMap(edit => (isUpdate(edit) ? [] : [edit.file])),
      }
    },
    async visit(writer: string, fails?: FailureReason) {
      const log = failingStorage(dexieStorage(name))
      log.fail(fails)
      const storage = withCopies(log, copies, journals)
      const opened = await storage.load('a')
      const test = testDoc(opened.updates)
      const keeper = createKeeper({
        storage,
        copies,
        journals,
        map: 'a',
        writer,
        opened,
        snapshot: test.snapshot,
      })
      return {
        log,
        storage,
        opened,
        test,
        keeper,
        edit: (key: string) => keeper.enqueue(test.set(key, 1)),
        is: (state: object) => until(() => expect(keeper.status.get()).toMatchObject(state)),
      }
    },
  }
}

/** A tab that was killed with an edit that no commit had taken, and no copy. */
async function killedTab(browser: ReturnType<typeof newBrowser>) {
  const tab = await browser.visit('killed')
  tab.edit('x')
  await tab.is({ state: 'saved' })
  tab.log.fail('unknown')
  browser.second.fails = true
  tab.edit('y')
  tab.edit('z')
  await tab.is({ state: 'failing' })
  browser.kill('killed')
  browser.second.fails = false
  return tab
}

it('an edit that no commit took before the browser was killed is there when the map is opened, and then in the log', async () => {
  const browser = newBrowser()
  await killedTab(browser)
  const next = await browser.visit('two')
  expect(next.test.values()).toEqual({ x: 1, y: 1, z: 1 })
  await next.is({ state: 'saved' })
  expect(await browser.logged()).toEqual({ x: 1, y: 1, z: 1 })
  await until(async () => expect(await browser.files('a')).not.toContain('killed'))
})

it('what was left is not saved before the log has it, and is not forgotten either', async () => {
  const browser = newBrowser()
  await killedTab(browser)
  const next = await browser.visit('two', 'full')
  expect(next.test.values()).toEqual({ x: 1, y: 1, z: 1 })
  await next.is({ state: 'failing', reason: 'full' })
  expect(await browser.files('a')).toContain('killed')
  next.log.fail(undefined)
  next.keeper.retry()
  await next.is({ state: 'saved' })
  expect(await browser.logged()).toEqual({ x: 1, y: 1, z: 1 })
})

it('whoever only looks at a map writes nothing', async () => {
  const browser = newBrowser()
  const { storage } = await killedTab(browser)
  expect(valuesOf((await storage.load('a')).updates)).toEqual({ x: 1, y: 1, z: 1 })
  expect(await browser.logged()).toEqual({ x: 1 })
  expect(await browser.files('a')).toContain('killed')
})

it('what a tab that lives has noted it commits itself', async () => {
  const browser = newBrowser()
  const tab = await browser.visit('one', 'unknown')
  tab.edit('x')
  const other = await browser.visit('two')
  expect(other.test.values()).toEqual({})
  expect(await browser.files('a')).toContain('one')
})

it('what is committed is not noted any more, and adds no rows', async () => {
  const browser = newBrowser()
  const tab = await browser.visit('one')
  tab.edit('x')
  await tab.is({ state: 'saved' })
  browser.kill('one')
  expect(await browser.noted()).toEqual({})
  const next = await browser.visit('two')
  await next.is({ state: 'saved' })
  expect(await browser.rows()).toBe(1)
})

it('a map that was deleted for ever does not come back by a journal', async () => {
  const browser = newBrowser()
  const tab = await killedTab(browser)
  tab.log.fail(undefined)
  await tab.log.remove('a')
  const next = await browser.visit('two')
  expect(next.test.values()).toEqual({})
  await until(async () => expect(await browser.files('a')).not.toContain('killed'))
})

it('what a tab noted of a map that was deleted for ever meanwhile is not in the map that a backup brings back', async () => {
  const browser = newBrowser()
  const tab = await browser.visit('one')
  tab.edit('x')
  await tab.is({ state: 'saved' })
  tab.log.fail('unknown')
  tab.edit('y')
  const other = await browser.visit('other')
  await other.storage.remove('a')
  await tab.is({ reason: 'removed' })
  await other.storage.revive('a')
  browser.kill('one')
  expect(await browser.noted()).toEqual({})
})

it('an image that no commit took is there too, and in the log before the edit that names it', async () => {
  const browser = newBrowser()
  const tab = await browser.visit('one', 'unknown')
  tab.edit('x')
  tab.keeper.enqueueImage({ file: 'picture', bytes: new Uint8Array([1, 2]) })
  tab.edit('names the picture')
  browser.kill('one')
  const looker = await browser.visit('looks', 'unknown')
  expect(await looker.storage.image('a', 'picture')).toEqual(new Uint8Array([1, 2]))

  const next = await browser.visit('two')
  expect(next.keeper.unsavedImages().map(({ file }) => file)).toEqual(['picture'])
  expect(next.test.values()).toEqual({ x: 1, 'names the picture': 1 })
  await next.is({ state: 'saved' })
  expect(await next.log.image('a', 'picture')).toEqual(new Uint8Array([1, 2]))
  expect(await browser.logged()).toEqual({ x: 1, 'names the picture': 1 })
})

it('an image that does not fit keeps its room free of itself, and what comes after it is not noted: it may name it', async () => {
  const browser = newBrowser()
  const tab = await browser.visit('one', 'full')
  tab.edit('x')
  tab.keeper.enqueueImage({ file: 'picture', bytes: new Uint8Array([1, 2]) })
  await tab.is({ reason: 'full' })
  tab.edit('names the picture')
  browser.kill('one')
  expect(await browser.notes()).toEqual({ values: { x: 1 }, images: [] })
})

it('all of the map is noted when the disk is full, since what was saved before may go with the database', async () => {
  const browser = newBrowser()
  const tab = await browser.visit('one')
  tab.edit('x')
  await tab.is({ state: 'saved' })
  tab.log.fail('full')
  tab.edit('y')
  await tab.is({ reason: 'full' })
  browser.kill('one')
  expect(await browser.noted()).toEqual({ x: 1, y: 1 })
})

it('an image that is in the log already is not written once more, where there may be no room', async () => {
  const browser = newBrowser()
  const tab = await browser.visit('one')
  const image = { file: 'picture', bytes: new Uint8Array([1, 2]) }
  await tab.log.putImage('a', image)
  const { put } = IDBObjectStore.prototype
  let puts = 0
  IDBObjectStore.prototype.put = function (...given) {
    puts++
    return put.apply(this, given)
  }
  await tab.log.putImage('a', image)
  IDBObjectStore.prototype.put = put
  expect(puts).toBe(0)
})
