import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { openMap } from '../../src/commands/openMap'
import { createShelf } from '../../src/commands/shelf'
import { withUnsaved } from '../../src/commands/withUnsaved'
import { blankMap } from '../../src/model/blank'
import { createLayout } from '../../src/model/layout/layoutMap'
import { addImage } from '../../src/model/operations/images'
import { addStage } from '../../src/model/operations/stages'
import { sha256 } from '../../src/model/sha256'
import { dexieStorage } from '../../src/storage/dexieStorage'
import { StorageFailure } from '../../src/storage/failure'
import { createKeeper } from '../../src/storage/keeper'
import type { MapStorage } from '../../src/storage/port'
import { decodeMap } from '../../src/store/encode'
import { tabsTransport } from '../../src/sync/tabs'
import { counterIds } from '../helpers/maps'
import { bytesOf } from '../io/helpers'
import { newName } from '../storage/browsers'
import { failingStorage } from '../storage/failingStorage'
import { until } from '../storage/until'
import { backupOf, deviceOf, restore, summarise } from './backupDevice'

/** A saved map without a title that is open in a window, whose disk is full from now on. */
async function onFullDisk() {
  const storage = failingStorage(dexieStorage(newName()))
  const shelf = createShelf({ storage, summarise, now: () => 1 })
  const id = await shelf.create(blankMap(counterIds(), { persona: 'Customer' }))
  const tab = await openMap(id, {
    storage,
    copies: undefined,
    keep: createKeeper,
    reach: tabsTransport,
    layout: createLayout(text => text.length * 8),
    summarise,
    tabs: { enter: () => () => {}, others: async () => false },
    now: () => 2,
  })
  storage.fail('full')
  const { map } = tab!.editor
  const entitle = (title: string) =>
    map.change('changes.type', tx =>
      tx.updateMeta(meta => {
        meta.title = title
      }),
    )
  const titleIn = async (storage: MapStorage) => decodeMap((await storage.load(id)).updates).meta.title
  return { storage, id, tab: tab!, entitle, titleIn }
}

test('what could not be saved is in the backup, also once the map was left for home, and until it is saved', async () => {
  const { storage, tab, entitle, titleIn } = await onFullDisk()
  entitle('Weeknights')
  expect(await titleIn(storage)).toBe('')
  const titleInBackup = async () => {
    const elsewhere = await deviceOf()
    await restore(elsewhere, (await backupOf(withUnsaved(storage))).content)
    return decodeMap((await elsewhere.load((await elsewhere.catalogue.list())[0]!.id)).updates).meta.title
  }
  expect(await titleInBackup()).toBe('Weeknights')
  const closed = tab.close()
  expect(await titleInBackup()).toBe('Weeknights')
  storage.fail(undefined)
  tab.retry()
  await closed
  expect(await titleInBackup()).toBe('Weeknights')
})

test('an image that could not be saved is in the backup too', async () => {
  const { storage, tab, id } = await onFullDisk()
  const bytes = bytesOf('RIFF____WEBP')
  const file = sha256(bytes)
  const { map, images } = tab.editor
  images.keep(file, bytes)
  map.change('changes.addImage', tx => {
    const stage = addStage(tx, { title: 'Browse' })
    addImage(tx, stage, { file, type: 'image/webp', width: 4, height: 3 })
  })
  await until(() => expect(tab.isKept()).toBe(false))
  expect(await storage.image(id, file)).toBeUndefined()

  const { content, lacking } = await backupOf(withUnsaved(storage))
  expect(lacking).toEqual([])
  const elsewhere = await deviceOf()
  await restore(elsewhere, content)
  const [card] = await elsewhere.catalogue.list()
  expect(await elsewhere.image(card!.id, file)).toEqual(bytes)
})

test('a map that is open is there though nothing can be read any more', async () => {
  const { storage, entitle, titleIn, id } = await onFullDisk()
  entitle('Weeknights')
  const down = withUnsaved({ ...storage, load: () => Promise.reject(new StorageFailure('damaged')) })
  expect(await titleIn(down)).toBe('Weeknights')
  await expect(down.load(`${id}x`)).rejects.toMatchObject({ reason: 'damaged' })
})
