import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drops } from '../../../src/model/analysis/drops'
import { emotionSequence } from '../../../src/model/analysis/emotionSequence'
import { expectationGaps } from '../../../src/model/analysis/expectationGaps'
import { summary } from '../../../src/model/analysis/summary'
import { summaryTable } from '../../../src/model/analysis/summaryTable'
import type { Emotion, JourneyMap } from '../../../src/model/journey'
import { arbMap, makeRecord } from '../../helpers/maps'
import { mapOf } from '../operations/notation'

/** A drawn map with personas p and q, and ratings by pair key. */
function rated(
  drawing: string,
  ratings: Record<string, Emotion>,
  expectations: Record<string, Emotion> = {},
): JourneyMap {
  return mapOf(drawing, {
    personas: new Map([
      ['p', makeRecord('personas', { order: 'a0' })],
      ['q', makeRecord('personas', { order: 'a1' })],
    ]),
    ratings: new Map(Object.entries(ratings)),
    expectations: new Map(Object.entries(expectations)),
  })
}

/** `p a>b 3` is a fall of persona p by 3 from a to b. */
function falls(map: JourneyMap, persona?: string): string[] {
  return drops(map, persona).map(
    ({ persona, from, to, fall }) => `${persona} ${from.touchpoint}>${to.touchpoint} ${fall}`,
  )
}

describe('the drops of a journey', () => {
  // p: a +2, b −1 (falls by 3), c 0, d −2 (falls by 2). q: a +1, b +1, c −2 (falls by 3).
  const map = rated('a b | c d', {
    'a:p': 2,
    'b:p': -1,
    'c:p': 0,
    'd:p': -2,
    'a:q': 1,
    'b:q': 1,
    'c:q': -2,
  })

  it('are the falls of each curve from one touchpoint to the next, over stages too, the biggest first', () => {
    // 3 twice: that of p lies earlier in its curve.
    expect(falls(map)).toEqual(['p a>b 3', 'q b>c 3', 'p c>d 2'])
  })

  it('of the same depth come as the journey runs, whoever falls', () => {
    // p falls by 2 to d, the only fall of their curve; q by 1 to b, and then by 2 to c, which is earlier than d.
    const even = rated('a b c d', { 'a:p': 2, 'b:p': 2, 'c:p': 2, 'd:p': 0, 'a:q': 2, 'b:q': 1, 'c:q': -1 })
    expect(falls(even)).toEqual(['q b>c 2', 'p c>d 2', 'q a>b 1'])
  })

  it('of one persona are those of their curve alone', () => {
    expect(falls(map, 'q')).toEqual(['q b>c 3'])
  })

  it('do not reach across a touchpoint that was not rated, and past what happens behind the scenes they do', () => {
    expect(falls(rated('a b c', { 'a:p': 2, 'c:p': -2 }))).toEqual([])
    expect(falls(rated('a .+x c', { 'a:p': 2, 'c:p': -2 }))).toEqual(['p a>c 4'])
  })

  it('between cards that stand above one another are none, and to the next column the biggest', () => {
    // b +1 and c −1 at once. From a +2 the fall to c is the bigger (3); to d −2 that from b is (3).
    const parallel = rated('a b/c d', { 'a:p': 2, 'b:p': 1, 'c:p': -1, 'd:p': -2 })
    expect(falls(parallel)).toEqual(['p a>c 3', 'p b>d 3'])
  })

  it('are of 1 to 4, sorted, and between two points of one run, on any map', () => {
    fc.assert(
      fc.property(arbMap(), random => {
        const all = drops(random)
        expect(all.map(({ fall }) => fall)).toEqual(all.map(({ fall }) => fall).sort((a, b) => b - a))
        for (const { persona, from, to, fall } of all) {
          expect(fall).toBe(from.value - to.value)
          expect(fall).toBeGreaterThanOrEqual(1)
          expect(fall).toBeLessThanOrEqual(4)
          const together = emotionSequence(random, persona).some(run => {
            const points = run.map(({ touchpoint }) => touchpoint)
            return points.includes(from.touchpoint) && points.includes(to.touchpoint)
          })
          expect(together).toBe(true)
        }
      }),
    )
  })
})

describe('experience against expectation', () => {
  // a: p −1 against +1 is −2, q 0 against 0 is 0. b: p +2 against 0 is +2. c: p −2 against 0 is −2; d has no rating.
  const map = rated(
    'a b | c d',
    { 'a:p': -1, 'a:q': 0, 'b:p': 2, 'c:p': -2 },
    { 'a:p': 1, 'a:q': 0, 'b:p': 0, 'c:p': 0, 'd:p': 2 },
  )

  it('parts the worse from the better, the widest first, ties as the journey runs', () => {
    const { disappointments, delights, met } = expectationGaps(map)
    expect(disappointments.map(({ touchpoint, persona, gap }) => [touchpoint, persona, gap])).toEqual([
      ['a', 'p', -2],
      ['c', 'p', -2],
    ])
    expect(delights).toEqual([{ touchpoint: 'b', persona: 'p', expected: 0, felt: 2, gap: 2 }])
    expect(met).toBe(1)
  })

  it('of one persona is theirs alone', () => {
    expect(expectationGaps(map, 'q')).toEqual({ disappointments: [], delights: [], met: 1 })
  })

  it('counts each pair that has both just once, on any map', () => {
    fc.assert(
      fc.property(arbMap(), random => {
        const { disappointments, delights, met } = expectationGaps(random)
        const all = [...disappointments, ...delights]
        expect(disappointments.every(({ gap }) => gap < 0) && delights.every(({ gap }) => gap > 0)).toBe(true)
        expect(new Set(all.map(({ touchpoint, persona }) => `${touchpoint} ${persona}`)).size).toBe(
          all.length,
        )
        expect(all.length + met).toBeLessThanOrEqual(random.expectations.size)
      }),
    )
  })
})

describe('the table of summaries', () => {
  it('has all of them first, then each persona, with a figure for every stage', () => {
    const { stages, rows } = summaryTable(rated('a b | c', { 'a:p': 2, 'b:p': -2, 'a:q': 0, 'c:q': 1 }))
    expect(stages).toEqual(['s1', 's2'])
    expect(rows.map(({ persona, stages }) => [persona, ...stages.map(({ mean }) => mean)])).toEqual([
      [undefined, -0.5, 1], // a is (2 + 0) / 2 = 1, b is −2: (1 − 2) / 2
      ['p', 0, undefined], // (2 − 2) / 2
      ['q', 0, 1],
    ])
  })

  it('says the same as each summary by itself, on any map', () => {
    fc.assert(
      fc.property(arbMap(), random => {
        const { stages, rows } = summaryTable(random)
        for (const { persona, journey, stages: figures } of rows) {
          expect(journey).toEqual(summary(random, { persona }))
          expect(figures).toEqual(stages.map(stage => summary(random, { stage, persona })))
        }
      }),
    )
  })
})
