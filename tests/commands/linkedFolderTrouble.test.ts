// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { createShelf } from '../../src/commands/shelf'
import { memoryStorage } from '../../src/storage/memoryStorage'
import type { MapStorage } from '../../src/storage/port'
import { until } from '../storage/until'
import { summarise } from './backupDevice'
import { MoodyDirectory, names, REST, tabOf, titled, titles } from './folderTab'

const HOUR = 3_600_000

const countsOf = async (storage: MapStorage) =>
  (await storage.catalogue.list()).map(({ changedAt, copiedOutAt = 0 }) => copiedOutAt >= changedAt)

describe('a linked folder, when things go wrong', () => {
  it('one map that cannot be written → the others are there, and it says which is not', async () => {
    const folder = new MoodyDirectory()
    const { keeper, shelf, clock, state, stop } = tabOf(memoryStorage(), folder)
    await shelf.create(titled('First'))
    const id = await shelf.create(titled('Second'))
    await shelf.create(titled('Third'))
    folder.refuses = name => name.includes(id.slice(0, 8))
    await keeper.choose()
    const maps = { title: 'Second', count: 1 }
    await until(() => expect(state()).toMatchObject({ state: 'failing', reason: 'maps', maps }))
    expect(titles(folder)).toEqual(['First.jatra.json', 'Third.jatra.json'])

    folder.refuses = () => false
    clock.advance(60_000)
    await until(() => expect(state().state).toBe('upToDate'))
    expect(titles(folder)).toEqual(['First.jatra.json', 'Second.jatra.json', 'Third.jatra.json'])
    stop()
  })

  it('a name that is not taken → the map is there by its id', async () => {
    const folder = new MoodyDirectory()
    folder.refuses = name => name.startsWith('Shop')
    const { keeper, shelf, state, stop } = tabOf(memoryStorage(), folder)
    const id = await shelf.create(titled('Shop'))
    await keeper.choose()
    await until(() => expect(state().state).toBe('upToDate'))
    expect(names(folder)).toEqual([`jatra ~${id.slice(0, 8)}.jatra.json`])
    stop()
  })

  it('the folder is gone → says so, and all goes on when it is back', async () => {
    const folder = new MoodyDirectory()
    const { keeper, shelf, clock, state, stop } = tabOf(memoryStorage(), folder)
    for (const title of ['First', 'Second']) await shelf.create(titled(title))
    folder.isGone = true
    await keeper.choose()
    await until(() => expect(state()).toMatchObject({ state: 'failing', reason: 'gone' }))
    folder.isGone = false
    clock.advance(60_000)
    await until(() => expect(state().state).toBe('upToDate'))
    expect(titles(folder)).toEqual(['First.jatra.json', 'Second.jatra.json'])
    stop()
  })

  it.each([6 * HOUR, -6 * HOUR])(
    'a clock that was wrong by %d ms and is set right → each edit is in it',
    async by => {
      const folder = new MoodyDirectory()
      const storage = memoryStorage()
      const { keeper, shelf, clock, wrong, state, stop } = tabOf(storage, folder)
      wrong.by = by
      const id = await shelf.create(titled('Shop'))
      await keeper.choose()
      await until(() => expect(state().state).toBe('upToDate'))
      wrong.by = 0
      await shelf.rename(id, 'Store')
      await Promise.resolve()
      clock.advance(REST)
      await until(() => expect(titles(folder)).toEqual(['Store.jatra.json']))
      await until(async () => expect(await countsOf(storage)).toEqual([true]))
      stop()
    },
  )

  it('a clock that goes back after an edit → it is written once, and current', async () => {
    const folder = new MoodyDirectory()
    const inner = memoryStorage()
    let reads = 0
    const load: MapStorage['load'] = map => {
      reads++
      return inner.load(map)
    }
    const { keeper, shelf, clock, wrong, state, stop } = tabOf({ ...inner, load }, folder)
    await keeper.choose()
    await until(() => expect(state().state).toBe('upToDate'))
    wrong.by = 6 * HOUR
    await shelf.create(titled('Shop'))
    wrong.by = 0
    await Promise.resolve()
    clock.advance(REST)
    await until(async () => expect(await countsOf(inner)).toEqual([true]))
    expect([titles(folder), reads]).toEqual([['Shop.jatra.json'], 1])

    folder.files.clear()
    keeper.writeNow()
    clock.advance(600_000)
    await shelf.create(titled('Store'))
    await Promise.resolve()
    clock.advance(REST)
    await until(() => expect(titles(folder)).toEqual(['Store.jatra.json']))
    expect(reads).toBe(2)
    stop()
  })

  it('written in the midst of edits, before the last is kept → it has that one too once they rest', async () => {
    const folder = new MoodyDirectory()
    const storage = memoryStorage()
    const { catalogue } = storage
    const { keeper, shelf, clock, state, stop } = tabOf(storage, folder)
    const id = await shelf.create(titled('Shop'))
    const changedAt = clock.now()
    await catalogue.patch(id, { changedAt, outdated: true })
    await keeper.choose()
    await until(() => expect(state().state).toBe('upToDate'))

    const cardless = { ...storage, catalogue: { ...catalogue, patch: async () => {} } }
    await createShelf({ storage: cardless, summarise, now: clock.now }).rename(id, 'Store')
    await catalogue.patch(id, { changedAt, outdated: false })
    clock.advance(REST)
    await until(() => expect(titles(folder)).toEqual(['Store.jatra.json']))
    stop()
  })

  describe('let go while it is being written', () => {
    async function inTheMidst() {
      const storage = memoryStorage()
      const folder = new MoodyDirectory()
      const tab = tabOf(storage, folder)
      for (let map = 0; map < 5; map++) await tab.shelf.create(titled(`Map ${map}`))
      let goOn = () => {}
      folder.gate = new Promise(resolve => {
        goOn = resolve
      })
      await tab.keeper.choose()
      await until(() => expect(tab.state().state).toBe('writing'))
      return { ...tab, storage, folder, goOn }
    }

    it('unlinked → no more is written, and it stays unlinked', async () => {
      const { keeper, state, storage, folder, goOn, stop } = await inTheMidst()
      await keeper.unlink()
      goOn()
      await until(() => expect(state().state).toBe('none'))
      expect(names(folder)).toHaveLength(1)
      expect(await storage.settings.get('linkedFolder')).toBeUndefined()
      stop()
    })

    it('another one linked → that one has every map, and stays the one', async () => {
      const { keeper, state, storage, folder, chosen, goOn, stop } = await inTheMidst()
      const other = Object.assign(new MoodyDirectory(), { name: 'Other' })
      chosen.folder = other
      await keeper.choose()
      goOn()
      await until(() => expect(state()).toMatchObject({ state: 'upToDate', name: 'Other' }))
      expect([names(folder).length, names(other).length]).toEqual([1, 5])
      expect(await storage.settings.get('linkedFolder')).toMatchObject({ handle: other })
      stop()
    })
  })

  it('a stick that tells other times when it is back → one file of each map, however often', async () => {
    const folder = new MoodyDirectory()
    const storage = memoryStorage()
    const first = tabOf(storage, folder)
    const id = await first.shelf.create(titled('Shop'))
    await first.keeper.choose()
    await until(() => expect(first.state().state).toBe('upToDate'))
    first.stop()
    for (let session = 1; session <= 3; session++) {
      folder.shift += 2_000
      // While it is elsewhere; the name of the file stays.
      first.clock.advance(10)
      await first.shelf.rename(id, `Shop${'.'.repeat(session)}`)
      const { stop } = tabOf(storage, folder)
      await until(async () => expect(await countsOf(storage)).toEqual([true]))
      stop()
    }
    expect(titles(folder)).toEqual(['Shop.jatra.json'])
  })

  it('what is noted of it cannot be read at first → says so, and goes on by itself', async () => {
    const folder = new MoodyDirectory()
    const inner = memoryStorage()
    const first = tabOf(inner, folder)
    await first.keeper.choose()
    await until(() => expect(first.state().state).toBe('upToDate'))
    first.stop()
    let isDown = true
    const get = async (key: string) => {
      if (isDown) throw Object.assign(new Error('blocked'), { name: 'StorageFailure' })
      return inner.settings.get(key)
    }
    const storage = { ...inner, settings: { ...inner.settings, get } }
    const { shelf, clock, state, stop } = tabOf(storage, folder)
    await shelf.create(titled('Shop'))
    await until(() => expect(state()).toMatchObject({ state: 'failing', reason: 'storage' }))
    isDown = false
    clock.advance(60_000)
    await until(() => expect(state().state).toBe('upToDate'))
    expect(titles(folder)).toEqual(['Shop.jatra.json'])
    stop()
  })

  it('files deleted there by hand → they are there again when the page is looked at the next time', async () => {
    const folder = new MoodyDirectory()
    const { keeper, shelf, state, stop } = tabOf(memoryStorage(), folder)
    await shelf.create(titled('Shop'))
    await keeper.choose()
    await until(() => expect(state().state).toBe('upToDate'))
    folder.files.clear()
    document.dispatchEvent(new Event('visibilitychange'))
    await until(() => expect(titles(folder)).toEqual(['Shop.jatra.json']))
    stop()
  })
})
