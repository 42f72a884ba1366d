import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { summarise } from '../../src/commands/summarise'
import { layoutMap } from '../../src/model/layout/layoutMap'
import { THEMED } from '../../src/ui/tokens'
import { arbMap, bigMap } from '../helpers/maps'

const layout = (map: Parameters<typeof layoutMap>[0]) =>
  layoutMap(map, { measure: (text, { size }) => text.length * size * 0.55 })
const sumUp = (map: Parameters<typeof layoutMap>[0]) => summarise(map, { layout, palette: THEMED })

describe('a map summed up', () => {
  it('has its title, its counts and a picture in whole units, whatever the map', () => {
    fc.assert(
      fc.property(arbMap(), map => {
        const { title, counts, thumbnail } = sumUp(map)
        expect(title).toBe(map.meta.title)
        expect([counts.stages, counts.touchpoints]).toEqual([map.stages.size, map.touchpoints.size])
        const { bounds, shapes } = JSON.parse(thumbnail)
        expect([bounds.width > 0, bounds.height > 0, Array.isArray(shapes)]).toEqual([true, true, true])
        expect(thumbnail.replaceAll('"fillOpacity":0.85', '')).not.toMatch(/\d\.\d|null/)
      }),
    )
  })

  it('follows the theme: its colours are those of the page, by name', () => {
    expect(sumUp(bigMap(3)).thumbnail).toContain('var(--card)')
  })

  it('shows of a long map the beginning, so that its picture stays small', () => {
    const [small, large] = [sumUp(bigMap(10)), sumUp(bigMap(3000))]
    expect(large.thumbnail.length).toBeLessThan(40_000)
    const { bounds, shapes } = JSON.parse(large.thumbnail)
    expect(bounds.width).toBe(bounds.height * 6)
    expect(JSON.parse(small.thumbnail).bounds.width).toBeLessThan(bounds.height * 6)
    // The curve goes to the edge.
    const curve: string = shapes.find((shape: { type: string }) => shape.type === 'path').d
    const across = [...curve.matchAll(/(-?\d+)[ ,]-?\d+/g)].map(([, x]) => Number(x))
    expect(Math.max(...across)).toBeGreaterThanOrEqual(bounds.x + bounds.width)
  })
})
