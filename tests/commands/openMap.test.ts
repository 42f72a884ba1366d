import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { openMap } from '../../src/commands/openMap'
import type { OpenTabs } from '../../src/commands/openTabs'
import { createShelf, type Summary } from '../../src/commands/shelf'
import { blankMap } from '../../src/model/blank'
import type { JourneyMap } from '../../src/model/journey'
import { createLayout } from '../../src/model/layout/layoutMap'
import { copyRecords } from '../../src/model/operations/copyRecords'
import { addImage } from '../../src/model/operations/images'
import { pasteClip } from '../../src/model/operations/pasteClip'
import { addStage } from '../../src/model/operations/stages'
import { sha256 } from '../../src/model/sha256'
import type { MapCopies } from '../../src/storage/copies'
import { databaseCopies } from '../../src/storage/databaseCopies'
import { dexieStorage } from '../../src/storage/dexieStorage'
import { asFailure, StorageFailure } from '../../src/storage/failure'
import { createKeeper } from '../../src/storage/keeper'
import { memoryStorage } from '../../src/storage/memoryStorage'
import { mergeUpdates } from '../../src/storage/mergeUpdates'
import type { MapStorage } from '../../src/storage/port'
import { withCopies } from '../../src/storage/withCopies'
import type { MapStore } from '../../src/store/mapStore'
import { tabsTransport } from '../../src/sync/tabs'
import { counterIds } from '../helpers/maps'
import { newName } from '../storage/browsers'
import { failingStorage } from '../storage/failingStorage'
import { inDatabase, openAsNewerRelease } from '../storage/rawDatabase'
import { until } from '../storage/until'

function summarise({ meta, stages }: JourneyMap): Summary {
  return { title: meta.title, counts: { stages: stages.size }, thumbnail: '' }
}

/** Tabs of one browser. */
function browserTabs(): OpenTabs {
  const open: string[] = []
  return {
    enter(map) {
      open.push(map)
      return () => void open.splice(open.indexOf(map), 1)
    },
    others: async map => open.filter(other => other === map).length > 1,
  }
}

/** A new map on a device, opened in a tab. */
async function openTab(storage: MapStorage) {
  const shelf = createShelf({ storage, summarise, now: () => 1 })
  const id = await shelf.create(blankMap(counterIds(), { persona: 'Customer' }))
  return { shelf, id, tab: await openAgain(storage, id) }
}

async function openAgain(
  storage: MapStorage,
  id: string,
  copies?: MapCopies,
  tabs = browserTabs(),
  now = () => 2,
) {
  const tab = await openMap(id, {
    storage,
    copies,
    keep: createKeeper,
    reach: tabsTransport,
    layout: createLayout(text => text.length * 8),
    summarise,
    tabs,
    now,
  })
  return tab!
}

function entitle(map: MapStore, title: string): void {
  map.change('changes.type', tx =>
    tx.updateMeta(meta => {
      meta.title = title
    }),
  )
}

test('a map whose tab ends right after an edit → home sums it up itself', async () => {
  const storage = memoryStorage()
  const { shelf, tab } = await openTab(storage)
  const titleOnHome = async () => (await storage.catalogue.list())[0]?.title
  expect(await titleOnHome()).toBe('')

  entitle(tab.editor.map, 'Weeknights')
  // From here on the tab is gone: nobody closes or hides the map.
  const stop = shelf.watch(() => {})
  await until(async () => expect(await titleOnHome()).toBe('Weeknights'))
  expect((await storage.catalogue.list())[0]?.needsSummary).toBe(false)
  expect(await shelf.texts(tab.editor.map.id)).toContainEqual(
    expect.objectContaining({ kind: 'map', title: 'Weeknights' }),
  )
  stop()
})

test('a newer release takes the device over → the map can be read and no longer edited, and is still said to be saved', async () => {
  const name = newName()
  const { tab } = await openTab(dexieStorage(name))
  const { map, saving } = tab.editor
  entitle(map, 'Before')
  await until(() => expect(saving.getState()).toMatchObject({ state: 'saved' }))

  const newer = await openAsNewerRelease(name)
  await until(() => expect(map.readOnly).toBe(true))
  await until(() => expect(saving.getState()).toMatchObject({ state: 'saved' }))
  entitle(map, 'After')
  map.undo()
  expect(map.map.meta.title).toBe('Before')
  expect(tab.isKept()).toBe(true)
  await tab.close()
  newer.close()
})

test('a full disk → the window is not to go before all is kept, and a map that is left goes on being kept', async () => {
  const storage = failingStorage(dexieStorage(newName()))
  const { shelf, id, tab } = await openTab(storage)
  expect(tab.isKept()).toBe(true)

  storage.fail('full')
  entitle(tab.editor.map, 'Weeknights')
  const closed = tab.close()
  entitle(tab.editor.map, 'Too late to be kept')
  await until(() => expect(tab.editor.saving.getState()).toMatchObject({ reason: 'full' }))
  expect(tab.isKept()).toBe(false)

  storage.fail(undefined)
  tab.retry()
  await closed
  expect(tab.isKept()).toBe(true)
  expect((await shelf.read(id)).meta.title).toBe('Weeknights')
})

test('a map that is left on a full disk and opened again → shows what is not saved, and says Saved when it is', async () => {
  const storage = failingStorage(dexieStorage(newName()))
  const { shelf, id, tab } = await openTab(storage)
  storage.fail('full')
  entitle(tab.editor.map, 'Weeknights')
  const closed = tab.close()
  await until(() => expect(tab.editor.saving.getState()).toMatchObject({ reason: 'full' }))

  const again = await openAgain(storage, id)
  expect(again.editor.map.map.meta.title).toBe('Weeknights')
  expect(again.editor.saving.getState()).toMatchObject({ state: 'failing', reason: 'full' })
  expect(again.isKept()).toBe(false)

  storage.fail(undefined)
  again.retry()
  await closed
  await until(() => expect(again.editor.saving.getState()).toMatchObject({ state: 'saved' }))
  expect((await shelf.read(id)).meta.title).toBe('Weeknights')
  await again.close()
})

test('an edit that is saved late → is told as of then, since copies that were made meanwhile lack it', async () => {
  const storage = failingStorage(dexieStorage(newName()))
  const { id, tab: first } = await openTab(storage)
  await first.close()
  let time = 10
  const tab = await openAgain(storage, id, undefined, browserTabs(), () => time)
  const changedAt = async () => (await storage.catalogue.list())[0]?.changedAt
  storage.fail('full')
  entitle(tab.editor.map, 'Weeknights')
  tab.hide()
  await until(async () => expect(await changedAt()).toBe(10))
  time = 20
  await storage.catalogue.patch(id, { copiedOutAt: time })
  time = 30
  storage.fail(undefined)
  tab.retry()
  await until(async () => expect(await changedAt()).toBe(30))

  // A copy by a clock that is ahead, in this moment alone.
  storage.fail('full')
  entitle(tab.editor.map, 'Weekends')
  tab.hide()
  await storage.catalogue.patch(id, { copiedOutAt: 900 })
  storage.fail(undefined)
  tab.retry()
  await until(async () => expect(await changedAt()).toBeGreaterThan(900))
  await tab.close()
})

/** A map on which three stages were made, one after another, and the row of the second is gone from the log. */
async function openWithGap(name: string) {
  const storage = dexieStorage(name)
  const { id, tab } = await openTab(storage)
  const { map, saving } = tab.editor
  for (const title of ['Browse', 'Order', 'Eat']) {
    map.change('changes.addStage', tx => addStage(tx, { title }))
    await until(() => expect(saving.getState()).toMatchObject({ state: 'saved' }))
  }
  await tab.close()
  const whole = mergeUpdates((await storage.load(id)).updates)
  await inDatabase(name, ['log'], tx => {
    const request = tx.objectStore('log').getAllKeys()
    request.onsuccess = () => tx.objectStore('log').delete(request.result[2]!)
  })
  return { storage, id, whole }
}

const stagesOf = (tab: { editor: { map: MapStore } }) =>
  [...tab.editor.map.map.stages.values()].map(({ title }) => title).sort()

test('a row of the log is gone → what came after it is there, can be edited and kept, and the gap is told once', async () => {
  const name = newName()
  const copies = databaseCopies(`${name}-copies`)
  const { storage, id } = await openWithGap(name)
  const tab = await openAgain(withCopies(storage, copies), id, copies)
  expect(stagesOf(tab)).toEqual(['Browse', 'Eat'])
  expect(tab.notes).toMatchObject({ gaps: 1, setAside: 0, waiting: false })
  const lost = async () => (await storage.catalogue.list()).find(card => card.id === id)?.lost
  await until(async () => expect(await lost()).toBe(1))
  tab.editor.map.change('changes.addStage', tx => addStage(tx, { title: 'Rate' }))
  await tab.close()
  const again = await openAgain(withCopies(storage, copies), id, copies)
  expect(stagesOf(again)).toEqual(['Browse', 'Eat', 'Rate'])
  expect(again.notes).toMatchObject({ gaps: 0, setAside: 0, waiting: false })
  expect(await lost()).toBe(1)
  await again.close()
})

test('a row is gone and the copy cannot be read now → nothing takes its place, and the copy brings it later', async () => {
  const name = newName()
  const { storage, id, whole } = await openWithGap(name)
  const copies = databaseCopies(`${name}-copies`)
  await copies.write(id, whole)
  const down = async () => {
    throw new DOMException('', 'NotReadableError')
  }
  const tab = await openAgain(withCopies(storage, { ...copies, read: down }), id)
  expect(tab.notes).toMatchObject({ gaps: 0, waiting: true })
  tab.editor.map.change('changes.addStage', tx => addStage(tx, { title: 'Rate' }))
  await tab.close()
  const again = await openAgain(withCopies(storage, copies), id, copies)
  expect(stagesOf(again)).toEqual(['Browse', 'Eat', 'Order', 'Rate'])
  expect(again.notes).toMatchObject({ gaps: 0, waiting: false })
  await again.close()
})

test('a large step finds no room and a small one after it does → another tab that opens the map then gets both', async () => {
  const name = newName()
  const copies = databaseCopies(`${name}-copies`)
  const tabs = browserTabs()
  const log = dexieStorage(name)
  const device = withCopies(log, copies)
  const { id, tab: first } = await openTab(device)
  await first.close()
  let room = 2_000
  const small: MapStorage = {
    ...device,
    async append(map, updates, from) {
      if (updates.some(({ length }) => length > room)) throw new StorageFailure('full')
      return device.append(map, updates, from)
    },
  }
  const tab = await openAgain(small, id, copies, tabs)
  const add = (map: MapStore, title: string) => map.change('changes.addStage', tx => addStage(tx, { title }))
  add(tab.editor.map, 'Large '.repeat(1_000))
  add(tab.editor.map, 'Small')
  await until(() => expect(tab.editor.saving.getState()).toMatchObject({ reason: 'full' }))
  await until(async () => expect((await log.load(id)).updates).toHaveLength(2))

  const other = await openAgain(device, id, copies, tabs)
  expect(other.notes).toMatchObject({ gaps: 0, waiting: true })
  add(other.editor.map, 'Others')
  other.hide()
  await other.close()
  const third = await openAgain(device, id, copies, tabs)
  await device.compact(id)
  room = Number.POSITIVE_INFINITY
  tab.retry()
  const all = ['Large '.repeat(1_000), 'Others', 'Small']
  await until(() => expect(stagesOf(third)).toEqual(all))
  await Promise.all([third.close(), tab.close()])
  const again = await openAgain(device, id, copies, tabs)
  expect(stagesOf(again)).toEqual(all)
  expect(again.notes).toMatchObject({ gaps: 0, waiting: false })
  await again.close()
})

test('a map is left and opened again while its steps are written one by one → none is taken for lost', async () => {
  const device = dexieStorage(newName())
  let write = async () => {}
  const letThrough: (() => void)[] = []
  let isRead = async () => {}
  const slow: MapStorage = {
    ...device,
    async append(map, updates, from) {
      await write()
      return device.append(map, updates, from)
    },
    async load(map) {
      const loaded = await device.load(map)
      await isRead()
      return loaded
    },
  }
  const { id, tab } = await openTab(slow)
  write = () => new Promise(resolve => letThrough.push(resolve))
  for (const title of ['Browse', 'Order']) {
    tab.editor.map.change('changes.addStage', tx => addStage(tx, { title }))
  }
  const closed = tab.close()
  isRead = async () => {
    isRead = async () => {}
    letThrough[0]!()
    await until(async () => expect((await device.load(id)).updates).toHaveLength(2))
  }
  const again = await openAgain(slow, id)
  expect(again.notes).toMatchObject({ gaps: 0, waiting: false })
  expect(stagesOf(again)).toEqual(['Browse', 'Order'])
  letThrough[1]!()
  await closed
  await again.close()
})

test('nothing of a map is in the log, and its copy cannot be read now → it is not called unknown', async () => {
  const copies = databaseCopies(`${newName()}-copies`)
  const down = async () => {
    throw new DOMException('', 'NotReadableError')
  }
  const storage = withCopies(dexieStorage(newName()), { ...copies, read: down })
  const failure = await openAgain(storage, 'a', copies).catch(asFailure)
  expect(failure).toMatchObject({ reason: 'damaged' })
  expect(await openAgain(withCopies(dexieStorage(newName()), copies), 'a', copies)).toBeUndefined()
})

/** Puts an image on a new stage, as the editor does: bytes first. */
function addPhoto(tab: Awaited<ReturnType<typeof openAgain>>, bytes: Uint8Array<ArrayBuffer>): string {
  const { map, images } = tab.editor
  const file = sha256(bytes)
  images.keep(file, bytes)
  map.change('changes.addImage', tx => {
    const stage = addStage(tx, { title: 'Order' })
    addImage(tx, stage, { file, type: 'image/webp', width: 4, height: 3 })
  })
  return file
}

test('an image → is there for other tabs as soon as they hear of it, and after the map is opened again', async () => {
  const storage = dexieStorage(newName())
  const { id, tab } = await openTab(storage)
  const other = await openAgain(storage, id)
  const bytes = new Uint8Array([1, 2, 3])
  const file = addPhoto(tab, bytes)
  await until(() => expect([...other.editor.map.map.images.values()]).toMatchObject([{ file }]))
  expect(await other.editor.images.read(file)).toEqual(bytes)
  await Promise.all([tab.close(), other.close()])
  const again = await openAgain(storage, id)
  expect(await again.editor.images.read(file)).toEqual(bytes)
  await again.close()
})

test('an image on a full disk → shows in this window, also when the map is left and opened again', async () => {
  const storage = failingStorage(dexieStorage(newName()))
  const { id, tab } = await openTab(storage)
  storage.fail('full')
  const bytes = new Uint8Array([1, 2, 3])
  const file = addPhoto(tab, bytes)
  await until(() => expect(tab.editor.saving.getState()).toMatchObject({ reason: 'full' }))
  expect(await tab.editor.images.read(file)).toEqual(bytes)
  expect(tab.isKept()).toBe(false)
  const closed = tab.close()
  const again = await openAgain(storage, id)
  expect(await again.editor.images.read(file)).toEqual(bytes)
  storage.fail(undefined)
  again.retry()
  await closed
  expect(await storage.image(id, file)).toEqual(bytes)
  await again.close()
})

test('an image pasted from another map → stays when that map is deleted for ever', async () => {
  const name = newName()
  const storage = dexieStorage(name)
  const from = await openTab(storage)
  const bytes = new Uint8Array([1, 2, 3])
  const file = addPhoto(from.tab, bytes)
  const { map } = from.tab.editor.map
  const clip = copyRecords(map, map.stages.keys())
  await from.tab.close()
  const to = await openTab(storage)
  to.tab.editor.map.change('changes.paste', tx => pasteClip(tx, clip))
  // Asking for the image would make it this map's: the table is looked at past our own code.
  await until(async () => expect(await rowsIn(name, 'images')).toBe(2))
  await from.shelf.deleteForEver(from.id)
  expect(await storage.image(to.id, file)).toEqual(bytes)
  await to.tab.close()
})

async function rowsIn(name: string, table: string): Promise<number> {
  let count = 0
  await inDatabase(name, [table], tx => {
    const request = tx.objectStore(table).count()
    request.onsuccess = () => {
      count = request.result
    }
  })
  return count
}
