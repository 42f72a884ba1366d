import 'fake-indexeddb/auto'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { databaseCopies } from '../../src/storage/databaseCopies'
import { dexieStorage } from '../../src/storage/dexieStorage'
import { newName } from './browsers'
import { testDoc } from './documents'
import { versionEntry } from './versionEntry'

/*
 * Browsers report a commit when the bytes are down on the disk only where that is asked for, transaction by transaction:
 * one that is not leaves work behind that a loss of power takes, however "saved" it was called.
 */

/** The databases of the log and of the copies. */
const [maps, second] = [newName(), newName()]

/** What was asked for by each transaction of theirs that may write. */
let asked: (string | undefined)[] = []
const { transaction } = IDBDatabase.prototype

beforeEach(() => {
  asked = []
  IDBDatabase.prototype.transaction = function (stores, mode, options) {
    const isOurs = this.name === maps || this.name === second
    if (isOurs && mode === 'readwrite') asked.push(options?.durability)
    return transaction.call(this, stores, mode, options)
  }
})
afterEach(() => {
  IDBDatabase.prototype.transaction = transaction
})

const bytes = new Uint8Array(testDoc().set('x', 1))
const image = { file: 'f1', bytes }
const version = versionEntry('a', 'v1')

const log = dexieStorage(maps)
const card = { id: 'a', title: 'Shop', counts: {}, createdAt: 1, changedAt: 2, thumbnail: '' }

it.each<[string, () => Promise<unknown>]>([
  ['an edit', () => log.append('a', [bytes], 'tab')],
  ['several edits', () => log.append('a', [bytes, bytes], 'tab')],
  ['an image', () => log.putImage('a', image)],
  ['an image that another map has', () => log.image('b', 'f1')],
  ['a version', () => log.versions.put(version, bytes)],
  ['the name of a version', () => log.versions.patch('a', 'v1', { name: 'Workshop' })],
  ['the last steps', () => log.steps.put({ map: 'a', tab: 'tab', at: 1, steps: '' })],
  ['the summary of a map', () => log.catalogue.put(card, 'shop')],
  ['that a map is in the trash', () => log.catalogue.patch('a', { trashedAt: 3 })],
  ['a setting', () => log.settings.put('folder', 'Maps')],
  ['rows that are merged', () => log.compact('a')],
  ['that a map is gone', () => log.remove('a')],
  ['that it may come back', () => log.revive('a')],
])('the log has %s on the disk before it says so', async (_, write) => {
  await write()
  expect(asked).toContain('strict')
  expect(asked.filter(durability => durability !== 'strict')).toEqual([])
})

const copies = databaseCopies(second)

it.each<[string, () => Promise<unknown>]>([
  ['a map', () => copies.write('a', bytes)],
  ['an image', () => copies.writeImage('a', image)],
  ['a version', () => copies.writeVersion(version, bytes)],
  ['that versions are gone', () => copies.removeVersions('a', ['v1'])],
  ['that a map is gone', () => copies.remove('a')],
])('the second copies in a database have %s on the disk before they say so', async (_, write) => {
  await write()
  expect(asked).toContain('strict')
  expect(asked.filter(durability => durability !== 'strict')).toEqual([])
})
