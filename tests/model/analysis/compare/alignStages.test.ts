import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alignStages, curveOver } from '../../../../src/model/analysis/compare/alignStages'
import { keptOrder } from '../../../../src/model/analysis/compare/keptOrder'
import { matchMaps } from '../../../../src/model/analysis/compare/matchMaps'
import { stageMeans } from '../../../../src/model/analysis/compare/stageMeans'
import { summary } from '../../../../src/model/analysis/summary'
import { touchpointsByStage } from '../../../../src/model/analysis/touchpointsInOrder'
import type { Emotion, JourneyMap } from '../../../../src/model/journey'
import { arbMap, makeRecord } from '../../../helpers/maps'
import { mapOf } from '../../operations/notation'

/** Slots from left to right, "was:is" in each, stages parted by bars. */
function aligned(before: JourneyMap, after: JourneyMap): string {
  const { stages, ...slots } = alignStages(before, after, matchMaps(before, after))
  const at = (side: ReadonlyMap<string, number>, slot: number) =>
    [...side].flatMap(([id, place]) => (place === slot ? [id] : [])).join('+') || '.'
  return stages
    .map(({ start, size }) =>
      Array.from(
        { length: size },
        (_, i) => `${at(slots.before, start + i)}:${at(slots.after, start + i)}`,
      ).join(' '),
    )
    .join(' | ')
}

describe('two journeys along one another', () => {
  it('have what is the same in one slot, and room for what was removed or added', () => {
    expect(aligned(mapOf('a b c'), mapOf('a x c d'))).toBe('a:a b:. .:x c:c .:d')
  })

  it('have removed and added stages where they were', () => {
    const three = mapOf('a | b | c')
    const without: JourneyMap = {
      ...three,
      stages: new Map([...three.stages].filter(([id]) => id !== 's2')),
      touchpoints: new Map([...three.touchpoints].filter(([id]) => id !== 'b')),
    }
    expect(aligned(three, without)).toBe('a:a | b:. | c:c')
    expect(aligned(without, three)).toBe('a:a | .:b | c:c')
  })

  it('have what moved in both of its places', () => {
    expect(aligned(mapOf('a b | c'), mapOf('a | b c'))).toBe('a:a b:. | .:b c:c')
    expect(aligned(mapOf('a b c'), mapOf('b c a'))).toBe('a:. b:b c:c .:a')
  })

  it('keep cards of one column in one slot, and an empty stage a slot of its own', () => {
    expect(aligned(mapOf('a/b+x | '), mapOf('a+x | '))).toBe('a+b+x:a+x | .:.')
  })

  it('run from left to right on either side, on any maps', () => {
    fc.assert(
      fc.property(arbMap(), arbMap(), (before, after) => {
        const alignment = alignStages(before, after, matchMaps(before, after))
        for (const [map, slots] of [
          [before, alignment.before],
          [after, alignment.after],
        ] as const) {
          const run = [...touchpointsByStage(map).values()].flat().map(([id]) => slots.get(id) ?? -1)
          expect(run).toEqual([...run].sort((a, b) => a - b))
          expect(run.every(slot => slot >= 0 && slot < alignment.size)).toBe(true)
        }
        const named = alignment.stages.flatMap(({ after: id }) => (id === undefined ? [] : [id]))
        expect(named).toEqual([...touchpointsByStage(after).keys()])
      }),
    )
  })
})

describe('a curve over the slots', () => {
  it('has one point a column, and breaks where nobody was asked', () => {
    const ratings = new Map<string, Emotion>([
      ['a:p', 2],
      ['b:p', -1],
      ['d:p', 1],
    ])
    const map = mapOf('a/b c d', { personas: new Map([['p', makeRecord('personas')]]), ratings })
    const { after } = alignStages(map, map, matchMaps(map, map))
    // a and b share a column: (2 − 1) / 2.
    expect(curveOver(map, after, 'p')).toEqual([[{ slot: 0, value: 0.5 }], [{ slot: 2, value: 1 }]])
  })
})

describe('what kept its order', () => {
  const kept = (line: number[], weights: number[] = []) =>
    keptOrder(line, index => weights[index] ?? 1).flatMap((stays, index) => (stays ? [line[index]] : []))

  it('is the longest run, or the heaviest', () => {
    expect(kept([0, 1, 2])).toEqual([0, 1, 2])
    expect(kept([3, 0, 1, 2])).toEqual([0, 1, 2])
    expect(kept([1, 0], [1, 2])).toEqual([0])
    expect(kept([1, 0], [2, 1])).toEqual([1])
    expect(kept([])).toEqual([])
  })

  it('rises, and is as long as any that rises', () => {
    const line = fc.uniqueArray(fc.nat(20), { maxLength: 7 })
    fc.assert(
      fc.property(line, places => {
        const run = kept(places) as number[]
        expect(run).toEqual([...run].sort((a, b) => a - b))
        expect(run.length).toBe(longestByTrying(places))
      }),
    )
  })
})

function longestByTrying(line: readonly number[]): number {
  let best = 0
  for (let choice = 0; choice < 2 ** line.length; choice++) {
    const run = line.filter((_, index) => choice & (1 << index))
    if (run.every((place, index) => index === 0 || place > run[index - 1]!)) best = Math.max(best, run.length)
  }
  return best
}

describe('the mean of a stage', () => {
  it('is what the summary of that stage says, on any map', () => {
    fc.assert(
      fc.property(arbMap(), map => {
        for (const persona of [undefined, ...map.personas.keys()]) {
          const means = stageMeans(map, persona)
          for (const stage of map.stages.keys()) {
            expect(means.get(stage)).toBe(summary(map, { stage, persona }).mean)
          }
        }
      }),
    )
  })
})
