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
  carryOut,
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

/** A device on which keeping something fails as on a full disk, from the time that `isFull` says so. */
function filledUp(storage: MapStorage, isFull: () => boolean): MapStorage {
  const orFull =
    <A extends unknown[], R>(keep: (...args: A) => Promise<R>) =>
    (...args: A): Promise<R> =>
      isFull() ? Promise.reject(new StorageFailure('full')) : keep(...args)
  return {
    ...storage,
    putImage: orFull(storage.putImage),
    append: orFull(storage.append),
    catalogue: { ...storage.catalogue, put: orFull(storage.catalogue.put) },
    versions: { ...storage.versions, put: orFull(storage.versions.put) },
  }
}

/** Some room, then none. */
function roomFor(times: number): () => boolean {
  let room = times
  return () => room-- <= 0
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

  it('nothing can be read, as in a tab that a newer release has taken over → no empty file passes for a copy', async () => {
    const device = await deviceOf({ one: { map: titled('One') }, two: { map: titled('Two') } })
    const outOfReach = { ...device, load: () => Promise.reject(new StorageFailure('outdated')) }
    await expect(backupOf(outOfReach)).rejects.toMatchObject({ reason: 'outdated' })
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

describe('versions that are not here', () => {
  const named = async (storage: MapStorage, map: string, ...names: string[]) => {
    for (const [at, name] of names.entries()) {
      const state = { map, content: titled(name), at, reason: 'named', name } as const
      await putVersion(storage.versions, state, { hurry: true })
    }
  }
  const namesOf = async (storage: MapStorage) =>
    (await storage.versions.list('shop')).map(({ name }) => name).sort()

  it.each(['merge', 'replace'] as const)(
    'of a map that is here as it was → to %s is to add them, and then there is nothing to do',
    async mode => {
      const device = await deviceOf({ shop: { map: titled('Shop') } })
      await named(device, 'shop', 'First', 'Second')
      const { content } = await backupOf(device)
      const [first] = await device.versions.list('shop')
      await device.versions.remove('shop', [first!.id])
      const [plan] = await planned(device, await opened(content), mode)
      expect([plan?.standing, plan?.deed, plan?.versions]).toEqual(['same', 'addVersions', 1])
      const { done, lacking } = await restore(device, content, mode)
      expect([done.addVersions, lacking, await namesOf(device)]).toEqual([1, [], ['First', 'Second']])
      const [again] = await planned(device, await opened(content), mode)
      expect(again?.deed).toBe('nothing')
    },
  )

  it('for which the disk had no room → the map counts as in, what it lacks is told, and a second try adds it', async () => {
    const from = await deviceOf({ shop: { map: titled('Shop') }, zoo: { map: titled('Zoo') } })
    await named(from, 'shop', 'First', 'Second', 'Third')
    const { content } = await backupOf(from)
    const here = await deviceOf()
    // The map, its card, one version.
    const halfway = await restore(filledUp(here, roomFor(3)), content)
    expect([halfway.done.add, halfway.lacking, halfway.left, halfway.error]).toEqual([
      1,
      [{ title: 'Shop', versions: 2, images: 0 }],
      ['Zoo'],
      new StorageFailure('full'),
    ])
    const { done, lacking } = await restore(here, content)
    expect([done, lacking]).toMatchObject([{ add: 1, addVersions: 1 }, []])
    expect(await namesOf(here)).toEqual(['First', 'Second', 'Third'])
  })

  it('and cannot be read when the backup is made → it tells how many, and so does restoring it', async () => {
    const from = await deviceOf({ shop: { map: titled('Shop') } })
    await named(from, 'shop', 'First', 'Second')
    const [lost] = await from.versions.list('shop')
    const versions: MapStorage['versions'] = {
      ...from.versions,
      read: async (map, id) => (id === lost!.id ? undefined : from.versions.read(map, id)),
    }
    const backup = await backupOf({ ...from, versions })
    expect([backup.versions, backup.lacking]).toEqual([
      1,
      [{ id: 'shop', title: 'Shop', versions: 1, images: 0 }],
    ])
    const { done, lacking } = await restore(await deviceOf(), backup.content)
    expect([done.add, lacking]).toEqual([1, [{ title: 'Shop', versions: 1, images: 0 }]])
  })

  it('nor can be counted → that is told', async () => {
    const from = await deviceOf({ shop: { map: titled('Shop') } })
    const list = () => Promise.reject(new StorageFailure('damaged'))
    const { lacking } = await backupOf({ ...from, versions: { ...from.versions, list } })
    expect(lacking).toEqual([{ id: 'shop', title: 'Shop', versions: undefined, images: 0 }])
  })

  it('and are damaged in the backup → it tells how many', async () => {
    const from = await deviceOf({ shop: { map: titled('Shop') } })
    await named(from, 'shop', 'First')
    const reader = await opened((await backupOf(from)).content)
    const here = await deviceOf()
    const damaged = { ...reader, readVersion: async () => undefined }
    const { lacking } = await carryOut(here, damaged, await planned(here, reader, 'merge'))
    expect(lacking).toEqual([{ title: 'Shop', versions: 1, images: 0 }])
  })
})

describe('images', () => {
  it('that cannot be read → making and restoring the backup tell how many', async () => {
    const from = await deviceOf({ shop: pictured('Shop', PNG, WEBP) })
    const image: MapStorage['image'] = async (map, file) =>
      file === sha256(PNG) ? undefined : from.image(map, file)
    const backup = await backupOf({ ...from, image })
    expect(backup.lacking).toEqual([{ id: 'shop', title: 'Shop', versions: 0, images: 1 }])
    const here = await deviceOf()
    const { done, lacking } = await restore(here, backup.content)
    expect([done.add, lacking]).toEqual([1, [{ title: 'Shop', versions: 0, images: 1 }]])
    // What is here already is not lacking.
    const other = await deviceOf({ mine: pictured('Mine', PNG) })
    expect((await restore(other, backup.content)).lacking).toEqual([])
  })

  it('more than the file of a map can hold → they lie beside it, and all come back', async () => {
    const device = await deviceOf({ shop: pictured('Shop', PNG, WEBP) })
    await keepVersion(device, 'shop', pictured('Before', PNG).map, 1)
    const { content, lacking } = await backupOf(device, 1_000, 1_000)
    const list = await (await import('../../src/io/backup/zipEntries')).listZip(content)
    const names = typeof list === 'string' ? [] : list.entries.map(({ name }) => name)
    expect(names.filter(name => name.includes('/images/'))).toHaveLength(2)
    const other = await deviceOf()
    const restored = await restore(other, content)
    expect([lacking, restored.lacking]).toEqual([[], []])
    expect(await contentsOf(other)).toEqual(await contentsOf(device))
  })
})

describe('a restore that fails in the middle of a map', () => {
  it.each([
    ['a copy beside the map here', { shop: { map: titled('Now') } }],
    ['a new map', {}],
  ])('%s → leaves nothing that takes room, however often it is tried', async (_, maps) => {
    const { content } = await backupOf(await deviceOf({ shop: pictured('Shop', PNG, WEBP) }))
    const here = await deviceOf(maps)
    const before = await here.sizes()
    // One of two images; all but the card.
    for (const room of [1, 3]) {
      const { left, error } = await restore(filledUp(here, roomFor(room)), content)
      expect([left, error]).toEqual([['Shop'], new StorageFailure('full')])
      expect(await here.sizes()).toEqual(before)
    }
    const [plan] = await planned(here, await opened(content), 'merge')
    expect(plan?.standing).toBe('shop' in maps ? 'differs' : 'new')
  })

  it('of a map that was deleted for ever → it is deleted as before, and nothing is left', async () => {
    const { content } = await backupOf(await deviceOf({ shop: pictured('Shop', PNG) }))
    const here = await deviceOf()
    await here.remove('shop')
    await restore(filledUp(here, roomFor(1)), content)
    expect([await here.catalogue.removed(), await here.sizes()]).toEqual([['shop'], []])
  })

  it('the same for a map that is made or imported', async () => {
    const here = await deviceOf()
    const { map, files } = pictured('Shop', PNG, WEBP)
    const shelf = createShelf({ storage: filledUp(here, roomFor(1)), summarise, now: () => 9 })
    await expect(shelf.create(map, files)).rejects.toEqual(new StorageFailure('full'))
    expect([await here.sizes(), await here.catalogue.list()]).toEqual([[], []])
  })

  it('replaced, and the tab killed before its card says so → it is summed up anew, on the shelf, as changed', async () => {
    const { content } = await backupOf(await deviceOf({ shop: { map: titled('Then') } }))
    const here = await deviceOf({ shop: { map: titled('Now'), entry: { trashedAt: 3, copiedOutAt: 100 } } })
    let killed = () => {}
    const killing = new Promise<void>(resolve => {
      killed = resolve
    })
    const append: MapStorage['append'] = async (...row) => {
      await here.append(...row)
      killed()
      return new Promise(() => {})
    }
    void restore({ ...here, append }, content, 'replace')
    await killing
    const [card] = await here.catalogue.list()
    expect(card).toMatchObject({ needsSummary: true, trashedAt: undefined, changedAt: 5_000 })
  })
})

describe('what another tab does between the preview and the restore', () => {
  it('a map deleted for ever → it comes as it was with its versions, and the rest goes on', async () => {
    const from = await deviceOf({ shop: { map: titled('Shop') }, zoo: { map: titled('Zoo') } })
    await keepVersion(from, 'shop', titled('First'), 1)
    const reader = await opened((await backupOf(from)).content)
    const here = await deviceOf({ shop: { map: titled('Shop now') } })
    const plan = await planned(here, reader, 'merge')
    await here.remove('shop')
    const { done, left, error } = await carryOut(here, reader, plan)
    expect([done, left, error]).toMatchObject([{ add: 2 }, [], undefined])
    expect((await titlesOf(here)).shelf).toEqual(['Shop', 'Zoo'])
    expect(await here.versions.list('shop')).toHaveLength(1)
  })

  it('a map of which only versions were wanted, deleted for ever → that is told, and the rest goes on', async () => {
    const from = await deviceOf({ shop: { map: titled('Shop') }, zoo: { map: titled('Zoo') } })
    await keepVersion(from, 'shop', titled('First'), 1)
    const reader = await opened((await backupOf(from)).content)
    const here = await deviceOf({ shop: { map: titled('Shop') } })
    const plan = await planned(here, reader, 'merge')
    await here.remove('shop')
    const { done, gone, left } = await carryOut(here, reader, plan)
    expect([done.add, gone, left, (await titlesOf(here)).shelf]).toEqual([1, ['Shop'], [], ['Zoo']])
  })
})

it('a map that was in the trash and differs from the one here → merging keeps both on the shelf', async () => {
  const from = await deviceOf({ shop: { map: titled('Then'), entry: { trashedAt: 7 } } })
  const here = await deviceOf({ shop: { map: titled('Now') } })
  await restore(here, (await backupOf(from)).content)
  expect(await titlesOf(here)).toEqual({ shelf: ['Now', 'Then (backup)'], trash: [] })
})

it('times of a clock that was ahead → no later than now', async () => {
  const from = await deviceOf({ shop: { map: titled('Shop'), entry: { createdAt: 8e15, changedAt: 8e15 } } })
  const here = await deviceOf()
  await restore(here, (await backupOf(from, 7e15)).content)
  const [card] = await here.catalogue.list()
  expect(card).toMatchObject({ createdAt: 5_000, changedAt: 5_000, copiedOutAt: 5_000 })
})
