import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Rect } from '../../../src/model/layout/geometry'
import { pathBounds } from '../../../src/model/painter/pathBounds'
import { shapesWithin } from '../../../src/model/painter/shapesWithin'
import { trimmedPath } from '../../../src/model/painter/trimmedPath'
import { runs } from '../../helpers/runs'

describe('the bounds of a path', () => {
  it.each([
    ['lines', 'M10 20L30 5', { x: 10, y: 5, width: 20, height: 15 }],
    ['relative and straight ones', 'm10 20h30v-5l-50 2', { x: -10, y: 15, width: 50, height: 5 }],
    ['a curve, with its handles', 'M0 0C10 -40 20 40 30 0', { x: 0, y: -40, width: 30, height: 80 }],
    ['a mirrored handle', 'M0 0C0 10 10 10 10 0S20 5 20 0', { x: 0, y: -10, width: 20, height: 20 }],
    ['figures after one another', 'M0 0h5zM50 50L60 70', { x: 0, y: 0, width: 60, height: 70 }],
    ['pairs after a move', 'M0 0 10 10 20 0', { x: 0, y: 0, width: 20, height: 10 }],
  ])('hold %s', (_, d, bounds) => {
    expect(pathBounds(d).rect(0)).toEqual(bounds)
  })

  it('hold all of an arc', () => {
    const { x, y, width, height } = pathBounds('M0 0a10 10 0 1 0 20 0').rect(0)
    expect(x).toBeLessThanOrEqual(0)
    expect(y).toBeLessThanOrEqual(-10)
    expect(x + width).toBeGreaterThanOrEqual(20)
    expect(y + height).toBeGreaterThanOrEqual(10)
  })
})

describe('what is seen in a window', () => {
  const window: Rect = { x: 100, y: 100, width: 50, height: 50 }
  const card = (x: number) => ({ type: 'rect', x, y: 110, width: 20, height: 20, fill: '#fff' }) as const

  it('is what lies in it or reaches into it, in its order', () => {
    const group = { type: 'group', shapes: [card(75), card(140)] } as const
    const shapes = [card(151), group, card(85), card(10)]
    expect(shapesWithin(shapes, window)).toEqual([group, card(85)])
  })

  it('is of a far line only the part at hand, with its dashes where they were', () => {
    const [line] = shapesWithin([{ type: 'path', d: 'M0 120h100000', stroke: '#000', dash: [3, 4] }], window)
    const match = /^M(\S+) 120L(\S+) 120$/.exec(line?.type === 'path' ? line.d : '')
    const [from, to] = [Number(match?.[1]), Number(match?.[2])]
    expect(from % 7).toBe(0)
    expect(from).toBeLessThanOrEqual(98)
    expect(from).toBeGreaterThan(80)
    expect(to).toBeLessThan(160)
    expect(to).toBeGreaterThanOrEqual(150)
  })
})

describe('a trimmed line', () => {
  it('shows in the window what the whole line shows there', () => {
    const arbPoint = fc.record({
      x: fc.integer({ min: -50, max: 300 }),
      y: fc.integer({ min: -50, max: 300 }),
    })
    const window: Rect = { x: 100, y: 100, width: 50, height: 50 }
    fc.assert(
      fc.property(fc.array(arbPoint, { minLength: 2, maxLength: 8 }), points => {
        const d = `M${points.map(({ x, y }) => `${x} ${y}`).join('L')}`
        const kept = segmentsOf(trimmedPath(d, window) ?? '')
        for (const [a, b] of segmentsOf(d)) {
          for (let share = 0; share <= 1; share += 0.05) {
            const x = a[0] + (b[0] - a[0]) * share
            const y = a[1] + (b[1] - a[1]) * share
            if (x < 100 || x > 150 || y < 100 || y > 150) continue
            expect(Math.min(...kept.map(segment => distance([x, y], segment)))).toBeLessThan(1e-6)
          }
        }
      }),
      { numRuns: runs(100) },
    )
  })
})

type XY = readonly [number, number]

function segmentsOf(d: string): (readonly [XY, XY])[] {
  return d.split('M').flatMap(run => {
    const points = run
      .split('L')
      .filter(Boolean)
      .map((pair): XY => {
        const [x = 0, y = 0] = pair.split(' ').map(Number)
        return [x, y]
      })
    return points.slice(1).map((to, index) => [points[index]!, to] as const)
  })
}

function distance([x, y]: XY, [[x1, y1], [x2, y2]]: readonly [XY, XY]): number {
  const [dx, dy] = [x2 - x1, y2 - y1]
  const length = dx * dx + dy * dy
  const share = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - x1) * dx + (y - y1) * dy) / length))
  return Math.hypot(x - x1 - share * dx, y - y1 - share * dy)
}
