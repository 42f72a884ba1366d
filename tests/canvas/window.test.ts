import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { touch } from '../../src/canvas/scene/rects'
import { MOUNTED, windowOf } from '../../src/canvas/scene/window'
import { layoutMap } from '../../src/model/layout/layoutMap'
import { arbMap, bigMap } from '../helpers/maps'
import { runs } from '../helpers/runs'

const measure = (text: string, style: { size: number }) => text.length * style.size * 0.55
const small = layoutMap(bigMap(100), { measure })
const big = layoutMap(bigMap(2_000), { measure })

describe('what is mounted', () => {
  test('a small map is mounted whole, wherever one looks and from however far', () => {
    for (const zoom of [0.05, 1, 4]) {
      const { whole, far, cards } = windowOf(small, { x: 9_000, y: 0, width: 10, height: 10 }, zoom, [])
      expect({ whole, far, cards: cards.size }).toEqual({ whole: true, far: false, cards: 100 })
    }
  })

  test('of a big map all cards in view are mounted, and few beyond', () => {
    const { bounds } = big
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), at => {
        const seen = { x: bounds.x + at * bounds.width, y: bounds.y, width: 1_440, height: 900 }
        const { whole, far, cards } = windowOf(big, seen, 1, [])
        expect([whole, far]).toEqual([false, false])
        for (const [id, box] of big.touchpoints) if (touch(box, seen)) expect(cards.has(id)).toBe(true)
        expect(cards.size).toBeLessThan(40)
      }),
    )
  })

  test('from afar only what is selected is mounted', () => {
    const { far, cards } = windowOf(big, big.bounds, 0.05, ['t7', 't1999', 'gone', 's3'])
    expect(far).toBe(true)
    expect([...cards]).toEqual(['t7', 't1999'])
  })

  test('a view that holds too many to read is far, at any zoom', () => {
    expect(windowOf(big, big.bounds, 1, []).far).toBe(true)
  })

  test('what is selected stays mounted out of view', () => {
    const seen = { x: 0, y: 0, width: 1_000, height: 800 }
    expect(windowOf(big, seen, 1, ['t1999']).cards.has('t1999')).toBe(true)
  })

  test('the number of cards alone says whether a map is mounted whole, and from afar nothing is, in any map', () => {
    const view = fc.record({
      x: fc.integer({ min: -5_000, max: 20_000 }),
      y: fc.integer({ min: -5_000, max: 20_000 }),
      width: fc.integer({ min: 10, max: 9_000 }),
      height: fc.integer({ min: 10, max: 9_000 }),
    })
    fc.assert(
      fc.property(arbMap(), view, (map, seen) => {
        const geometry = layoutMap(map, { measure })
        const { whole, far, cards } = windowOf(geometry, seen, 1, [])
        expect(whole).toBe(geometry.touchpoints.size + geometry.notes.size <= MOUNTED)
        if (far) expect(cards.size).toBe(0)
      }),
      { numRuns: runs(17) },
    )
  })
})
