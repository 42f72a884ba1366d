import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { believedNow, type Kept, thinned } from '../../../src/commands/versions/thinned'
import { runs } from '../../helpers/runs'

/** A Saturday afternoon, in whatever zone this runs. */
const NOW = new Date(2025, 10, 22, 15, 30).getTime()
const HOUR = 3_600_000
const DAY = 24 * HOUR

type Sketch = readonly [when: readonly [number, number, number, number?, number?], note?: string]

/** Versions named by when they were: `[year, month, day, hour, minute]`; the note is a reason, or a name with a `=`. */
function versionsOf(sketches: readonly Sketch[]): Kept[] {
  return sketches.map(([[year, month, day, hour = 12, minute = 0], note = 'interval']) => ({
    id: `${year}-${month}-${day} ${hour}:${minute}`,
    at: new Date(year, month - 1, day, hour, minute).getTime(),
    name: note.startsWith('=') ? note.slice(1) : '',
    reason: note.startsWith('=') ? 'named' : note,
  }))
}

describe('which versions go', () => {
  test.each<[string, Sketch[], string[]]>([
    ['of the last two hours none', [[[2025, 11, 22, 13, 31]], [[2025, 11, 22, 13, 41]]], []],
    [
      'of an hour of the last day all but the last',
      [[[2025, 11, 22, 9, 5]], [[2025, 11, 22, 9, 55]], [[2025, 11, 22, 10, 5]]],
      ['2025-11-22 9:5'],
    ],
    [
      'of a day of the last sixty all but the last',
      [[[2025, 11, 10, 9]], [[2025, 11, 10, 18]], [[2025, 11, 11, 9]]],
      ['2025-11-10 9:0'],
    ],
    [
      'of a month before all but the last',
      [[[2025, 8, 1]], [[2025, 8, 31]], [[2025, 7, 1]], [[2024, 8, 2]]],
      ['2025-8-1 12:0'],
    ],
    ['of the day so long ago as an hour is not', [[[2025, 11, 21, 15, 40]], [[2025, 11, 21, 15, 20]]], []],
    [
      'never one with a name, and with it the hour has its last',
      [[[2025, 11, 22, 9, 5], '=Workshop'], [[2025, 11, 22, 9, 30]], [[2025, 11, 22, 9, 55], '=Done']],
      ['2025-11-22 9:30'],
    ],
    [
      'for thirty days none from before something large',
      [
        [[2025, 11, 10, 9], 'beforeRestore'],
        [[2025, 11, 10, 10], 'beforeRemoval'],
        [[2025, 11, 10, 11]],
        [[2025, 10, 1, 9], 'beforeRestore'],
        [[2025, 10, 1, 10]],
      ],
      ['2025-10-1 9:0'],
    ],
  ])('%s', (_, sketches, expected) => {
    expect(thinned(versionsOf(sketches), NOW)).toEqual(expected)
  })

  const arbVersions = fc
    .array(
      fc.record({
        age: fc.oneof(fc.nat(3 * HOUR), fc.nat(2 * DAY), fc.nat(90 * DAY), fc.nat(900 * DAY)),
        name: fc.constantFrom('', '', '', 'Workshop'),
        reason: fc.constantFrom('interval', 'opened', 'beforeBulk', 'of-a-newer-release'),
      }),
      { maxLength: 60 },
    )
    .map(list => list.map(({ age, ...rest }, index) => ({ ...rest, id: `v${index}`, at: NOW - age })))

  test('whatever there is: names stay, what had a version still has one, and a second time takes nothing more', () => {
    fc.assert(
      fc.property(arbVersions, versions => {
        const leaving = new Set(thinned(versions, NOW))
        const left = versions.filter(({ id }) => !leaving.has(id))
        expect(left.filter(({ name }) => name)).toEqual(versions.filter(({ name }) => name))
        expect(thinned(left, NOW)).toEqual([])

        const day = (at: number) => new Date(at).toDateString()
        const month = (at: number) => day(at).replace(/^\w+ (\w+) \d+/, '$1')
        const recent = ({ at }: Kept) => NOW - at <= 60 * DAY
        const spans = (list: readonly Kept[], of: (at: number) => string) =>
          new Set(list.map(({ at }) => of(at)))
        expect(spans(left.filter(recent), day)).toEqual(spans(versions.filter(recent), day))
        expect(spans(left, month)).toEqual(spans(versions, month))
        expect(left.filter(({ at }) => NOW - at <= 2 * HOUR)).toEqual(
          versions.filter(({ at }) => NOW - at <= 2 * HOUR),
        )
      }),
      { numRuns: runs(200) },
    )
  })

  test('thinned every hour for a year of work → a number that anybody can look through', () => {
    let kept: Kept[] = []
    for (let at = NOW - 300 * DAY; at <= NOW; at += HOUR) {
      kept.push({ id: String(at), at, name: '', reason: 'interval' })
      if (kept.length > 150) kept = withoutThinned(kept, at)
    }
    expect(withoutThinned(kept, NOW).length).toBeLessThan(2 + 24 + 61 + 11)
  })

  test('a clock that is years ahead for an hour takes none with it; that the years are over is believed on the next day', () => {
    const month = Array.from({ length: 80 }, (_, index) => ({
      id: `v${index}`,
      at: NOW - index * 8 * HOUR,
      name: '',
      reason: 'beforeRestore',
    }))
    const ahead = NOW + 400 * DAY
    const hour = [ahead, ahead + HOUR].map(at => ({ id: String(at), at, name: '', reason: 'interval' }))
    expect(withoutThinned([...month, ...hour], ahead + HOUR)).toHaveLength(82)
    // Set right again, it takes what it would have taken all the same.
    expect(withoutThinned([...month, ...hour], NOW)).toHaveLength(82)

    const nextDay = { id: 'next', at: ahead + DAY, name: '', reason: 'interval' }
    expect(withoutThinned([...month, ...hour, nextDay], ahead + DAY).length).toBeLessThan(10)
  })

  test('a clock that is days ahead for an hour leaves every version of today and of yesterday', () => {
    const versions = Array.from({ length: 60 }, (_, index) => ({
      id: `v${index}`,
      at: NOW - index * HOUR * 0.5,
      name: '',
      reason: 'interval',
    }))
    const before = withoutThinned(versions, NOW)
    expect(withoutThinned(before, NOW + 5 * DAY)).toHaveLength(before.length)
  })

  test('whoever works every other day has their days thinned as they go', () => {
    const versions = versionsOf([[[2025, 11, 20, 9]], [[2025, 11, 20, 10]], [[2025, 11, 22, 9]]])
    expect(believedNow(versions, NOW)).toBe(NOW)
    expect(believedNow(versionsOf([[[2025, 11, 21, 9]]]), NOW)).toBe(NOW)
    expect(believedNow([], NOW)).toBe(NOW)
  })

  function withoutThinned(versions: Kept[], now: number): Kept[] {
    const leaving = new Set(thinned(versions, believedNow(versions, now)))
    return versions.filter(({ id }) => !leaving.has(id))
  }
})
