import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { annotationsInOrder } from '../../../src/model/analysis/annotationsInOrder'
import { rankPains } from '../../../src/model/analysis/painRanking'
import { indexSolutions } from '../../../src/model/analysis/solutions'
import type { Annotation, JourneyMap } from '../../../src/model/journey'
import { arbMap, makeRecord } from '../../helpers/maps'
import { mapOf } from '../operations/notation'

type Note = Partial<Annotation> & { target: string }

/** A drawn map with pain points by id; votes and what solves what by pair key. */
function noted(
  drawing: string,
  notes: Record<string, Note>,
  { votes = [], solves = [] }: { votes?: string[]; solves?: string[] } = {},
): JourneyMap {
  return mapOf(drawing, {
    annotations: new Map(
      Object.entries(notes).map(([id, note]) => [id, makeRecord('annotations', { kind: 'pain', ...note })]),
    ),
    votes: new Map(votes.map(key => [key, true])),
    solves: new Map(solves.map(key => [key, true])),
  })
}

describe('the ranking of pain points', () => {
  const map = noted(
    'a b',
    {
      mild: { target: 'a', severity: 2, frequency: 2 }, // 4
      often: { target: 'a', severity: 3, frequency: 4, order: 'a1' }, // 12
      rare: { target: 'b', severity: 4, frequency: 3 }, // 12, and two votes
      worst: { target: 'b', severity: 5, frequency: 5, order: 'a1' }, // 25
      unheard: { target: 'b', severity: 5, order: 'a2' }, // no frequency
      heard: { target: 's1', frequency: 1 }, // no severity, one vote
      idea: { target: 'a', kind: 'opportunity', severity: 5, frequency: 5 },
    },
    { votes: ['rare:me', 'rare:you', 'heard:me'], solves: ['idea:mild', 'idea:gone', 'rare:mild'] },
  )

  it('is by severity × frequency, then votes; those not judged come last, by votes', () => {
    expect(rankPains(map).map(({ id, rank, priority, votes }) => [id, rank, priority, votes])).toEqual([
      ['worst', 1, 25, 0],
      ['rare', 2, 12, 2],
      ['often', 3, 12, 0],
      ['mild', 4, 4, 0],
      ['heard', undefined, undefined, 1],
      ['unheard', undefined, undefined, 0],
    ])
  })

  it('gives equals one rank, in the order of the journey, and the next the rank of its position', () => {
    const equals = noted('a b c', {
      third: { target: 'c', severity: 1, frequency: 1 },
      second: { target: 'b', severity: 2, frequency: 3 },
      first: { target: 'a', severity: 3, frequency: 2 },
    })
    expect(rankPains(equals).map(({ id, rank }) => [id, rank])).toEqual([
      ['first', 1],
      ['second', 1],
      ['third', 3],
    ])
  })

  it('says which opportunities would solve each; a pain point or what is gone solves nothing', () => {
    const solvedBy = Object.fromEntries(rankPains(map).map(({ id, solvedBy }) => [id, solvedBy]))
    expect(solvedBy.mild).toEqual(['idea'])
    expect(solvedBy.worst).toEqual([])
    expect(indexSolutions(map).painsOf).toEqual(new Map([['idea', ['mild']]]))
  })

  it('has each pain point once, judged before unjudged, never a better one below, on any map', () => {
    fc.assert(
      fc.property(arbMap(), random => {
        const ranked = rankPains(random)
        const pains = annotationsInOrder(random, 'pain').map(([id]) => id)
        expect(ranked.map(({ id }) => id).sort()).toEqual([...pains].sort())
        ranked.slice(1).forEach((pain, index) => {
          const above = ranked[index]!
          const order = (above.priority ?? 0) - (pain.priority ?? 0) || above.votes - pain.votes
          expect(order).toBeGreaterThanOrEqual(0)
        })
      }),
    )
  })
})

describe('annotations as the journey runs', () => {
  it('are those about a stage, then those at its cards; of what is gone there are none', () => {
    const map = noted('a b | c', {
      four: { target: 'c' },
      three: { target: 's2' },
      two: { target: 'b' },
      one: { target: 's1' },
      nowhere: { target: 'gone' },
    })
    expect(annotationsInOrder(map, 'pain').map(([id]) => id)).toEqual(['one', 'two', 'three', 'four'])
  })
})
