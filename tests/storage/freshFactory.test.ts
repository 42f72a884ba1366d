import 'fake-indexeddb/auto'
import { Dexie } from 'dexie'
import { afterEach, expect, it } from 'vitest'
import { freshFactory } from '../../src/storage/freshFactory'
import { newName } from './browsers'
import { refused } from './rawDatabase'

const { indexedDB } = Dexie.dependencies
const { open } = indexedDB
afterEach(() => {
  indexedDB.open = open
})

/** From now on every open of this page fails so; others can still open. Gives a way of another. */
function breakPage(name: string): () => IDBFactory {
  const other = Object.assign(Object.create(indexedDB) as IDBFactory, { open: open.bind(indexedDB) })
  indexedDB.open = () => refused('Internal error.', name)
  return () => other
}

function database(anotherWay: () => IDBFactory | undefined): Dexie {
  const db = new Dexie(newName(), freshFactory(anotherWay))
  db.version(1).stores({ things: 'id' })
  return db
}

it('a page that the browser lets open no database any more opens it by another way', async () => {
  const db = database(breakPage('UnknownError'))
  await db.table('things').put({ id: 1 })
  expect(await db.table('things').toArray()).toEqual([{ id: 1 }])
})

it('a refusal with a reason is no cause to look for another way', async () => {
  const anotherWay = breakPage('QuotaExceededError')
  const db = database(() => {
    throw new Error(`Nobody needs ${anotherWay()}.`)
  })
  await expect(db.open()).rejects.toMatchObject({ name: 'QuotaExceededError' })
  await expect(db.open()).rejects.toMatchObject({ name: 'QuotaExceededError' })
})
