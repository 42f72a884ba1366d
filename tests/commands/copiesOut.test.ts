// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createBackups } from '../../src/commands/backup/backups'
import { DAY_MS } from '../../src/commands/backup/copiesDue'
import { copyStateOf } from '../../src/commands/backup/copyState'
import { createShelf } from '../../src/commands/shelf'
import { blankMap } from '../../src/model/blank'
import { StorageFailure } from '../../src/storage/failure'
import { memoryStorage } from '../../src/storage/memoryStorage'
import type { MapStorage } from '../../src/storage/port'
import type { CopyState } from '../../src/store/copiesOut'
import { counterIds } from '../helpers/maps'
import { until } from '../storage/until'
import { summarise } from './backupDevice'

beforeEach(() => {
  vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: () => 'blob:', revokeObjectURL() {} }))
})
afterEach(() => {
  vi.unstubAllGlobals()
})

const HOUR = 3_600_000

/** A device with one map, under a clock that can be set. */
async function device(storage: MapStorage = memoryStorage()) {
  let now = 1_000 * DAY_MS
  const clock = { now: () => now, after: () => () => {} }
  const backups = createBackups({ storage, summarise, clock })
  const shelf = createShelf({ storage, summarise, now: clock.now })
  const id = await shelf.create(blankMap(counterIds(), { persona: 'Customer' }))
  return {
    id,
    backups,
    storage,
    edit: () => shelf.rename(id, `At ${now}`),
    pass(ms: number) {
      now += ms
    },
    card: async () => (await storage.catalogue.list())[0]!,
    state: async () => copyStateOf((await storage.catalogue.list())[0]!),
  }
}

const task = { signal: new AbortController().signal, onProgress() {} }

describe('a copy that leaves', () => {
  it('is as the map is until it is edited', async () => {
    const { id, backups, edit, pass, state } = await device()
    expect(await state()).toEqual({ isCurrent: false })
    backups.leaving(id)()
    await until(async () => expect(await state()).toMatchObject({ isCurrent: true }))
    pass(HOUR)
    await edit()
    expect(await state()).toMatchObject({ isCurrent: false })
  })

  it('lacks what was edited while it was made', async () => {
    const { id, backups, edit, pass, state } = await device()
    const left = backups.leaving(id)
    pass(5)
    await edit()
    pass(5)
    left()
    await until(async () =>
      expect(await state()).toMatchObject({ copiedAt: 1_000 * DAY_MS, isCurrent: false }),
    )
  })

  it.each([6 * HOUR, -6 * HOUR])(
    'is as the map is, and older once it is edited, with a clock that was %d ms off for a while',
    async off => {
      const { id, backups, edit, pass, state } = await device()
      pass(off)
      await edit()
      backups.leaving(id)()
      await until(async () => expect(await state()).toMatchObject({ isCurrent: true }))
      pass(-off)
      await edit()
      expect(await state()).toMatchObject({ isCurrent: false })
      backups.leaving(id)()
      await until(async () => expect(await state()).toMatchObject({ isCurrent: true }))
      await edit()
      expect(await state()).toMatchObject({ isCurrent: false })
      await backups.make(task)
      expect(await state()).toMatchObject({ isCurrent: true })
    },
  )

  it('is held up by no list of maps that does not come', async () => {
    const storage = memoryStorage()
    const { id, backups, state, pass } = await device(storage)
    const { list } = storage.catalogue
    Object.assign(storage.catalogue, { list: () => Promise.reject(new StorageFailure('blocked')) })
    const left = backups.leaving(id)
    Object.assign(storage.catalogue, { list })
    pass(5)
    left()
    await until(async () =>
      expect(await state()).toMatchObject({ copiedAt: 1_000 * DAY_MS, isCurrent: true }),
    )
  })

  it('is told to who watches the map, and what is done to others is not', async () => {
    const { id, backups, edit, pass } = await device()
    const told: CopyState[] = []
    const stop = backups.watch(id, state => told.push(state))
    backups.watch('another', () => expect.unreachable())()
    backups.leaving(id)()
    await until(() => expect(told.at(-1)).toMatchObject({ isCurrent: true }))
    pass(5)
    await edit()
    await until(() => expect(told.at(-1)).toMatchObject({ isCurrent: false }))
    stop()
  })

  it('is not as the map is while edits come that its card has not been told of', async () => {
    const { id, storage, card } = await device()
    await storage.catalogue.patch(id, { outdated: true })
    await storage.catalogue.patch(id, { copiedOutAt: 1_001 * DAY_MS })
    expect(copyStateOf(await card()).isCurrent).toBe(false)
  })
})

describe('the reminder', () => {
  it('is quiet for a week', async () => {
    const { backups, pass } = await device()
    expect(await backups.isQuiet()).toBe(false)
    await backups.beQuiet()
    pass(6 * DAY_MS)
    expect(await backups.isQuiet()).toBe(true)
    pass(2 * DAY_MS)
    expect(await backups.isQuiet()).toBe(false)
  })

  it('comes again once a clock is right that was a year ahead', async () => {
    const { backups, pass } = await device()
    pass(365 * DAY_MS)
    await backups.beQuiet()
    expect(await backups.isQuiet()).toBe(true)
    pass(-365 * DAY_MS)
    expect(await backups.isQuiet()).toBe(false)
  })
})
