import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createShelf } from '../../src/commands/shelf'
import { putVersion } from '../../src/commands/versions/putVersion'
import { blankMap } from '../../src/model/blank'
import type { JourneyMap } from '../../src/model/journey'
import { sha256 } from '../../src/model/sha256'
import { StorageFailure } from '../../src/storage/failure'
import type { MapStorage } from '../../src/storage/port'
import { createMapStore } from '../../src/store/createMapStore'
import { decodeMap } from '../../src/store/encode'
import { arbMap, arbText, counterIds, makeRecord, mapWith } from '../helpers/maps'
import { runs } from '../helpers/runs'
import { bytesOf, tinyPng } from '../io/helpers'
import {
  backupOf,
  contentsOf,
  deviceOf,
  type Kept,
  opened,
  planned,
  restore,
  summarise,
  titlesOf,
} from './backupDevice'

function titled(title: string): JourneyMap {
  const map = blankMap(counterIds(), { persona: 'Customer' })
  return { ...map, meta: { ...map.meta, title } }
}

const PNG = tinyPng()
const WEBP = bytesOf('RIFF____WEBP')

/** A map with an image for each of these bytes. */
function pictured(title: string, ...pictures: Uint8Array<ArrayBuffer>[]): Kept {
  const files = new Map(pictures.map(bytes => [sha256(bytes), bytes]))
  const images = new Map(
    [...files.keys()].map((file, index) => [`i${index}`, makeRecord('images', { file })]),
  )
  const map = mapWith({ images })
  return { map: { ...map, meta: { ...map.meta, title } }, files }
}

async function keepVersion(storage: MapStorage, map: string, content: JourneyMap, at: number) {
  return putVersion(storage.versions, { map, content, at, reason: 'interval' }, { hurry: true })
}

/** Ids as this release makes them. */
const arbId = fc.string({
  unit: fc.constantFrom(...'0123456789ABCXYZabcxyz'),
  minLength: 16,
  maxLength: 16,
})

const arbKept: fc.Arbitrary<Kept> = fc
  .tuple(arbMap({ touchpoints: 3, annotations: 3, links: 2, cells: 2 }), arbText, fc.boolean(), fc.boolean())
  .map(([map, title, withPicture, trashed]) => {
    const images = withPicture ? pictured('', PNG).map.images : new Map()
    return {
      map: { ...map, images, meta: { ...map.meta, title } },
      ...(withPicture && { files: pictured('', PNG).files! }),
      entry: { createdAt: 3, changedAt: 4, ...(trashed && { trashedAt: 5 }) },
    }
  })

describe('everything, backed up and restored', () => {
  it('into an empty device → the same maps, images, versions and trash, whatever their titles', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(arbId, { maxLength: 3 }),
        fc.array(arbKept, { minLength: 3, maxLength: 3 }),
        async (ids, kept) => {
          const device = await deviceOf(Object.fromEntries(ids.map((id, index) => [id, kept[index]!])))
          for (const [index, id] of ids.entries()) await keepVersion(device, id, kept[index]!.map, index)
          const backup = await backupOf(device)
          const other = await deviceOf()
          const { left, unreadable } = await restore(other, backup.content)
          expect([left, unreadable, backup.missing]).toEqual([[], [], []])
          expect(await contentsOf(other)).toEqual(await contentsOf(device))
        },
      ),
      { numRuns: runs(5) },
    )
  })

  it('again into the device that it is of → nothing is to be done', async () => {
    const device = await deviceOf({ one: { map: titled('One') }, two: pictured('Two', PNG) })
    const { content } = await backupOf(device)
    for (const mode of ['merge', 'replace'] as const) {
      const plans = await planned(device, await opened(content), mode)
      expect(plans.map(({ standing, deed }) => [standing, deed])).toEqual([
        ['same', 'nothing'],
        ['same', 'nothing'],
      ])
    }
  })

  it('with an image that only an older version has → it comes along', async () => {
    const before = pictured('Shop', WEBP, PNG)
    const device = await deviceOf({ shop: { ...before, map: pictured('Shop', PNG).map } })
    await keepVersion(device, 'shop', before.map, 1)
    const other = await deviceOf()
    await restore(other, (await backupOf(device)).content)
    expect(await other.image('shop', sha256(WEBP))).toEqual(WEBP)
  })

  it('one map cannot be read → it is named, and the others are in it', async () => {
    const device = await deviceOf({ good: { map: titled('Good') } })
    await device.catalogue.put({
      id: 'gone',
      title: 'Gone',
      counts: {},
      createdAt: 1,
      changedAt: 1,
      thumbnail: '',
    })
    const backup = await backupOf(device)
    expect(backup.missing).toEqual([{ id: 'gone', title: 'Gone' }])
    const plans = await planned(await deviceOf(), await opened(backup.content), 'merge')
    expect(plans.map(({ title, standing, reason }) => [title, standing, reason])).toEqual([
      ['Good', 'new', undefined],
      ['Gone', 'unreadable', 'missing'],
    ])
  })

  it('called off → it ends, and hands out nothing', async () => {
    const stop = new AbortController()
    const { makeBackup } = await import('../../src/commands/backup/makeBackup')
    const storage = await deviceOf({ one: { map: titled('One') }, two: { map: titled('Two') } })
    const making = makeBackup({ storage, now: () => 1, signal: stop.signal, onProgress: () => stop.abort() })
    await expect(making).rejects.toMatchObject({ name: 'AbortError' })
  })
})

describe('merging', () => {
  it('loses and overwrites nothing: all that was here is here as it was, and all of the backup beside it', async () => {
    const backup = await backupOf(
      await deviceOf({
        same: { map: titled('Same') },
        differs: { map: titled('Differs') },
        deleted: { map: titled('Deleted') },
        trashed: { map: titled('Trashed') },
        fresh: { map: titled('Fresh') },
      }),
    )
    const here = await deviceOf({
      same: { map: titled('Same') },
      differs: { map: titled('Differs now') },
      trashed: { map: titled('Trashed'), entry: { trashedAt: 1 } },
      other: { map: titled('Other') },
    })
    await here.remove('deleted')
    const before = await contentsOf(here)
    const { done } = await restore(here, backup.content)

    expect(done).toMatchObject({ add: 2, addCopy: 1, takeOut: 1, nothing: 1 })
    expect(await titlesOf(here)).toEqual({
      shelf: ['Deleted', 'Differs (backup)', 'Differs now', 'Fresh', 'Other', 'Same', 'Trashed'],
      trash: [],
    })
    const after = await contentsOf(here)
    for (const [id, { trashed: _, ...kept }] of before) expect(after.get(id)).toMatchObject(kept)
  })

  it('adds the versions that are missing to a map that is here', async () => {
    const device = await deviceOf({ shop: { map: titled('Shop') } })
    const { content } = await backupOf(device)
    const first = await keepVersion(device, 'shop', titled('First'), 1)
    const withVersion = await backupOf(device)
    await device.versions.remove('shop', [first.id])
    await restore(device, content)
    expect(await device.versions.list('shop')).toEqual([])
    await restore(device, withVersion.content)
    await restore(device, withVersion.content)
    expect(await device.versions.list('shop')).toEqual([first])
  })

  it('only what is wanted', async () => {
    const backup = await backupOf(
      await deviceOf({ one: { map: titled('One') }, two: { map: titled('Two') } }),
    )
    const here = await deviceOf()
    await restore(here, backup.content, 'merge', ({ title }) => title === 'Two')
    expect((await titlesOf(here)).shelf).toEqual(['Two'])
  })
})

describe('replacing', () => {
  it('makes each map what it was, keeps what it is now as a version, and puts the others into the trash', async () => {
    const backup = await backupOf(
      await deviceOf({
        shop: { map: titled('Shop') },
        thrown: { map: titled('Thrown'), entry: { trashedAt: 1 } },
      }),
    )
    const here = await deviceOf({
      shop: { map: titled('Shop today') },
      thrown: { map: titled('Thrown') },
      other: { map: titled('Other') },
    })
    const { done } = await restore(here, backup.content, 'replace')
    expect(done).toMatchObject({ replace: 1, trash: 2 })
    expect(await titlesOf(here)).toEqual({ shelf: ['Shop'], trash: ['Other', 'Thrown'] })

    const [kept] = await here.versions.list('shop')
    const { openPacked } = await import('../../src/io/packedMap')
    const read = await openPacked((await here.versions.read('shop', kept!.id))!)
    expect([kept!.reason, read.ok && read.map.meta.title]).toEqual(['beforeRestore', 'Shop today'])
  })

  it('is an edit like any other: what another tab is writing meanwhile stays', async () => {
    const here = await deviceOf({ shop: { map: titled('Shop') } })
    const backup = await backupOf(here)
    await createShelf({ storage: here, summarise, now: () => 9 }).rename('shop', 'Shop today')
    const { updates } = await here.load('shop')
    const tab = createMapStore({ id: 'shop', newId: counterIds('tab'), updates })
    const unsaved: Uint8Array[] = []
    tab.onUpdate(update => unsaved.push(update))
    tab.change('changes.type', tx => tx.insert('notes', 'mine', makeRecord('notes', { text: 'Mine' })))

    await restore(here, backup.content, 'replace')
    await here.append('shop', unsaved, 'tab')
    const after = decodeMap((await here.load('shop')).updates)
    expect([after.meta.title, after.notes.get('mine')?.text]).toEqual(['Shop', 'Mine'])
  })

  it('by a backup whose list is missing → no map goes to the trash', async () => {
    const backup = await backupOf(await deviceOf({ shop: { map: titled('Shop') } }))
    const cut = backup.content.slice(0, backup.content.size - 30)
    const plans = await planned(
      await deviceOf({ other: { map: titled('Other') } }),
      await opened(cut),
      'replace',
    )
    expect(plans.map(({ title, deed }) => [title, deed])).toEqual([['Shop', 'add']])
  })
})

describe('a device that is full in the middle', () => {
  it('→ what is in and what is not is told, and each map is in as a whole or not at all', async () => {
    const maps = Object.fromEntries(['One', 'Two', 'Three'].map(title => [title, { map: titled(title) }]))
    const { content } = await backupOf(await deviceOf(maps))
    const here = await deviceOf()
    let room = 2
    const full: MapStorage = {
      ...here,
      append: (...row) => (room-- > 0 ? here.append(...row) : Promise.reject(new StorageFailure('full'))),
    }
    const { done, left, error } = await restore(full, content)
    expect([done.add, left, error]).toEqual([2, ['Three'], new StorageFailure('full')])
    expect((await titlesOf(here)).shelf).toEqual(['One', 'Two'])
  })
})
