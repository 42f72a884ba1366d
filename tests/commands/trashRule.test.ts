import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clearTrash } from '../../src/commands/clearTrash'
import { daysLeft, dueTrash } from '../../src/commands/trashRule'
import { memoryStorage } from '../../src/storage/memoryStorage'

const DAY = 24 * 60 * 60_000
const THROWN = Date.UTC(2026, 0, 1)

function thrown(changes: { trashedAt?: number; changedAt?: number } = {}) {
  return { id: 'a', trashedAt: THROWN, changedAt: THROWN - DAY, ...changes }
}

/** What home does with the trash, visit after visit: the days after which it was opened, by whatever clock. */
function visits(map: ReturnType<typeof thrown>, ...days: readonly number[]): boolean[] {
  let notes = {}
  return days.map(day => {
    const due = dueTrash([map], notes, THROWN + day * DAY)
    notes = due.notes
    return due.remove.length > 0
  })
}

describe('a map in the trash', () => {
  it.each([
    [0, 30],
    [0.5, 30],
    [1, 29],
    [29.9, 1],
    [30, 0],
    [400, 0],
    // A clock that was set back.
    [-100, 30],
  ])('has, %d days after it was thrown away, %d left', (days, left) => {
    expect(daysLeft(thrown(), THROWN + days * DAY)).toBe(left)
  })

  it('is deleted after thirty days, at the second visit that finds it over time', () => {
    expect(visits(thrown(), 1, 29, 31, 31.5, 32)).toEqual([false, false, false, false, true])
  })

  it('is not deleted by a clock that is ahead for one visit', () => {
    expect(visits(thrown(), 1, 2000, 2, 3, 29)).toEqual([false, false, false, false, false])
  })

  it('has thirty days more after an edit, which somebody may have made who still had it open', () => {
    expect(visits(thrown({ changedAt: THROWN + 20 * DAY }), 31, 40, 51, 52)).toEqual([
      false,
      false,
      false,
      true,
    ])
  })

  it('is never deleted before it has been there for thirty days, whenever home was opened, and once by a wrong clock', () => {
    const days = fc.array(fc.integer({ min: -50, max: 29 }), { maxLength: 12 })
    const wrong = fc.integer({ min: -10_000, max: 10_000 })
    fc.assert(
      fc.property(days, wrong, fc.nat(12), (days, wrong, at) => {
        expect(visits(thrown(), ...days.slice(0, at), wrong, ...days.slice(at))).not.toContain(true)
      }),
    )
  })

  it('stays if it is on the shelf again', () => {
    const map = { ...thrown(), trashedAt: undefined }
    expect(dueTrash([map], { a: THROWN }, THROWN + 90 * DAY)).toEqual({ remove: [], notes: {} })
  })
})

describe('clearing the trash', () => {
  it('deletes what is over time with all that belongs to it, and leaves the rest', async () => {
    const storage = memoryStorage()
    for (const id of ['old', 'new', 'kept']) {
      await storage.append(id, [new Uint8Array([0, 0])], 'x')
      await storage.catalogue.patch(id, { title: id, changedAt: THROWN })
    }
    await storage.catalogue.patch('old', { trashedAt: THROWN })
    await storage.catalogue.patch('new', { trashedAt: THROWN + 20 * DAY })
    const now = THROWN + 31 * DAY
    const left = async () => (await storage.catalogue.list()).map(({ id }) => id).sort()
    await clearTrash(storage, now)
    expect(await left()).toEqual(['kept', 'new', 'old'])
    await clearTrash(storage, now + DAY)
    expect(await left()).toEqual(['kept', 'new'])
  })

  it('leaves a map alone that is taken back while the trash is cleared', async () => {
    const storage = memoryStorage()
    await storage.append('a', [new Uint8Array([0, 0])], 'x')
    await storage.catalogue.patch('a', { changedAt: THROWN, trashedAt: THROWN })
    await clearTrash(storage, THROWN + 31 * DAY)
    const { put } = storage.settings
    // The list has been read by then.
    const settings = {
      ...storage.settings,
      async put(key: string, value: unknown) {
        await storage.catalogue.patch('a', { trashedAt: undefined })
        await put(key, value)
      },
    }
    await clearTrash({ ...storage, settings }, THROWN + 32 * DAY)
    expect(await storage.catalogue.list()).toMatchObject([{ id: 'a' }])
  })
})
