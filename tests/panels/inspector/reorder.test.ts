import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { indexAfterDrag } from '../../../src/panels/inspector/annotations/useReorder'

/** Items of these heights below one another, with a gap of 8. */
function stack(heights: readonly number[]) {
  let top = 0
  return heights.map(height => {
    const box = { top, bottom: top + height }
    top = box.bottom + 8
    return box
  })
}

describe('an item dragged along its list', () => {
  test('that is not moved stays where it is', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 20, max: 400 }), { minLength: 1 }), fc.nat(), (heights, at) => {
        const from = at % heights.length
        expect(indexAfterDrag(stack(heights), from, 0)).toBe(from)
      }),
    )
  })

  test('goes farther the farther it is dragged, from the first place to the last', () => {
    const boxes = stack([80, 60, 300, 40])
    const places = [-1000, -100, 0, 60, 1000].map(dy => indexAfterDrag(boxes, 2, dy))
    expect(places).toEqual([0, 1, 2, 3, 3])
  })

  test('passes a neighbour with an edge, however tall it is itself', () => {
    const boxes = stack([80, 80, 300])
    // Its upper edge is 8 below the second, whose middle is 40 higher.
    expect(indexAfterDrag(boxes, 2, -47)).toBe(2)
    expect(indexAfterDrag(boxes, 2, -49)).toBe(1)
  })
})
