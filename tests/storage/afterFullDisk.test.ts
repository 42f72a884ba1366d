import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import type { MapCopies } from '../../src/storage/copies'
import { databaseCopies } from '../../src/storage/databaseCopies'
import { dexieStorage } from '../../src/storage/dexieStorage'
import { createKeeper } from '../../src/storage/keeper'
import { withCopies } from '../../src/storage/withCopies'
import { newName } from './browsers'
import { testDoc, valuesOf } from './documents'
import { failingStorage } from './failingStorage'
import { manualClock } from './manualClock'
import { until } from './until'

it('says saved after a full disk only when the second copy has it too, since the log may go with the next start', async () => {
  const name = newName()
  const real = databaseCopies(`${name}-copies`)
  let room = false
  const copies: MapCopies = {
    ...real,
    write: (map, state) => (room ? real.write(map, state) : Promise.reject(new Error('no room'))),
  }
  const storage = failingStorage(dexieStorage(name))
  const test = testDoc()
  const clock = manualClock()
  const opened = await storage.load('a')
  const keeper = createKeeper({
    storage,
    copies,
    map: 'a',
    writer: 'me',
    opened,
    snapshot: test.snapshot,
    clock,
  })
  storage.fail('full')
  keeper.enqueue(test.set('x', 1))
  await until(() => expect(keeper.status.get()).toMatchObject({ state: 'failing', reason: 'full' }))

  storage.fail(undefined)
  keeper.retry()
  await until(() => expect(keeper.unsaved()).toEqual([]))
  expect(keeper.status.get()).toMatchObject({ state: 'failing', reason: 'full' })

  room = true
  clock.advance(60_000)
  await until(() => expect(keeper.status.get()).toEqual({ state: 'saved' }))
  expect(await real.read('a')).toEqual(test.snapshot())
})

it('says saved after a full disk only when images are copied, too', async () => {
  const name = newName()
  const real = databaseCopies(`${name}-copies`)
  let letCopy = () => {}
  const mayCopy = new Promise<void>(resolve => {
    letCopy = resolve
  })
  const copies: MapCopies = {
    ...real,
    writeImage: async (map, image) => {
      await mayCopy
      await real.writeImage(map, image)
    },
  }
  const storage = failingStorage(dexieStorage(name))
  const test = testDoc()
  const opened = await storage.load('a')
  const keeper = createKeeper({ storage, copies, map: 'a', writer: 'me', opened, snapshot: test.snapshot })
  storage.fail('full')
  const image = { file: 'f1', bytes: new Uint8Array([1, 2, 3]) }
  keeper.enqueueImage(image)
  keeper.enqueue(test.set('x', 'f1'))
  await until(() => expect(keeper.status.get()).toMatchObject({ state: 'failing', reason: 'full' }))

  storage.fail(undefined)
  keeper.retry()
  await until(async () => expect(await storage.image('a', 'f1')).toEqual(image.bytes))
  expect(keeper.status.get().state).not.toBe('saved')

  letCopy()
  await until(() => expect(keeper.status.get()).toEqual({ state: 'saved' }))
  expect(await real.readImage('a', 'f1')).toEqual(image.bytes)
})

it('an image of which no copy could be made has one before it says saved', async () => {
  const name = newName()
  const real = databaseCopies(`${name}-copies`)
  let room = false
  const copies: MapCopies = {
    ...real,
    writeImage: (map, image) => (room ? real.writeImage(map, image) : Promise.reject(new Error('no room'))),
  }
  const storage = failingStorage(withCopies(dexieStorage(name), copies))
  const test = testDoc()
  const opened = await storage.load('a')
  const keeper = createKeeper({ storage, copies, map: 'a', writer: 'me', opened, snapshot: test.snapshot })
  const image = { file: 'f1', bytes: new Uint8Array([1, 2, 3]) }
  keeper.enqueueImage(image)
  keeper.enqueue(test.set('x', 'f1'))
  await until(() => expect(keeper.status.get()).toEqual({ state: 'saved' }))
  storage.fail('full')
  keeper.enqueue(test.set('y', 1))
  await until(() => expect(keeper.status.get()).toMatchObject({ state: 'failing', reason: 'full' }))

  room = true
  storage.fail(undefined)
  keeper.retry()
  await until(() => expect(keeper.status.get()).toEqual({ state: 'saved' }))
  expect(await real.readImage('a', 'f1')).toEqual(image.bytes)
})

it('writes all of the map into the log again, since the browser may have begun it anew while the disk was full', async () => {
  const storage = failingStorage(dexieStorage(newName()))
  let log: Uint8Array[] = []
  const test = testDoc()
  const opened = await storage.load('a')
  const keeper = createKeeper({
    storage: {
      ...storage,
      async append(map, updates, from) {
        const last = await storage.append(map, updates, from)
        log.push(...updates)
        return last
      },
    },
    map: 'a',
    writer: 'me',
    opened,
    snapshot: test.snapshot,
  })
  keeper.enqueue(test.set('x', 1))
  await until(() => expect(keeper.status.get()).toEqual({ state: 'saved' }))
  storage.fail('full')
  keeper.enqueue(test.set('y', 2))
  await until(() => expect(keeper.status.get()).toMatchObject({ state: 'failing', reason: 'full' }))

  log = []
  storage.fail(undefined)
  keeper.retry()
  await until(() => expect(keeper.status.get()).toEqual({ state: 'saved' }))
  expect(log.at(-1)).toEqual(test.snapshot())
})

describe('a browser whose disk is full closes the database, and does not say why', () => {
  async function openMap(refused = false) {
    const name = newName()
    const real = databaseCopies(`${name}-copies`)
    let refusal: Error | undefined
    let distrusted = 0
    const copies: MapCopies = {
      ...real,
      write: (map, state) => (refusal ? Promise.reject(refusal) : real.write(map, state)),
      distrust: () => void distrusted++,
    }
    let lose = () => {}
    const storage = failingStorage({
      ...dexieStorage(name),
      onLost(listener) {
        lose = listener
        return () => {}
      },
    })
    const test = testDoc()
    const clock = manualClock()
    const opened = await storage.load('a')
    const snapshot = test.snapshot
    const keeper = createKeeper({ storage, copies, map: 'a', writer: 'me', opened, snapshot, clock })
    if (refused) refusal = new Error('no files here')
    keeper.enqueue(test.set('x', 1))
    await until(() => expect(keeper.status.get()).toEqual({ state: 'saved' }))
    await keeper.copyNow()
    const copied = async () => valuesOf([(await real.read('a')) ?? new Uint8Array()])
    return {
      ...{ storage, test, clock, keeper, copied },
      refuse: (error?: Error) => {
        refusal = error
      },
      distrusted: () => distrusted,
      lose() {
        lose()
        clock.advance(0)
      },
      is: (status: object) => until(() => expect(keeper.status.get()).toMatchObject(status)),
    }
  }

  it('is found out by the copy, which has no room either', async () => {
    const map = await openMap()
    map.refuse(new DOMException('', 'QuotaExceededError'))
    map.storage.fail('damaged')
    map.keeper.enqueue(map.test.set('y', 1))
    await map.is({ state: 'failing', reason: 'full' })
  })

  it('nothing is saved before the copy has it, since the database may be gone with the next start', async () => {
    const map = await openMap()
    map.refuse(new Error('no answer'))
    map.storage.fail('unknown')
    map.keeper.enqueue(map.test.set('y', 1))
    await map.is({ state: 'failing', reason: 'unknown' })
    map.storage.fail(undefined)
    map.keeper.retry()
    await until(() => expect(map.keeper.unsaved()).toEqual([]))
    await map.is({ state: 'failing', reason: 'unknown' })

    map.refuse(undefined)
    map.clock.advance(60_000)
    await map.is({ state: 'saved' })
    expect(await map.copied()).toEqual({ x: 1, y: 1 })
  })

  it('unless there are no copies to be had here, and nothing says that the disk is full', async () => {
    const map = await openMap(true)
    map.storage.fail('unknown')
    map.keeper.enqueue(map.test.set('y', 1))
    await map.is({ state: 'failing', reason: 'unknown' })
    map.storage.fail(undefined)
    map.keeper.retry()
    await map.is({ state: 'saved' })
  })

  it('what other tabs know of it, and tabs before it, makes the copy count here too', async () => {
    const name = newName()
    const storage = dexieStorage(name)
    const test = testDoc()
    const keeper = createKeeper({
      storage,
      copies: { ...databaseCopies(`${name}-copies`), write: () => Promise.reject(new Error('no answer')) },
      doubt: { since: () => 1, raise: () => {}, onRaised: () => () => {} },
      map: 'a',
      writer: 'me',
      opened: await storage.load('a'),
      snapshot: test.snapshot,
      clock: manualClock(),
    })
    keeper.enqueue(test.set('x', 1))
    await until(() => expect(keeper.unsaved()).toEqual([]))
    await keeper.copyNow()
    expect(keeper.status.get()).toMatchObject({ state: 'failing', reason: 'full' })
  })

  it('a map is not left before its copy is there', async () => {
    const map = await openMap()
    map.storage.fail('full')
    map.keeper.enqueue(map.test.set('y', 1))
    await map.is({ state: 'failing', reason: 'full' })
    map.refuse(new DOMException('', 'QuotaExceededError'))
    map.storage.fail(undefined)
    let isLeft = false
    const left = map.keeper.close().then(() => {
      isLeft = true
    })
    map.keeper.retry()
    await until(() => expect(map.keeper.unsaved()).toEqual([]))
    map.clock.advance(60_000)
    expect(isLeft).toBe(false)
    map.refuse(undefined)
    await until(() => {
      map.clock.advance(60_000)
      expect(isLeft).toBe(true)
    })
    await left
    expect(await map.copied()).toEqual({ x: 1, y: 1 })
  })

  it('the copies are told before the one that counts is written', async () => {
    const map = await openMap()
    map.refuse(new Error('no answer'))
    map.storage.fail('unknown')
    map.keeper.enqueue(map.test.set('y', 1))
    await map.is({ state: 'failing' })
    const before = map.distrusted()
    map.refuse(undefined)
    map.storage.fail(undefined)
    map.keeper.retry()
    await map.is({ state: 'saved' })
    expect(map.distrusted()).toBeGreaterThan(before)
  })

  it('may take it away again and again: nothing piles up meanwhile', async () => {
    const map = await openMap()
    map.storage.fail('full')
    map.lose()
    await map.is({ state: 'failing', reason: 'full' })
    const unsaved = map.keeper.unsaved().length
    for (let time = 0; time < 5; time++) map.lose()
    expect(map.keeper.unsaved()).toHaveLength(unsaved)
    map.storage.fail(undefined)
    map.keeper.retry()
    await map.is({ state: 'saved' })
  })
})
