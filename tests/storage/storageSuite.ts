import { describe, expect, it } from 'vitest'
import { checksum } from '../../src/model/checksum'
import { type ListedMap, type MapStorage, MERGED } from '../../src/storage/port'
import { testDoc, valuesOf } from './documents'
import { until } from './until'
import { versionEntry } from './versionEntry'

/** Gives the tabs of a new, empty browser: each call of the result opens one more. */
export type MakeBrowser = () => () => MapStorage

const ENTRY = {
  id: 'a',
  title: 'Shop',
  counts: { stages: 2 },
  createdAt: 5,
  changedAt: 7,
  thumbnail: '<svg/>',
}

/** What every storage promises. */
export function storageSuite(name: string, makeBrowser: MakeBrowser): void {
  const openTab = () => makeBrowser()()
  const openTwoTabs = (): [MapStorage, MapStorage] => {
    const tab = makeBrowser()
    return [tab(), tab()]
  }

  describe(`${name}: the log`, () => {
    it('gives an unknown map as empty', async () => {
      expect(await openTab().load('nobody')).toMatchObject({
        updates: [],
        last: 0,
        setAside: 0,
        fromCopy: false,
      })
    })

    it('gives back what was appended, in order, to every tab', async () => {
      const [one, two] = openTwoTabs()
      const first = new Uint8Array([1])
      const second = new Uint8Array([2, 2])
      const third = new Uint8Array([3])
      await one.append('a', [first], 'one')
      const last = await two.append('a', [second, third], 'two')
      expect(await one.load('a')).toMatchObject({ updates: [first, second, third], last, setAside: 0 })
    })

    it('keeps maps apart', async () => {
      const storage = openTab()
      await storage.append('a', [new Uint8Array([1])], 'x')
      await storage.append('ab', [new Uint8Array([2])], 'x')
      expect((await storage.load('a')).updates).toEqual([new Uint8Array([1])])
      expect((await storage.load('ab')).updates).toEqual([new Uint8Array([2])])
    })

    it('stores the bytes of an update and not the buffer that it is a part of', async () => {
      const storage = openTab()
      const part = new Uint8Array([9, 9, 1, 2, 9]).subarray(2, 4)
      await storage.append('a', [part], 'x')
      expect((await storage.load('a')).updates).toEqual([new Uint8Array([1, 2])])
    })

    it('removes a map for ever: nothing is left, and a tab that still has it open is refused', async () => {
      const [one, two] = openTwoTabs()
      await one.append('a', [new Uint8Array([1])], 'x')
      await one.catalogue.put(ENTRY)
      await one.remove('a')
      expect((await two.load('a')).updates).toEqual([])
      expect(await two.catalogue.list()).toEqual([])
      await expect(two.append('a', [new Uint8Array([2])], 'y')).rejects.toMatchObject({ reason: 'removed' })
      await expect(two.catalogue.patch('a', { title: 'Again' })).rejects.toMatchObject({ reason: 'removed' })
      expect(await two.catalogue.list()).toEqual([])
    })
  })

  describe(`${name}: removing a map`, () => {
    it('is told to every tab that has it open, once, until it stops, and also to one that asks later', async () => {
      const [one, two] = openTwoTabs()
      await one.append('a', [new Uint8Array([1])], 'one')
      const told: string[] = []
      one.onRemoved('b', () => told.push('another'))
      one.onRemoved('a', () => told.push('stopped'))()
      one.onRemoved('a', () => told.push('open'))
      await two.append('a', [new Uint8Array([2])], 'two')
      await two.remove('a')
      await until(() => expect(told).toEqual(['open']))
      two.onRemoved('a', () => told.push('later'))
      await until(() => expect(told).toEqual(['open', 'later']))
    })

    it('asks what the catalogue says of it, and does nothing to one that is not meant', async () => {
      const storage = openTab()
      await storage.append('a', [new Uint8Array([1])], 'x')
      await storage.catalogue.put(ENTRY)
      await storage.remove('a', entry => entry?.trashedAt !== undefined)
      expect(await storage.catalogue.list()).toMatchObject([ENTRY])
      expect((await storage.load('a')).updates).toHaveLength(1)
      await storage.catalogue.patch('a', { trashedAt: 9 })
      await storage.remove('a', entry => entry?.trashedAt === 9)
      expect(await storage.catalogue.list()).toEqual([])
    })
  })

  describe(`${name}: images`, () => {
    const bytes = new Uint8Array([1, 2, 3])
    const image = { file: 'f1', bytes }

    it('gives back what was put, to every tab, and nothing for a name that nobody put', async () => {
      const [one, two] = openTwoTabs()
      await one.putImage('a', image)
      await one.putImage('a', image)
      expect(await two.image('a', 'f1')).toEqual(bytes)
      expect(await two.image('a', 'f2')).toBeUndefined()
    })

    it('stores the bytes of an image and not the buffer that it is a part of', async () => {
      const storage = openTab()
      await storage.putImage('a', { file: 'f1', bytes: new Uint8Array([9, 1, 2, 3, 9]).subarray(1, 4) })
      const found = await storage.image('a', 'f1')
      expect(found).toEqual(bytes)
      expect(found?.buffer.byteLength).toBe(3)
    })

    it('gives an image of another map, which is this map’s from then on and outlives the other', async () => {
      const [one, two] = openTwoTabs()
      await one.putImage('a', image)
      expect(await two.image('b', 'f1')).toEqual(bytes)
      await one.remove('a')
      expect(await two.image('b', 'f1')).toEqual(bytes)
    })

    it('removes the images of a map with it, and refuses more', async () => {
      const [one, two] = openTwoTabs()
      await one.putImage('a', image)
      await one.putImage('b', { file: 'f2', bytes })
      await one.remove('a')
      expect(await two.image('a', 'f1')).toBeUndefined()
      expect(await two.image('b', 'f2')).toEqual(bytes)
      await expect(two.putImage('a', image)).rejects.toMatchObject({ reason: 'removed' })
    })

    it('does not take a map of which there are only images for a map', async () => {
      const storage = openTab()
      await storage.putImage('a', image)
      expect(await storage.catalogue.list()).toEqual([])
    })
  })

  describe(`${name}: following`, () => {
    it('calls back with rows of this tab and of others, in order and each once, from where it was told', async () => {
      const [one, two] = openTwoTabs()
      const seen: [number, string][] = []
      const after = await one.append('a', [new Uint8Array([0])], 'one')
      const stop = one.follow('a', after, rows =>
        seen.push(...rows.map((row): [number, string] => [row.update[0]!, row.from])),
      )
      await two.append('a', [new Uint8Array([1])], 'two')
      await one.append('a', [new Uint8Array([2]), new Uint8Array([3])], 'one')
      await two.append('b', [new Uint8Array([9])], 'two')
      await two.append('a', [new Uint8Array([4])], 'two')
      await until(() =>
        expect(seen).toEqual([
          [1, 'two'],
          [2, 'one'],
          [3, 'one'],
          [4, 'two'],
        ]),
      )
      stop()
    })

    it('gives rows that were there before it was asked', async () => {
      const storage = openTab()
      await storage.append('a', [new Uint8Array([1])], 'x')
      const seen: number[] = []
      const stop = storage.follow('a', 0, rows => seen.push(...rows.map(row => row.update[0]!)))
      await until(() => expect(seen).toEqual([1]))
      stop()
    })

    it('is silent once it is stopped', async () => {
      const storage = openTab()
      const seen: number[] = []
      const stopped: number[] = []
      const stop = storage.follow('a', 0, rows => stopped.push(rows.length))
      const stopOther = storage.follow('a', 0, rows => seen.push(rows.length))
      stop()
      await storage.append('a', [new Uint8Array([1])], 'x')
      await until(() => expect(seen).toEqual([1]))
      expect(stopped).toEqual([])
      stopOther()
    })
  })

  describe(`${name}: reading back`, () => {
    it('gives the rows from a number on, with the checksums of what is there, to every tab', async () => {
      const [one, two] = openTwoTabs()
      const [first, second, third] = [1, 2, 3].map(byte => new Uint8Array([byte])) as [
        Uint8Array,
        Uint8Array,
        Uint8Array,
      ]
      await one.append('a', [first], 'one')
      const last = await one.append('a', [second, third], 'one')
      await two.append('b', [first], 'two')
      expect(await two.readBack('a', last - 1)).toEqual([
        { seq: last - 1, from: 'one', sum: checksum(second) },
        { seq: last, from: 'one', sum: checksum(third) },
      ])
    })

    it('gives a merged row in the place of those that it replaced', async () => {
      const storage = openTab()
      const doc = testDoc()
      await storage.append('a', [doc.set('x', 1)], 'one')
      const last = await storage.append('a', [doc.set('y', 1)], 'one')
      await storage.compact('a')
      expect(await storage.readBack('a', 1)).toEqual([{ seq: last, from: MERGED, sum: expect.any(Number) }])
    })

    it('refuses a map that was deleted for ever', async () => {
      const storage = openTab()
      await storage.append('a', [new Uint8Array([1])], 'x')
      await storage.remove('a')
      await expect(storage.readBack('a', 1)).rejects.toMatchObject({ reason: 'removed' })
    })
  })

  describe(`${name}: compaction`, () => {
    it('leaves one row that says the same', async () => {
      const storage = openTab()
      const doc = testDoc()
      await storage.append('a', [doc.set('x', 1), doc.set('y', 2), doc.set('x', 3), doc.remove('y')], 'x')
      const before = await storage.load('a')
      await storage.compact('a')
      const after = await storage.load('a')
      expect(after.updates).toHaveLength(1)
      expect(valuesOf(after.updates)).toEqual({ x: 3 })
      expect(after.last).toBe(before.last)
    })

    it('brings everything to a tab that had fallen behind, and nothing again to one that had not', async () => {
      const storage = openTab()
      const doc = testDoc()
      const first = await storage.append('a', [doc.set('x', 1)], 'x')
      const last = await storage.append('a', [doc.set('y', 2)], 'x')
      await storage.compact('a')
      const slow = testDoc()
      const fast: number[] = []
      const stopSlow = storage.follow('a', first, rows => slow.apply(rows.map(row => row.update)))
      const stopFast = storage.follow('a', last, rows => fast.push(...rows.map(row => row.seq)))
      await until(() => expect(slow.values()).toEqual({ x: 1, y: 2 }))
      const next = await storage.append('a', [doc.set('z', 3)], 'x')
      await until(() => expect(fast).toEqual([next]))
      stopSlow()
      stopFast()
    })

    it('keeps updates whose predecessor is missing, so that the gap can still be filled', async () => {
      const storage = openTab()
      const doc = testDoc()
      const [first, second, third] = [doc.set('x', 1), doc.set('y', 2), doc.set('z', 3)]
      await storage.append('a', [first, third], 'x')
      await storage.compact('a')
      expect(valuesOf((await storage.load('a')).updates)).toEqual({ x: 1 })
      await storage.append('a', [second], 'x')
      await storage.compact('a')
      expect(valuesOf((await storage.load('a')).updates)).toEqual({ x: 1, y: 2, z: 3 })
    })

    it('takes in what is known from elsewhere, also for a map that it has nothing of', async () => {
      const storage = openTab()
      const doc = testDoc()
      doc.set('x', 1)
      await storage.compact('a', [doc.snapshot()])
      expect(valuesOf((await storage.load('a')).updates)).toEqual({ x: 1 })
      const second = doc.set('y', 2)
      await storage.append('a', [doc.set('z', 3)], 'x')
      await storage.compact('a', [second])
      expect(valuesOf((await storage.load('a')).updates)).toEqual({ x: 1, y: 2, z: 3 })
    })

    it('loses no row that comes meanwhile, with several tabs at it', async () => {
      const [one, two] = openTwoTabs()
      const doc = testDoc()
      await one.append('a', [doc.set('k0', 0), doc.set('k1', 1)], 'one')
      await Promise.all([
        one.compact('a'),
        two.append('a', [doc.set('k2', 2)], 'two'),
        two.compact('a'),
        one.append('a', [doc.set('k3', 3)], 'one'),
        one.compact('a'),
      ])
      expect(valuesOf((await one.load('a')).updates)).toEqual({ k0: 0, k1: 1, k2: 2, k3: 3 })
    })
  })

  describe(`${name}: versions`, () => {
    const bytes = new Uint8Array([1, 2, 3])

    it('lists what was put, the latest first, for every tab and each map its own', async () => {
      const [one, two] = openTwoTabs()
      const [early, late, other] = [
        versionEntry('a', 'v1', { at: 1 }),
        versionEntry('a', 'v2', { at: 2 }),
        versionEntry('b', 'v1', { at: 3 }),
      ]
      for (const entry of [early, late, other]) await one.versions.put(entry, bytes)
      expect(await two.versions.list('a')).toEqual([late, early])
      expect(await two.versions.list('b')).toEqual([other])
      expect(await two.versions.list('c')).toEqual([])
    })

    it('gives back the bytes that were put, and not the buffer that they are a part of', async () => {
      const [one, two] = openTwoTabs()
      await one.versions.put(versionEntry('a', 'v1'), new Uint8Array([9, 1, 2, 3, 9]).subarray(1, 4))
      const found = await two.versions.read('a', 'v1')
      expect(found).toEqual(bytes)
      expect(found?.buffer.byteLength).toBe(3)
      expect(await two.versions.read('a', 'v2')).toBeUndefined()
      expect(await two.versions.read('b', 'v1')).toBeUndefined()
    })

    it('gives a version a name, and leaves the rest of it', async () => {
      const storage = openTab()
      await storage.versions.put(versionEntry('a', 'v1'), bytes)
      await storage.versions.patch('a', 'v1', { name: 'Workshop' })
      await storage.versions.patch('a', 'v9', { name: 'Nobody' })
      expect(await storage.versions.list('a')).toEqual([versionEntry('a', 'v1', { name: 'Workshop' })])
      expect(await storage.versions.read('a', 'v1')).toEqual(bytes)
    })

    it('removes those that are named, for every tab', async () => {
      const [one, two] = openTwoTabs()
      for (const id of ['v1', 'v2']) await one.versions.put(versionEntry('a', id), bytes)
      await one.versions.remove('a', ['v1', 'v9'])
      expect((await two.versions.list('a')).map(({ id }) => id)).toEqual(['v2'])
      expect(await two.versions.read('a', 'v1')).toBeUndefined()
    })

    it('tells a watching tab the list, and each change of it by another tab, until it stops', async () => {
      const [one, two] = openTwoTabs()
      let seen: readonly string[] | undefined
      const stop = one.versions.watch('a', versions => {
        seen = versions.map(({ id, name: given }) => id + given)
      })
      await until(() => expect(seen).toEqual([]))
      await two.versions.put(versionEntry('a', 'v1', { at: 1 }), bytes)
      await two.versions.put(versionEntry('b', 'v1', { at: 1 }), bytes)
      await until(() => expect(seen).toEqual(['v1']))
      await two.versions.put(versionEntry('a', 'v2', { at: 2 }), bytes)
      await two.versions.patch('a', 'v1', { name: '!' })
      await until(() => expect(seen).toEqual(['v2', 'v1!']))
      await two.versions.remove('a', ['v2'])
      await until(() => expect(seen).toEqual(['v1!']))
      stop()
    })

    it('removes the versions of a map with it, and takes no more', async () => {
      const [one, two] = openTwoTabs()
      await one.versions.put(versionEntry('a', 'v1'), bytes)
      await one.remove('a')
      expect(await two.versions.list('a')).toEqual([])
      expect(await two.versions.read('a', 'v1')).toBeUndefined()
      const late = two.versions.put(versionEntry('a', 'v2'), bytes)
      await expect(late).rejects.toMatchObject({ reason: 'removed' })
    })

    it('does not take a map of which there are only versions for a map', async () => {
      const storage = openTab()
      await storage.versions.put(versionEntry('a', 'v1'), bytes)
      expect(await storage.catalogue.list()).toEqual([])
    })
  })

  describe(`${name}: the last steps`, () => {
    const stepsOf = (tab: string, at: number) => ({ map: 'a', tab, at, steps: `steps of ${tab}` })

    it('gives those of all tabs, the latest first, each as it was put last', async () => {
      const [one, two] = openTwoTabs()
      await one.steps.put(stepsOf('t1', 1))
      await two.steps.put(stepsOf('t2', 2))
      await one.steps.put({ ...stepsOf('t3', 3), map: 'b' })
      expect(await one.steps.list('a')).toEqual([stepsOf('t2', 2), stepsOf('t1', 1)])
      await one.steps.put(stepsOf('t1', 4))
      expect((await two.steps.list('a')).map(({ tab, at }) => [tab, at])).toEqual([
        ['t1', 4],
        ['t2', 2],
      ])
    })

    it('removes those of the named tabs, and all with the map, which takes no more', async () => {
      const [one, two] = openTwoTabs()
      for (const tab of ['t1', 't2', 't3']) await one.steps.put(stepsOf(tab, 1))
      await two.steps.remove('a', ['t1', 't3', 't9'])
      expect((await one.steps.list('a')).map(({ tab }) => tab)).toEqual(['t2'])
      await two.remove('a')
      expect(await one.steps.list('a')).toEqual([])
      await expect(one.steps.put(stepsOf('t2', 2))).rejects.toMatchObject({ reason: 'removed' })
    })
  })

  describe(`${name}: settings`, () => {
    it('gives every tab what was put last, and nothing for a key that nobody put', async () => {
      const [one, two] = openTwoTabs()
      await one.settings.put('folder', { name: 'Maps', times: [1, 2] })
      expect(await two.settings.get('folder')).toEqual({ name: 'Maps', times: [1, 2] })
      await two.settings.put('folder', 'other')
      expect(await one.settings.get('folder')).toBe('other')
      await one.settings.remove('folder')
      expect(await two.settings.get('folder')).toBeUndefined()
    })
  })

  describe(`${name}: sizes`, () => {
    it('gives the bytes of the log, the images and the versions of each map', async () => {
      const storage = openTab()
      await storage.append('a', [new Uint8Array(5), new Uint8Array(2)], 'x')
      await storage.putImage('a', { file: 'f1', bytes: new Uint8Array(30) })
      await storage.versions.put(versionEntry('a', 'v1', { size: 100 }), new Uint8Array(100))
      await storage.versions.put(versionEntry('a', 'v2', { size: 20 }), new Uint8Array(20))
      await storage.append('b', [new Uint8Array(1)], 'x')
      const sizes = await storage.sizes()
      expect(sizes).toHaveLength(2)
      expect(sizes).toContainEqual({ map: 'a', log: 7, images: 30, versions: 120 })
      expect(sizes).toContainEqual({ map: 'b', log: 1, images: 0, versions: 0 })
    })

    it('gives nothing of a map that was deleted for ever', async () => {
      const storage = openTab()
      await storage.append('a', [new Uint8Array(5)], 'x')
      await storage.versions.put(versionEntry('a', 'v1'), new Uint8Array(3))
      await storage.remove('a')
      expect(await storage.sizes()).toEqual([])
    })
  })

  describe(`${name}: a map that was deleted for ever`, () => {
    it('can be written again under its id once it is revived, and nothing of what it was comes back', async () => {
      const [one, two] = openTwoTabs()
      const bytes = new Uint8Array([1])
      await one.append('a', [bytes], 'x')
      await one.putImage('a', { file: 'f1', bytes })
      await one.versions.put(versionEntry('a', 'v1'), bytes)
      await one.catalogue.put(ENTRY)
      await one.remove('a')
      expect(await two.catalogue.removed()).toEqual(['a'])
      await two.revive('a')
      expect(await one.catalogue.removed()).toEqual([])
      expect((await one.load('a')).updates).toEqual([])
      await one.append('a', [new Uint8Array([2])], 'x')
      await one.catalogue.patch('a', { title: 'Again' })
      expect((await two.load('a')).updates).toEqual([new Uint8Array([2])])
      expect(await two.catalogue.list()).toMatchObject([{ id: 'a', title: 'Again', createdAt: 0 }])
      expect(await two.image('a', 'f1')).toBeUndefined()
      expect(await two.versions.list('a')).toEqual([])
    })

    it('is left alone by reviving one that was not deleted', async () => {
      const storage = openTab()
      await storage.append('a', [new Uint8Array([1])], 'x')
      await storage.revive('a')
      expect((await storage.load('a')).updates).toHaveLength(1)
    })
  })

  describe(`${name}: the catalogue`, () => {
    it('lists what was put, and a map without an entry as one that needs a summary', async () => {
      const [one, two] = openTwoTabs()
      await one.catalogue.put(ENTRY)
      await one.append('a', [new Uint8Array([1])], 'x')
      await one.append('b', [new Uint8Array([1])], 'x')
      const maps = await two.catalogue.list()
      expect(maps).toHaveLength(2)
      expect(maps).toContainEqual({ ...ENTRY, needsSummary: false })
      expect(maps).toContainEqual({
        id: 'b',
        title: '',
        counts: {},
        createdAt: 0,
        changedAt: 0,
        thumbnail: '',
        needsSummary: true,
      })
    })

    it('changes fields and leaves the others; a trashed map is listed as such and comes back', async () => {
      const storage = openTab()
      await storage.catalogue.put(ENTRY)
      await storage.catalogue.patch('a', { title: 'Clinic', trashedAt: 9 })
      expect(await storage.catalogue.list()).toEqual([
        { ...ENTRY, title: 'Clinic', trashedAt: 9, needsSummary: false },
      ])
      await storage.catalogue.patch('a', { trashedAt: undefined })
      expect((await storage.catalogue.list())[0]?.trashedAt).toBeUndefined()
    })

    it('raises the time of an edit above what a copy was said to hold, for every tab, by whatever clock', async () => {
      const [one, two] = openTwoTabs()
      await one.catalogue.put(ENTRY)
      // A clock that is ahead.
      await one.catalogue.patch('a', { copiedOutAt: 900 })
      const card = async () => (await two.catalogue.list())[0]
      await two.catalogue.patch('a', { changedAt: 20, title: 'Stall' })
      expect(await card()).toMatchObject({ title: 'Stall', changedAt: 901, copiedOutAt: 900 })
      // What is said by an earlier clock takes nothing back.
      await one.catalogue.patch('a', { copiedOutAt: 30 })
      expect(await card()).toMatchObject({ changedAt: 901, copiedOutAt: 900 })
      await one.catalogue.put({ ...ENTRY, changedAt: 40 })
      expect((await card())?.changedAt).toBe(902)
    })

    it('takes no copy for older when the map is summed up that it was made of', async () => {
      const storage = openTab()
      await storage.catalogue.put(ENTRY)
      await storage.catalogue.patch('a', { changedAt: 20, outdated: true })
      await storage.catalogue.patch('a', { copiedOutAt: 30 })
      await storage.catalogue.patch('a', { changedAt: 20, outdated: false })
      expect((await storage.catalogue.list())[0]).toMatchObject({ changedAt: 20, copiedOutAt: 30 })
    })

    it('can trash a map that nobody has summed up', async () => {
      const storage = openTab()
      await storage.append('b', [new Uint8Array([1])], 'x')
      await storage.catalogue.patch('b', { trashedAt: 9 })
      expect(await storage.catalogue.list()).toMatchObject([{ id: 'b', trashedAt: 9, needsSummary: true }])
    })

    it('keeps the texts of a map with its entry, for every tab, until others come or the map is removed', async () => {
      const [one, two] = openTwoTabs()
      expect(await one.catalogue.texts('a')).toBeUndefined()
      await one.catalogue.put({ ...ENTRY, texts: 1 }, 'দোকান')
      await one.catalogue.patch('b', { title: 'Clinic' }, 'clinic')
      await one.catalogue.patch('a', { title: 'Stall' })
      expect(await two.catalogue.texts('a')).toBe('দোকান')
      expect(await two.catalogue.texts('b')).toBe('clinic')
      await one.catalogue.patch('a', {}, 'stall')
      expect(await two.catalogue.texts('a')).toBe('stall')
      expect(await two.catalogue.list()).toContainEqual({
        ...ENTRY,
        title: 'Stall',
        texts: 1,
        needsSummary: false,
      })
      await one.remove('a')
      expect(await two.catalogue.texts('a')).toBeUndefined()
      await expect(two.catalogue.patch('a', {}, 'again')).rejects.toMatchObject({ reason: 'removed' })
      expect(await two.catalogue.texts('a')).toBeUndefined()
    })

    it('tells a watching tab the list, and each change by another tab, until it stops', async () => {
      const [one, two] = openTwoTabs()
      await two.append('b', [new Uint8Array([1])], 'x')
      let seen: readonly ListedMap[] = []
      const stop = one.catalogue.watch(maps => {
        seen = maps
      })
      await until(() => expect(seen.map(map => map.id)).toEqual(['b']))
      await two.catalogue.put(ENTRY)
      await until(() => expect(seen.map(map => map.id).sort()).toEqual(['a', 'b']))
      await two.remove('b')
      await two.catalogue.patch('a', { title: 'Clinic' })
      await until(() => expect(seen.map(map => map.title)).toEqual(['Clinic']))
      stop()
    })
  })
}
