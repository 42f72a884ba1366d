import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  byWorth,
  MATRIX_STEPS,
  opportunityMatrix,
  quadrantOf,
  stepOnMatrix,
} from '../../../src/model/analysis/matrix'
import { arbMap, makeRecord } from '../../helpers/maps'
import { mapOf } from '../operations/notation'

const arbStep = fc.constantFrom(...MATRIX_STEPS)

describe('the quadrants', () => {
  it('put the middle where it counts against an opportunity', () => {
    // Impact from 5 at the top down to 1, effort from 1 at the left to 5; q: quick win, b: big bet, f: fill-in, r: reconsider.
    const drawn = [...MATRIX_STEPS]
      .reverse()
      .map(impact => MATRIX_STEPS.map(effort => quadrantOf({ impact, effort })[0]).join(''))
    expect(drawn).toEqual(['qqbbb', 'qqbbb', 'ffrrr', 'ffrrr', 'ffrrr'])
  })

  it('never get worse with more impact, or better with more effort', () => {
    const worth = { quickWin: 3, bigBet: 2, fillIn: 1, reconsider: 0 }
    fc.assert(
      fc.property(arbStep, arbStep, arbStep, (impact, effort, other) => {
        const here = worth[quadrantOf({ impact, effort })]
        expect(worth[quadrantOf({ impact: Math.max(impact, other), effort })]).toBeGreaterThanOrEqual(here)
        expect(worth[quadrantOf({ impact, effort: Math.max(effort, other) })]).toBeLessThanOrEqual(here)
      }),
    )
  })
})

describe('a step on the matrix', () => {
  it('goes one cell, stops at the edge, and from the tray leads to the middle', () => {
    expect(stepOnMatrix({ impact: 4, effort: 2 }, 1, 0)).toEqual({ impact: 5, effort: 2 })
    expect(stepOnMatrix({ impact: 5, effort: 1 }, 1, 0)).toEqual({ impact: 5, effort: 1 })
    expect(stepOnMatrix({ impact: 5, effort: 1 }, 0, -1)).toEqual({ impact: 5, effort: 1 })
    expect(stepOnMatrix(undefined, -1, 0)).toEqual({ impact: 3, effort: 3 })
  })
})

describe('the opportunities on the matrix', () => {
  const map = mapOf('a b', {
    annotations: new Map([
      ['later', makeRecord('annotations', { kind: 'opportunity', target: 'b', impact: 5, effort: 2 })],
      ['first', makeRecord('annotations', { kind: 'opportunity', target: 'a', impact: 2, effort: 5 })],
      ['half', makeRecord('annotations', { kind: 'opportunity', target: 'a', order: 'a1', impact: 5 })],
      ['hurts', makeRecord('annotations', { kind: 'pain', target: 'a', impact: 5, effort: 1 })],
    ]),
    solves: new Map([['later:hurts', true]]),
  })

  it('are numbered as the journey runs; half a judgement is none', () => {
    expect(
      opportunityMatrix(map).map(({ id, number, quadrant, solves }) => [id, number, quadrant, solves]),
    ).toEqual([
      ['first', 1, 'reconsider', []],
      ['half', 2, undefined, []],
      ['later', 3, 'quickWin', ['hurts']],
    ])
  })

  it('are listed by impact, then effort, those not judged last', () => {
    expect(
      opportunityMatrix(map)
        .sort(byWorth)
        .map(({ id }) => id),
    ).toEqual(['later', 'first', 'half'])
  })

  it('have a quadrant if and only if they have a place, and numbers without a gap, on any map', () => {
    fc.assert(
      fc.property(arbMap(), random => {
        const entries = opportunityMatrix(random)
        expect(entries.map(({ number }) => number)).toEqual(entries.map((_, index) => index + 1))
        for (const { place, quadrant } of entries) expect(quadrant === undefined).toBe(place === undefined)
      }),
    )
  })
})
