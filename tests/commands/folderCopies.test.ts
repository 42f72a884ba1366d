// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { sha256 } from '../../src/model/sha256'
import { StorageFailure } from '../../src/storage/failure'
import { memoryStorage } from '../../src/storage/memoryStorage'
import type { MapStorage } from '../../src/storage/port'
import { makeRecord, mapWith } from '../helpers/maps'
import { tinyPng } from '../io/helpers'
import { until } from '../storage/until'
import { put } from './backupDevice'
import { MoodyDirectory, names, tabOf, textIn } from './folderTab'

const ID = 'AbCd1234efGH5678'
const READ_AGAIN = 600_000
const PNG = tinyPng()
const IMAGE = sha256(PNG)
const WITH_IMAGE = mapWith({ images: new Map([['i', makeRecord('images', { file: IMAGE })]]) })

const [FIRST, SECOND] = ['', ' (2)'].map(mark => `jatra ~AbCd1234${mark}.jatra.json`) as [string, string]
const hasImage = (folder: MoodyDirectory, name: string) => textIn(folder, name).includes('base64')

/** A device whose image or whose last saved step cannot be had for a while, with a folder that has all of the map. */
async function linked() {
  const inner = memoryStorage()
  const lacks: { image?: 'unread' | 'lost'; steps?: boolean } = {}
  const storage: MapStorage = {
    ...inner,
    async image(map, file) {
      if (lacks.image === 'unread') throw new StorageFailure('unknown')
      return lacks.image === 'lost' ? undefined : inner.image(map, file)
    },
    async load(map) {
      const loaded = await inner.load(map)
      return lacks.steps ? { ...loaded, updates: loaded.updates.slice(0, 1), setAside: 1 } : loaded
    },
  }
  await put(storage, ID, { map: WITH_IMAGE, files: new Map([[IMAGE, PNG]]) })
  const folder = new MoodyDirectory()
  const tab = tabOf(storage, folder)
  await tab.keeper.choose()
  await until(() => expect(tab.state().state).toBe('upToDate'))
  /** An edit that leaves the title as files have it. */
  const edit = async (title: string) => {
    tab.clock.advance(10)
    await tab.shelf.rename(ID, title)
    tab.keeper.writeNow()
  }
  const isCurrent = async () => {
    const [card] = await inner.catalogue.list()
    return (card?.copiedOutAt ?? 0) >= (card?.changedAt ?? 0)
  }
  return { ...tab, storage, folder, lacks, edit, isCurrent }
}

describe('the file of a map of which a part cannot be read', () => {
  it('stays as it was while an image is out of reach, and has all again when that is back', async () => {
    const { clock, state, folder, lacks, edit, isCurrent, stop } = await linked()
    const before = textIn(folder, FIRST)
    lacks.image = 'unread'
    const maps = { title: '.', count: 1 }
    await edit('.')
    await until(() => expect(state()).toMatchObject({ state: 'failing', reason: 'partly', maps }))
    expect(textIn(folder, FIRST)).toBe(before)
    expect([hasImage(folder, FIRST), hasImage(folder, SECOND)]).toEqual([true, false])
    expect(await isCurrent()).toBe(false)

    await edit('..')
    await until(() => expect(textIn(folder, SECOND)).toContain('"title": ".."'))
    clock.advance(READ_AGAIN)
    await until(() => expect(state()).toMatchObject({ reason: 'partly', maps: { title: '..' } }))
    expect(names(folder)).toEqual([SECOND, FIRST])

    delete lacks.image
    clock.advance(READ_AGAIN)
    await until(() => expect(state().state).toBe('upToDate'))
    expect(names(folder)).toEqual([FIRST])
    expect(textIn(folder, FIRST)).toContain('"title": ".."')
    expect(hasImage(folder, FIRST)).toBe(true)
    expect(await isCurrent()).toBe(true)
    stop()
  })

  it('stays as it was when an image is lost for good, until somebody takes it away', async () => {
    const { clock, state, folder, lacks, edit, stop } = await linked()
    lacks.image = 'lost'
    await edit('.')
    await until(() => expect(state()).toMatchObject({ state: 'failing', reason: 'partly' }))
    expect([hasImage(folder, FIRST), hasImage(folder, SECOND)]).toEqual([true, false])
    folder.files.delete(FIRST)
    clock.advance(READ_AGAIN)
    await until(() => expect(state().state).toBe('upToDate'))
    stop()
  })

  it('is enough where an image was never to be had', async () => {
    const storage = memoryStorage()
    await put(storage, ID, { map: WITH_IMAGE })
    const folder = new MoodyDirectory()
    const { keeper, state, stop } = tabOf(storage, folder)
    await keeper.choose()
    await until(() => expect(state().state).toBe('upToDate'))
    expect(names(folder)).toEqual([FIRST])
    stop()
  })

  it('stays for ever also when the log was mended before anything was written', async () => {
    const { storage, folder, edit, stop } = await linked()
    const before = textIn(folder, FIRST)
    // As opening the map notes it; from then on the log reads whole.
    await storage.catalogue.patch(ID, { lost: 1 })
    await edit('.')
    await until(() => expect(textIn(folder, SECOND)).toContain('"title": "."'))
    expect(textIn(folder, FIRST)).toBe(before)
    stop()
  })

  it('stays for ever where saved steps are lost, and the map goes on beside it', async () => {
    const { clock, state, folder, lacks, edit, stop } = await linked()
    await edit('.')
    await until(() => expect(textIn(folder, FIRST)).toContain('"title": "."'))
    await until(() => expect(state().state).toBe('upToDate'))
    const before = textIn(folder, FIRST)
    lacks.steps = true
    await edit('..')
    await until(() => expect(state()).toMatchObject({ state: 'failing', reason: 'partly' }))
    clock.advance(READ_AGAIN)
    await until(() => expect(names(folder)).toEqual([SECOND, FIRST]))

    // The map was opened: what was set aside is out of its log.
    lacks.steps = false
    clock.advance(READ_AGAIN)
    await until(() => expect(state().state).toBe('upToDate'))
    expect(textIn(folder, FIRST)).toBe(before)
    expect(names(folder)).toEqual([SECOND, FIRST])
    stop()
  })
})
