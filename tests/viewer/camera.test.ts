import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { beginning, type Camera, onto, panned, whole, zoomed } from '../../src/viewer/camera'
import { runs } from '../helpers/runs'

const BOUNDS = { x: -300, y: -40, width: 2000, height: 800 }
const VIEW = { width: 1000, height: 800 }

/** Where a place of the view (pixels) lies on the map. */
const under = ({ x, y, scale }: Camera, at: { x: number; y: number }) => [x + at.x / scale, y + at.y / scale]

describe('the camera', () => {
  it('sees all of the map, in the middle', () => {
    expect(whole(BOUNDS, VIEW)).toEqual({ x: -300, y: -440, scale: 0.5 })
  })

  it('begins at the beginning where all of the map could not be read', () => {
    const camera = beginning({ ...BOUNDS, width: 9000 }, VIEW)
    expect(camera).toEqual({ x: -300, y: -40, scale: 1 })
  })

  it('zooms around what lies under the pointer', () => {
    const before = whole(BOUNDS, VIEW)
    const at = { x: 400, y: 420 }
    const after = zoomed(before, 2, at, BOUNDS, VIEW)
    expect(after.scale).toBe(1)
    expect(under(after, at)).toEqual(under(before, at))
  })

  it('moves as a hand moves paper', () => {
    const before = { x: 0, y: 0, scale: 2 }
    expect(panned(before, 100, -50, BOUNDS, VIEW)).toEqual({ x: -50, y: 25, scale: 2 })
  })

  it('brings a card into the middle, near enough to be read', () => {
    const camera = onto(whole(BOUNDS, VIEW), { x: 500, y: 200, width: 196, height: 100 }, VIEW)
    expect(camera.scale).toBeGreaterThanOrEqual(0.9)
    expect(under(camera, { x: 500, y: 400 })).toEqual([598, 250])
  })

  it('never loses the map, whatever is done to it', () => {
    const step = fc.oneof(
      fc.record({ dx: fc.integer({ min: -5000, max: 5000 }), dy: fc.integer({ min: -5000, max: 5000 }) }),
      fc.record({ factor: fc.double({ min: 0.01, max: 100, noNaN: true }), x: fc.nat(1000), y: fc.nat(800) }),
    )
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), steps => {
        const end = steps.reduce<Camera>(
          (camera, it) =>
            'dx' in it
              ? panned(camera, it.dx, it.dy, BOUNDS, VIEW)
              : zoomed(camera, it.factor, { x: it.x, y: it.y }, BOUNDS, VIEW),
          whole(BOUNDS, VIEW),
        )
        const [x = Number.NaN, y = Number.NaN] = under(end, { x: 500, y: 400 })
        expect([x >= -300.01, x <= 1700.01, y >= -40.01, y <= 760.01]).toEqual([true, true, true, true])
        expect(end.scale).toBeGreaterThan(0)
      }),
      { numRuns: runs(30) },
    )
  })
})
