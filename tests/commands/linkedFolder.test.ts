// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { TRASH_FOLDER } from '../../src/commands/backup/folderFiles'
import { memoryStorage } from '../../src/storage/memoryStorage'
import { MemoryDirectory } from '../storage/memoryDirectory'
import { until } from '../storage/until'
import { names, REST, tabOf, textIn, titled, titles } from './folderTab'

describe('a linked folder', () => {
  it('has every map as soon as it is linked, and each change once the map has come to rest', async () => {
    const folder = new MemoryDirectory()
    const { keeper, shelf, clock, state, stop } = tabOf(memoryStorage(), folder)
    const id = await shelf.create(titled('Shop'))
    await shelf.create(titled('দোকান: a/b?'))
    await keeper.choose()
    await until(() => expect(state()).toMatchObject({ state: 'upToDate', lastWrittenAt: 1_000 }))
    expect(titles(folder)).toEqual(['Shop.jatra.json', 'দোকান a b.jatra.json'])

    clock.advance(10)
    await shelf.rename(id, 'Store')
    await Promise.resolve()
    clock.advance(REST - 100)
    expect(titles(folder)).toContain('Shop.jatra.json')
    clock.advance(200)
    await until(() => expect(titles(folder)).toEqual(['Store.jatra.json', 'দোকান a b.jatra.json']))
    expect(textIn(folder, `Store ~${id.slice(0, 8)}.jatra.json`)).toContain('"title": "Store"')
    stop()
  })

  it('has work that never rests, too, half a minute later at most', async () => {
    const folder = new MemoryDirectory()
    const { keeper, shelf, clock, state, stop } = tabOf(memoryStorage(), folder)
    const id = await shelf.create(titled('Edit 0'))
    await keeper.choose()
    await until(() => expect(state().state).toBe('upToDate'))
    for (let edit = 1; edit <= 20; edit++) {
      await shelf.rename(id, `Edit ${edit}`)
      await Promise.resolve()
      clock.advance(REST - 1_000)
    }
    await until(() => expect(titles(folder)).not.toContain('Edit 0.jatra.json'))
    stop()
  })

  it('says of each map until when the copy has it', async () => {
    const storage = memoryStorage()
    const { keeper, shelf, stop } = tabOf(storage, new MemoryDirectory())
    await shelf.create(titled('Shop'))
    await keeper.choose()
    await until(async () => expect(await storage.catalogue.list()).toMatchObject([{ copiedOutAt: 1_000 }]))
    stop()
  })

  it('has maps of the trash in a folder of their own, and those back from it where they were', async () => {
    const folder = new MemoryDirectory()
    const { keeper, shelf, stop } = tabOf(memoryStorage(), folder)
    const id = await shelf.create(titled('Shop'))
    await keeper.choose()
    await until(() => expect(titles(folder)).toEqual(['Shop.jatra.json']))

    await shelf.trash(id)
    keeper.writeNow()
    await until(() => expect(titles(folder)).toEqual([]))
    expect(titles(folder.folders.get(TRASH_FOLDER))).toEqual(['Shop.jatra.json'])
    await shelf.restore(id)
    keeper.writeNow()
    await until(() => expect(titles(folder)).toEqual(['Shop.jatra.json']))
    expect(titles(folder.folders.get(TRASH_FOLDER))).toEqual([])
    stop()
  })

  it('never loses what somebody else put or changed there', async () => {
    const folder = new MemoryDirectory()
    const storage = memoryStorage()
    const { keeper, shelf, clock, stop } = tabOf(storage, folder)
    const id = await shelf.create(titled('Shop'))
    const name = `Shop ~${id.slice(0, 8)}`
    folder.files.set('Notes.txt', new TextEncoder().encode('mine'))
    folder.files.set(`${name}.jatra.json`, new TextEncoder().encode('an old copy'))
    await keeper.choose()
    await until(() => expect(names(folder)).toContain(`${name} (2).jatra.json`))
    folder.files.set(`${name} (2).jatra.json`, new TextEncoder().encode('changed by hand'))

    clock.advance(10)
    await shelf.rename(id, 'Store')
    keeper.writeNow()
    await until(() => expect(titles(folder)).toContain('Store.jatra.json'))
    expect(textIn(folder, `${name} (2).jatra.json`)).toBe('changed by hand')
    expect(textIn(folder, `${name}.jatra.json`)).toBe('an old copy')
    expect(textIn(folder, 'Notes.txt')).toBe('mine')

    await shelf.deleteForEver(id)
    await keeper.unlink()
    expect(names(folder)).toHaveLength(4)
    stop()
  })

  it('is written by one tab, and the others know', async () => {
    const folder = new MemoryDirectory()
    const storage = memoryStorage()
    const first = tabOf(storage, folder)
    await first.shelf.create(titled('Shop'))
    await first.keeper.choose()
    await until(() => expect(first.state().state).toBe('upToDate'))
    const [name] = names(folder)
    const written = folder.files.get(name!)

    const second = tabOf(storage, folder)
    await until(() => expect(second.state().state).toBe('upToDate'))
    expect(folder.files.get(name!)).toBe(written)
    // What was deleted there by hand is there again with the next visit.
    folder.files.delete(name!)
    const third = tabOf(storage, folder)
    await until(() => expect(names(folder)).toEqual([name]))
    for (const { stop } of [first, second, third]) stop()
  })

  it('full → says so, leaves the old copy whole, and goes on by itself when there is room', async () => {
    const folder = new MemoryDirectory()
    const { keeper, shelf, clock, state, stop } = tabOf(memoryStorage(), folder)
    const id = await shelf.create(titled('Shop'))
    await keeper.choose()
    await until(() => expect(state().state).toBe('upToDate'))
    folder.full = true
    clock.advance(10)
    await shelf.rename(id, 'Store')
    keeper.writeNow()
    await until(() => expect(state()).toMatchObject({ state: 'failing', reason: 'full' }))
    expect(textIn(folder, `Shop ~${id.slice(0, 8)}.jatra.json`)).toContain('"title": "Shop"')

    folder.full = false
    clock.advance(60_000)
    await until(() => expect(titles(folder)).toEqual(['Store.jatra.json']))
    stop()
  })

  it('that wants to be allowed again → asks, and goes on from the click', async () => {
    const folder = new MemoryDirectory()
    let permission = 'granted'
    Object.assign(folder, {
      name: 'Copies',
      queryPermission: async () => permission,
      requestPermission: async () => {
        permission = 'granted'
        return permission
      },
    })
    const storage = memoryStorage()
    const before = tabOf(storage, folder)
    await before.keeper.choose()
    await until(() => expect(before.state().state).toBe('upToDate'))
    before.stop()

    permission = 'prompt'
    const { keeper, shelf, state, stop } = tabOf(storage, folder)
    await shelf.create(titled('Shop'))
    await until(() => expect(state()).toMatchObject({ state: 'asking', name: 'Copies' }))
    expect(names(folder)).toEqual([])
    await keeper.allow()
    await until(() => expect(titles(folder)).toEqual(['Shop.jatra.json']))
    stop()
  })

  it.each([
    [true, 'none'],
    [false, 'unsupported'],
  ])('is nothing to begin with: a browser that can write to one (%s) → %s', async (supported, expected) => {
    const { state, stop } = tabOf(memoryStorage(), new MemoryDirectory(), supported)
    await until(() => expect(state().state).toBe(expected))
    stop()
  })
})
