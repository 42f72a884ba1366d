import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { canBeSearched, createShelf, type Summary } from '../../src/commands/shelf'
import { blankMap } from '../../src/model/blank'
import type { JourneyMap } from '../../src/model/journey'
import { SCHEMA } from '../../src/model/journey'
import { sha256 } from '../../src/model/sha256'
import { memoryStorage } from '../../src/storage/memoryStorage'
import type { ListedMap } from '../../src/storage/port'
import { encodeMap } from '../../src/store/encode'
import { counterIds, makeRecord } from '../helpers/maps'
import { until } from '../storage/until'

/** Sums maps up by their title, but for one that it cannot bear. */
function summarise({ meta }: JourneyMap): Summary {
  if (meta.title === 'Broken') throw new Error('too much')
  return { title: meta.title, counts: {}, thumbnail: '' }
}

function titled(title: string): JourneyMap {
  const map = blankMap(counterIds(), { persona: 'Customer' })
  return { ...map, meta: { ...map.meta, title } }
}

test('cards that were lost or are behind → all are made again but that of the map that cannot be', async () => {
  const storage = memoryStorage()
  for (const title of ['Broken', 'Clinic visit'])
    await storage.append(title, [encodeMap(titled(title))], 'me')
  await storage.append('edited', [encodeMap(titled('Edited'))], 'me')
  await storage.catalogue.patch('edited', { changedAt: 5, outdated: true })

  const shelf = createShelf({ storage, summarise, now: () => 9 })
  const stop = shelf.watch(() => {})
  const cards = async () =>
    Object.fromEntries((await storage.catalogue.list()).map(({ id, ...card }) => [id, card]))
  await until(async () =>
    expect(await cards()).toMatchObject({
      Broken: { needsSummary: true },
      'Clinic visit': { title: 'Clinic visit', changedAt: 9, needsSummary: false },
      edited: { title: 'Edited', changedAt: 9, needsSummary: false },
    }),
  )
  stop()
})

test('a tab that was killed in the midst of edits, a copy left meanwhile → the copy does not pass for current', async () => {
  const storage = memoryStorage()
  await storage.append('m', [encodeMap(titled('Edited'))], 'me')
  await storage.catalogue.patch('m', { changedAt: 5, outdated: true })
  await storage.catalogue.patch('m', { copiedOutAt: 7 })

  for (const now of [9, 3]) {
    await storage.catalogue.patch('m', { outdated: true })
    const stop = createShelf({ storage, summarise, now: () => now }).watch(() => {})
    await until(async () => {
      const [card] = await storage.catalogue.list()
      expect(card).toMatchObject({ title: 'Edited', needsSummary: false })
      expect(card!.changedAt).toBeGreaterThan(7)
    })
    stop()
  }
})

test('a map that another tab took back meanwhile → is not deleted for ever', async () => {
  const storage = memoryStorage()
  const shelf = createShelf({ storage, summarise, now: () => 9 })
  const id = await shelf.create(titled('Clinic'))
  await shelf.trash(id)
  await shelf.restore(id)
  await shelf.deleteForEver(id)
  expect((await shelf.read(id)).meta.title).toBe('Clinic')

  await shelf.trash(id)
  await shelf.deleteForEver(id)
  expect(await storage.catalogue.list()).toEqual([])
})

test('a map of a newer release → its title stays, and the shelf says why', async () => {
  const storage = memoryStorage()
  const shelf = createShelf({ storage, summarise, now: () => 9 })
  const id = await shelf.create(titled('Tomorrow'))
  const newer = new Y.Doc()
  Y.applyUpdate(newer, (await storage.load(id)).updates[0]!)
  newer.getMap('meta').set('schema', SCHEMA + 1)
  await storage.append(id, [Y.encodeStateAsUpdate(newer)], 'newer')

  await expect(shelf.rename(id, 'Today')).rejects.toMatchObject({ reason: 'outdated' })
  expect((await shelf.read(id)).meta.title).toBe('Tomorrow')
})

test('a copy as the future state → all of the map under its own ids, and the map itself as it was', async () => {
  const shelf = createShelf({ storage: memoryStorage(), summarise, now: () => 9 })
  const today = titled('Today')
  const id = await shelf.create(today)

  const copy = await shelf.read(await shelf.duplicate(id, 'Tomorrow', 'future'))
  expect(copy.meta).toMatchObject({ title: 'Tomorrow', state: 'future' })
  expect([...copy.personas]).toEqual([...today.personas])
  expect((await shelf.read(id)).meta).toMatchObject({ title: 'Today', state: 'current' })
})

test('maps that an older release kept → get their texts in idle time, and keep their cards and times', async () => {
  const storage = memoryStorage()
  await storage.append('old', [encodeMap(titled('Clinic visit'))], 'me')
  const card = {
    title: 'Clinic visit',
    counts: { stages: 9 },
    thumbnail: 'drawn',
    createdAt: 3,
    changedAt: 5,
  }
  await storage.catalogue.put({ id: 'old', ...card })
  const shelf = createShelf({ storage, summarise, now: () => 9 })
  expect(await shelf.texts('old')).toEqual([])

  let maps: readonly ListedMap[] = []
  const stop = shelf.watch(list => {
    maps = list
  })
  await until(() => expect(maps.map(canBeSearched)).toEqual([true]))
  expect(maps).toMatchObject([card])
  expect((await shelf.texts('old'))[0]).toMatchObject({ kind: 'map', title: 'Clinic visit' })
  stop()
})

test('a map made, renamed and copied → its texts say what it says now', async () => {
  const shelf = createShelf({ storage: memoryStorage(), summarise, now: () => 9 })
  const titleOf = async (id: string) => (await shelf.texts(id)).find(({ kind }) => kind === 'map')?.title
  const id = await shelf.create(titled('ক্লিনিক'))
  expect(await titleOf(id)).toBe('ক্লিনিক')
  await shelf.rename(id, 'City clinic')
  expect(await titleOf(id)).toBe('City clinic')
  expect(await titleOf(await shelf.duplicate(id, 'A copy'))).toBe('A copy')
})

test('a map with images → made, copied and exported with their bytes, which the copy keeps when the map is deleted', async () => {
  const shelf = createShelf({ storage: memoryStorage(), summarise, now: () => 9 })
  const bytes = new Uint8Array([1, 2, 3])
  const file = sha256(bytes)
  const image = makeRecord('images', { file, target: 's' })
  const missing = makeRecord('images', { file: 'cd'.repeat(32), target: 's' })
  const map = {
    ...titled('Album'),
    images: new Map([
      ['i', image],
      ['j', missing],
    ]),
  }
  const id = await shelf.create(map, new Map([[file, bytes]]))
  expect(await shelf.images(id, await shelf.read(id))).toEqual(new Map([[file, bytes]]))

  const copy = await shelf.duplicate(id, 'Album (copy)')
  await shelf.trash(id)
  await shelf.deleteForEver(id)
  expect(await shelf.images(copy, await shelf.read(copy))).toEqual(new Map([[file, bytes]]))
})
