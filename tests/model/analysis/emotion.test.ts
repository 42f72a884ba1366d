import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emotionOf, expectationGap } from '../../../src/model/analysis/emotionOf'
import { emotionSequence } from '../../../src/model/analysis/emotionSequence'
import { summary } from '../../../src/model/analysis/summary'
import { touchpointsInOrder } from '../../../src/model/analysis/touchpointsInOrder'
import type { Emotion, JourneyMap } from '../../../src/model/journey'
import { holdsTouchpoints } from '../../../src/model/lanes/touchpointLanes'
import { arbMap, makeRecord } from '../../helpers/maps'
import { mapOf } from '../operations/notation'

/** A drawn map with personas p and q, and ratings by pair key. */
function rated(
  drawing: string,
  ratings: Record<string, Emotion>,
  expectations: Record<string, Emotion> = {},
) {
  return mapOf(drawing, {
    personas: new Map([
      ['p', makeRecord('personas', { order: 'a0' })],
      ['q', makeRecord('personas', { order: 'a1' })],
    ]),
    ratings: new Map(Object.entries(ratings)),
    expectations: new Map(Object.entries(expectations)),
  })
}

/** The runs of a curve: a1 is card a at +1, runs are parted by a bar. */
function curve(map: JourneyMap, persona?: string): string {
  return emotionSequence(map, persona)
    .map(run => run.map(({ touchpoint, value }) => `${touchpoint}${value}`).join(' '))
    .join(' | ')
}

describe('the emotion of a touchpoint', () => {
  const map = rated('a b c', { 'a:p': -2, 'a:q': 1, 'b:q': 0, 'a:gone': 2 })

  it('of one persona is their rating, of all the mean of those who gave one', () => {
    expect(emotionOf(map, 'a', 'p')).toBe(-2)
    expect(emotionOf(map, 'a')).toBe(-0.5) // (−2 + 1) / 2; who is gone does not count
    expect(emotionOf(map, 'b')).toBe(0)
  })

  it('that nobody rated is absent, not 0', () => {
    expect(emotionOf(map, 'b', 'p')).toBeUndefined()
    expect(emotionOf(map, 'c')).toBeUndefined()
    expect(emotionOf(map, 'gone')).toBeUndefined()
  })

  it('against what was expected is satisfaction, of those who gave both', () => {
    const judged = rated('a', { 'a:p': -1, 'a:q': 2 }, { 'a:p': 2, 'a:q': 1 })
    expect(expectationGap(judged, 'a', 'p')).toBe(-3)
    expect(expectationGap(judged, 'a')).toBe(-1) // (−3 + 1) / 2
    expect(expectationGap(rated('a', { 'a:p': 1 }, { 'a:q': 1 }), 'a')).toBeUndefined()
  })
})

describe('a summary', () => {
  // p: a −2, c +1, d +1; q: a 0. Means: a −1, c 1, d 1. b is not rated; x is behind the scenes and is.
  const map = rated('a b | c/d e+.+x', { 'a:p': -2, 'a:q': 0, 'c:p': 1, 'd:p': 1, 'x:p': -2 })

  it('of the map: mean, peak, end and coverage', () => {
    expect(summary(map)).toEqual({
      mean: -0.25, // (−1 + 1 + 1 − 2) / 4
      lowest: { value: -2, touchpoint: 'x' },
      highest: { value: 1, touchpoint: 'c' }, // the first of two
      last: { value: -2, touchpoint: 'x' },
      coverage: 0.6, // a, c, d of a, b, c, d, e
      count: 4,
      total: 5,
    })
  })

  it('of one stage, through the eyes of one persona', () => {
    expect(summary(map, { stage: 's1', persona: 'p' })).toMatchObject({ mean: -2, coverage: 0.5, count: 1 })
    expect(summary(map, { stage: 's1', persona: 'q' })).toMatchObject({ mean: 0, lowest: { value: 0 } })
  })

  it('without ratings has no figures, and says how much is missing', () => {
    const none = {
      mean: undefined,
      lowest: undefined,
      highest: undefined,
      last: undefined,
      coverage: 0,
      count: 0,
    }
    expect(summary(map, { stage: 's2', persona: 'q' })).toEqual({ ...none, total: 3 })
    expect(summary(mapOf(''))).toEqual({ ...none, total: 0 })
    expect(summary(map, { stage: 'gone' })).toEqual({ ...none, total: 0 })
  })

  it('keeps its figures within the scale and in their order, on any map', () => {
    fc.assert(
      fc.property(arbMap(), random => {
        const { mean, lowest, highest, coverage, count } = summary(random)
        expect(coverage).toBeGreaterThanOrEqual(0)
        expect(coverage).toBeLessThanOrEqual(1)
        expect([mean, lowest, highest].every(figure => (figure === undefined) === (count === 0))).toBe(true)
        if (mean === undefined || !lowest || !highest) return
        expect(lowest.value).toBeGreaterThanOrEqual(-2)
        expect(highest.value).toBeLessThanOrEqual(2)
        expect(mean).toBeGreaterThanOrEqual(lowest.value - 1e-9)
        expect(mean).toBeLessThanOrEqual(highest.value + 1e-9)
      }),
    )
  })
})

describe('the curve', () => {
  it('runs from stage to stage and breaks where the customer was not asked', () => {
    expect(curve(rated('a b | c d e', { 'a:p': 1, 'b:p': -1, 'c:p': 0, 'e:p': 2 }), 'p')).toBe(
      'a1 b-1 c0 | e2',
    )
    expect(curve(rated('a b c', { 'b:p': 1 }), 'p')).toBe('b1')
    expect(curve(rated('a b', {}), 'p')).toBe('')
  })

  it('is one for each persona, and one of means for all', () => {
    const map = rated('a b c', { 'a:p': 1, 'a:q': 2, 'c:q': -2 })
    expect(curve(map, 'p')).toBe('a1')
    expect(curve(map, 'q')).toBe('a2 | c-2')
    expect(curve(map)).toBe('a1.5 | c-2')
  })

  it('runs past what happens behind the scenes, unless that is rated', () => {
    expect(curve(rated('a .+x b', { 'a:p': 1, 'b:p': 2 }), 'p')).toBe('a1 b2')
    expect(curve(rated('a .+x b', { 'a:p': 1, 'x:p': -1, 'b:p': 2 }), 'p')).toBe('a1 x-1 b2')
    expect(curve(rated('a b+x c', { 'a:p': 1, 'x:p': -1, 'c:p': 2 }), 'p')).toBe('a1 x-1 c2')
  })

  it('goes through all rated cards of a column, by lane, then row', () => {
    expect(curve(rated('a b/c+x d', { 'a:p': 0, 'c:p': 1, 'x:p': 2, 'b:p': -1, 'd:p': 0 }), 'p')).toBe(
      'a0 b-1 c1 x2 d0',
    )
    expect(curve(rated('a b/c d', { 'a:p': 0, 'c:p': 1, 'd:p': 0 }), 'p')).toBe('a0 c1 d0')
  })

  it('of expectations runs through expectations', () => {
    const map = rated('a b', { 'a:p': 0 }, { 'b:p': 2 })
    expect(emotionSequence(map, 'p', 'expectations').map(run => run.map(point => point.value))).toEqual([[2]])
  })

  it('has each rated card once, in the order of the journey, on any map', () => {
    fc.assert(
      fc.property(arbMap(), map => {
        const points = emotionSequence(map, undefined).flat()
        const order = touchpointsInOrder(map)
          .filter(([id, { place }]) => emotionOf(map, id) !== undefined && isPlaced(map, place))
          .map(([id]) => id)
        expect(points.map(({ touchpoint }) => touchpoint)).toEqual(order)
        expect(emotionSequence(map, undefined).every(run => run.length > 0)).toBe(true)
      }),
    )
  })
})

function isPlaced(map: JourneyMap, [stage, lane]: readonly [string, string, string, number]): boolean {
  return map.stages.has(stage) && holdsTouchpoints(map, lane)
}
