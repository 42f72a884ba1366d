import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fitting, insetsOf, openingView } from '../../src/canvas/scene/view'
import { layoutMap } from '../../src/model/layout/layoutMap'
import { mapFromSketch } from '../../src/model/sketch'
import { arbMap, bigMap, counterIds } from '../helpers/maps'
import { runs } from '../helpers/runs'

const measure = (text: string, style: { size: number }) => text.length * style.size * 0.55
const DESK = { width: 1_440, height: 900 }
const PHONE = { width: 390, height: 844 }

describe('a map opens', () => {
  test('at a zoom at which titles can be read, whatever the map and the screen', () => {
    fc.assert(
      fc.property(arbMap(), fc.constantFrom(DESK, PHONE), (map, size) => {
        const { zoom } = openingView(layoutMap(map, { measure }), size)
        expect(zoom).toBeGreaterThanOrEqual(0.7)
        expect(zoom).toBeLessThanOrEqual(1)
      }),
      { numRuns: runs(17) },
    )
  })

  test('whole if it fits so', () => {
    const map = mapFromSketch({ title: 'Small', stages: [{ title: 'One' }, { title: 'Two' }] }, counterIds())
    const { bounds, ...geometry } = layoutMap(map, { measure })
    const { x, y, zoom } = openingView({ bounds, ...geometry }, DESK)
    expect(x + bounds.x * zoom).toBeGreaterThanOrEqual(insetsOf(DESK).left)
    expect(x + (bounds.x + bounds.width) * zoom).toBeLessThanOrEqual(DESK.width)
    expect(y + (bounds.y + bounds.height) * zoom).toBeLessThanOrEqual(DESK.height)
  })

  test('else at its beginning: the personas on a desk, the first stage on a phone', () => {
    const geometry = layoutMap(bigMap(100), { measure })
    const [persona] = geometry.personas.values()
    const desk = openingView(geometry, DESK)
    expect(desk.zoom).toBe(1)
    expect(desk.x + persona!.x).toBeGreaterThan(0)
    const phone = openingView(geometry, PHONE)
    expect(phone.x).toBe(insetsOf(PHONE).left)
  })

  test('at the journey, wherever a note has been left', () => {
    const map = bigMap(100)
    const note = { text: 'Far off', at: [-4_000, -3_000] as [number, number], colour: '#fdf3d8' }
    const withNote = { ...map, notes: new Map([...map.notes, ['far', note]]) }
    expect(openingView(layoutMap(withNote, { measure }), DESK)).toEqual(
      openingView(layoutMap(map, { measure }), DESK),
    )
  })
})

test('what is fitted lies within what is free of the canvas', () => {
  const rect = fc.record({
    x: fc.integer({ min: -5_000, max: 5_000 }),
    y: fc.integer({ min: -5_000, max: 5_000 }),
    width: fc.integer({ min: 1, max: 9_000 }),
    height: fc.integer({ min: 1, max: 9_000 }),
  })
  fc.assert(
    fc.property(rect, fc.constantFrom(DESK, PHONE), (rect, size) => {
      const { x, y, zoom } = fitting(rect, size)
      const { left, top, right, bottom } = insetsOf(size)
      if (zoom === 0.05) return
      expect(x + rect.x * zoom).toBeGreaterThanOrEqual(left - 0.01)
      expect(y + rect.y * zoom).toBeGreaterThanOrEqual(top - 0.01)
      expect(x + (rect.x + rect.width) * zoom).toBeLessThanOrEqual(size.width - right + 0.01)
      expect(y + (rect.y + rect.height) * zoom).toBeLessThanOrEqual(size.height - bottom + 0.01)
    }),
  )
})
