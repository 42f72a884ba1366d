import 'fake-indexeddb/auto'
import { expect, it } from 'vitest'
import { databaseCopies } from '../../../src/storage/databaseCopies'
import { dexieStorage } from '../../../src/storage/dexieStorage'
import { createKeeper } from '../../../src/storage/keeper'
import { withCopies } from '../../../src/storage/withCopies'
import { newName } from '../browsers'
import { testDoc, valuesOf } from '../documents'
import { failingStorage } from '../failingStorage'
import { until } from '../until'
import { memoryJournals } from './memoryJournals'

/** A browser; each visit opens a tab, which is killed when the next one comes. */
function browser() {
  const name = newName()
  const copies = databaseCopies(`${name}-copies`)
  const { journals, files } = memoryJournals()
  return {
    files,
    log: () => dexieStorage(name),
    journals,
    async visit(writer: string) {
      const log = failingStorage(dexieStorage(name))
      const storage = withCopies(log, copies, journals)
      const opened = await storage.load('a')
      const test = testDoc(opened.updates)
      const keeper = createKeeper({
        storage,
        journals,
        map: 'a',
        writer,
        opened,
        snapshot: test.snapshot,
      })
      return { log, storage, opened, test, keeper, edit: (key: string) => keeper.enqueue(test.set(key, 1)) }
    },
  }
}

it('an edit that no commit took before the browser was killed is there when the map is opened, and in the log', async () => {
  const { visit, log, files } = browser()
  const killed = await visit('one')
  killed.edit('x')
  await until(() => expect(killed.keeper.unsaved()).toEqual([]))
  killed.log.fail('unknown')
  killed.edit('y')
  killed.edit('z')
  await until(() => expect(killed.keeper.status.get()).toMatchObject({ state: 'failing' }))

  const next = await visit('two')
  expect(next.test.values()).toEqual({ x: 1, y: 1, z: 1 })
  expect(valuesOf((await log().load('a')).updates)).toEqual({ x: 1, y: 1, z: 1 })
  await until(async () => expect(await files('a')).not.toContain('one'))
})

it('what is committed is not noted any more, and adds no rows', async () => {
  const { visit, journals } = browser()
  const tab = await visit('one')
  tab.edit('x')
  await until(() => expect(tab.keeper.status.get()).toEqual({ state: 'saved' }))
  expect((await journals.read('a')).updates).toEqual([])
  const next = await visit('two')
  expect(next.opened.updates).toHaveLength(1)
})

it('what the log has is not added to it again', async () => {
  const { visit, journals, log } = browser()
  const tab = await visit('one')
  const update = tab.test.set('x', 1)
  await tab.log.append('a', [update], 'one')
  journals.open('a', 'one').note(update)
  const next = await visit('two')
  expect(next.test.values()).toEqual({ x: 1 })
  expect((await log().load('a')).updates).toHaveLength(1)
})

it('a journal stays as long as the log cannot take it', async () => {
  const { visit, files, journals } = browser()
  const tab = await visit('one')
  journals.open('a', 'lost').note(tab.test.set('x', 1))
  tab.log.fail('full')
  const { updates } = await tab.storage.load('a')
  expect(valuesOf(updates)).toEqual({ x: 1 })
  expect(await files('a')).toContain('lost')
})

it('a map that was deleted for ever does not come back by a journal', async () => {
  const { visit, journals } = browser()
  const tab = await visit('one')
  await tab.log.append('a', [tab.test.set('x', 1)], 'one')
  await tab.storage.remove('a')
  journals.open('a', 'late').note(tab.test.set('y', 1))
  const next = await visit('two')
  expect(next.test.values()).toEqual({})
})

it('an edit after an image that is not kept yet is not noted: it may name it', async () => {
  const { visit, journals } = browser()
  const tab = await visit('one')
  tab.log.fail('unknown')
  tab.edit('x')
  tab.keeper.enqueueImage({ file: 'picture', bytes: new Uint8Array([1]) })
  tab.edit('y')
  expect(valuesOf((await journals.read('a')).updates)).toEqual({ x: 1 })
})
