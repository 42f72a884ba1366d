import 'fake-indexeddb/auto'
import { afterEach, expect, it } from 'vitest'
import { databaseCopies } from '../../src/storage/databaseCopies'
import { dexieStorage } from '../../src/storage/dexieStorage'
import { createKeeper } from '../../src/storage/keeper'
import type { ListedMap } from '../../src/storage/port'
import { withCopies } from '../../src/storage/withCopies'
import { newName } from './browsers'
import { testDoc, valuesOf } from './documents'
import { manualClock } from './manualClock'
import { breakDatabase, deleteDatabase } from './rawDatabase'
import { until } from './until'

let mend = () => {}
afterEach(() => mend())

/** A map that has been edited and copied, on a browser whose database cannot be opened from the next visit on. */
async function brokenBrowser() {
  const name = newName()
  const copies = databaseCopies(`${name}-copies`)
  const log = dexieStorage(name)
  const doc = testDoc()
  await log.append('a', [doc.set('x', 1)], 'one')
  await copies.write('a', doc.snapshot())
  mend = breakDatabase(name, log)
  return { name, copies, visit: () => withCopies(dexieStorage(name), copies) }
}

async function openMap({ visit, copies }: Awaited<ReturnType<typeof brokenBrowser>>) {
  const storage = visit()
  const clock = manualClock()
  const opened = await storage.load('a')
  const test = testDoc(opened.updates)
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
    storage,
    clock,
    opened,
    test,
    keeper,
    edit: (key: string) => keeper.enqueue(test.set(key, 1)),
    status: () => keeper.status.get(),
    async copied() {
      const state = await copies.read('a')
      return state ? valuesOf([state]) : {}
    },
  }
}

it('lists maps by their copies, with their cards once somebody has summed them up', async () => {
  const { visit } = await brokenBrowser()
  const { catalogue } = visit()
  let seen: readonly ListedMap[] = []
  const stop = catalogue.watch(maps => {
    seen = maps
  })
  await until(() => expect(seen).toMatchObject([{ id: 'a', title: '', needsSummary: true }]))
  const summedUp = catalogue.patch('a', { title: 'Shop', changedAt: 5 }, 'shop')
  await expect(summedUp).rejects.toMatchObject({ reason: 'damaged' })
  await until(() => expect(seen).toMatchObject([{ id: 'a', title: 'Shop', needsSummary: false }]))
  expect(await catalogue.texts('a')).toBe('shop')
  stop()
})

it('opens a map from its copy and says so; edits go to the copy soon, and are saved when they are there', async () => {
  const browser = await brokenBrowser()
  const map = await openMap(browser)
  expect(map.opened).toMatchObject({ fromCopy: true })
  expect(map.test.values()).toEqual({ x: 1 })
  map.edit('y')
  expect(map.status()).toEqual({ state: 'saving' })
  await until(() => expect(map.status()).toEqual({ state: 'saved', inCopyOnly: 'damaged' }))
  expect(await map.copied()).toEqual({ x: 1, y: 1 })
  map.edit('z')
  expect(map.status()).toEqual({ state: 'saving' })
  map.clock.advance(250)
  await until(() => expect(map.status()).toEqual({ state: 'saved', inCopyOnly: 'damaged' }))
  expect(await map.copied()).toEqual({ x: 1, y: 1, z: 1 })
  expect(map.keeper.unsaved().length).toBeGreaterThan(0)

  const next = await openMap(browser)
  expect(next.test.values()).toEqual({ x: 1, y: 1, z: 1 })
})

it.each([
  ['comes back', async () => {}],
  ['was replaced by an empty one', deleteDatabase],
])('has all of the map in a database that %s, without a reload', async (_, replace) => {
  const browser = await brokenBrowser()
  const map = await openMap(browser)
  map.edit('y')
  await until(() => expect(map.status()).toMatchObject({ inCopyOnly: 'damaged' }))
  mend()
  await replace(browser.name)
  map.keeper.retry()
  await until(() => expect(map.status()).toEqual({ state: 'saved' }))
  map.clock.advance(3_000)
  const log = dexieStorage(browser.name)
  await until(async () => expect(valuesOf((await log.load('a')).updates)).toEqual({ x: 1, y: 1 }))
})
