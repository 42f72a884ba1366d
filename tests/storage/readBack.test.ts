import { expect, it } from 'vitest'
import { StorageFailure } from '../../src/storage/failure'
import { memoryStorage } from '../../src/storage/memoryStorage'
import type { ReadBackRow } from '../../src/storage/port'
import { readBack } from '../../src/storage/readBack'
import { testDoc } from './documents'
import { manualClock } from './manualClock'
import { until } from './until'

/** A map whose rows are read back by the clock of the test, from a disk that may spoil what it gives. */
function openLog() {
  const storage = memoryStorage()
  const clock = manualClock()
  const doc = testDoc()
  const asked: number[] = []
  let disk = (rows: readonly ReadBackRow[]): readonly ReadBackRow[] => rows
  let mended = 0
  const reading = readBack({
    storage: {
      async readBack(map, from) {
        asked.push(from)
        return disk(await storage.readBack(map, from))
      },
    },
    map: 'a',
    whole: false,
    mend: () => void mended++,
    clock,
  })
  return {
    storage,
    clock,
    reading,
    asked,
    mended: () => mended,
    spoil(spoilt: typeof disk) {
      disk = spoilt
    },
    async edit(key: string) {
      const updates = [doc.set(key, 1)]
      reading.committed(await storage.append('a', updates, 'me'), updates)
    },
    async rest() {
      clock.advance(1_500)
      await reading.now()
    },
  }
}

it('says when it was committed at once, and when it was read back once the edits rest', async () => {
  const log = openLog()
  expect(log.reading.kept.get()).toEqual({})
  await log.edit('x')
  expect(log.reading.kept.get()).toEqual({ committedAt: 1_000 })
  log.clock.advance(1_000)
  await log.edit('y')
  log.clock.advance(1_499)
  expect(log.asked).toEqual([])
  log.clock.advance(1)
  await until(() => expect(log.reading.kept.get()).toEqual({ committedAt: 2_000, readBackAt: 3_500 }))
  log.clock.advance(60_000)
  expect(log.asked).toEqual([1])
})

it('reads back at least every half minute while the edits do not rest, and each row once', async () => {
  const log = openLog()
  for (let second = 0; second < 61; second++) {
    await log.edit(`k${second}`)
    log.clock.advance(1_000)
    await Promise.resolve()
  }
  await until(() => expect(log.asked).toHaveLength(2))
  expect(log.asked[1]).toBeGreaterThan(log.asked[0]!)
  expect(log.reading.kept.get().damagedSince).toBeUndefined()
})

it.each([
  ['is gone', (rows: readonly ReadBackRow[]) => rows.slice(1)],
  ['has changed', ([row, ...rest]: readonly ReadBackRow[]) => [{ ...row!, sum: 7 }, ...rest]],
  ['cannot be read', ([row, ...rest]: readonly ReadBackRow[]) => [{ seq: row!.seq }, ...rest]],
])(
  'has what %s written again at once, and calls it damaged until it reads as it was written',
  async (_, spoilt) => {
    const log = openLog()
    log.spoil(spoilt)
    await log.edit('x')
    await log.rest()
    expect(log.mended()).toBe(1)
    expect(log.reading.kept.get()).toEqual({ committedAt: 1_000, damagedSince: 2_500 })
    log.spoil(rows => rows)
    await log.edit('y')
    await log.rest()
    expect(log.reading.kept.get()).toEqual({ committedAt: 2_500, readBackAt: 4_000 })
    expect(log.mended()).toBe(1)
  },
)

it('does not fill a disk that spoils everything: pauses grow', async () => {
  const log = openLog()
  log.spoil(rows => rows.map(row => ({ ...row, sum: 7 })))
  await log.edit('x')
  await log.rest()
  for (const pause of [2_000, 4_000, 8_000]) {
    const before = log.mended()
    await log.edit('x')
    await log.rest()
    log.clock.advance(pause - 1)
    expect(log.mended()).toBe(before)
    log.clock.advance(1)
    expect(log.mended()).toBe(before + 1)
  }
})

it('takes a row that was merged since for one that is there, unless the merged one is spoilt', async () => {
  const log = openLog()
  await log.edit('x')
  await log.edit('y')
  await log.storage.compact('a')
  await log.rest()
  expect(log.reading.kept.get().readBackAt).toBeDefined()
  await log.edit('z')
  await log.storage.compact('a')
  log.spoil(rows => rows.map(({ seq, from }) => ({ seq, from: from! })))
  await log.rest()
  expect(log.mended()).toBe(1)
})

it('tries again when it cannot read, and calls a database that never can damaged', async () => {
  const log = openLog()
  log.spoil(() => {
    throw new StorageFailure('unknown')
  })
  await log.edit('x')
  await log.rest()
  for (const pause of [2_000, 4_000]) {
    expect(log.reading.kept.get().damagedSince).toBeUndefined()
    log.clock.advance(pause)
    await log.reading.now()
  }
  expect(log.reading.kept.get().damagedSince).toBeDefined()
  log.spoil(rows => rows)
  log.clock.advance(8_000)
  await until(() => expect(log.reading.kept.get()).toMatchObject({ readBackAt: expect.any(Number) }))
  expect(log.reading.kept.get().damagedSince).toBeUndefined()
  expect(log.mended()).toBe(0)
})

it('leaves a map alone that was deleted for ever', async () => {
  const log = openLog()
  await log.edit('x')
  await log.storage.remove('a')
  await log.rest()
  log.clock.advance(100_000)
  expect(log.reading.kept.get()).toEqual({ committedAt: 1_000 })
  expect(log.asked).toEqual([1])
})
