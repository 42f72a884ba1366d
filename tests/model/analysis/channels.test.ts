import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { channelFigures } from '../../../src/model/analysis/channelFigures'
import { interactions } from '../../../src/model/analysis/interactions'
import { knownAndMissing } from '../../../src/model/analysis/missing'
import { touchpointsByStage } from '../../../src/model/analysis/touchpointsInOrder'
import type { JourneyMap, RecordOf } from '../../../src/model/journey'
import { arbMap, makeRecord } from '../../helpers/maps'
import { mapOf } from '../operations/notation'

/** The cards of a drawing with some of their fields set. */
function withFields(map: JourneyMap, fields: Record<string, Partial<RecordOf<'touchpoints'>>>): JourneyMap {
  const touchpoints = new Map(
    [...map.touchpoints].map(([id, card]) => [id, { ...card, ...fields[id] }] as const),
  )
  return { ...map, touchpoints }
}

// p: a +1, b −2, c 0; q: a −1. Means: a 0, b −2, c 0. x is behind the scenes, d has no channel.
const map = withFields(
  mapOf('a b | c d+x', {
    personas: new Map([
      ['p', makeRecord('personas', { order: 'a0' })],
      ['q', makeRecord('personas', { order: 'a1' })],
    ]),
    ratings: new Map([
      ['a:p', 1],
      ['b:p', -2],
      ['c:p', 0],
      ['a:q', -1],
    ]),
    annotations: new Map([
      ['late', makeRecord('annotations', { kind: 'pain', target: 'a', severity: 4, frequency: 3 })], // 12
      ['slow', makeRecord('annotations', { kind: 'pain', target: 'b', severity: 2, frequency: 1 })], // 2
      ['odd', makeRecord('annotations', { kind: 'pain', target: 'b', evidence: 'research' })], // not judged
      ['whole', makeRecord('annotations', { kind: 'pain', target: 's1', severity: 5, frequency: 5 })],
      ['try', makeRecord('annotations', { kind: 'opportunity', target: 'c', impact: 5 })],
    ]),
  }),
  {
    a: { channel: 'app', interaction: 'communication' },
    b: { channel: 'app' },
    c: { channel: ' Market ', direct: false },
    x: { channel: 'Market' },
  },
)

describe('the figures of channels', () => {
  it('are touchpoints, mean, lowest point and pain; without a channel comes last', () => {
    const figures = channelFigures(map).map(({ channel, touchpoints, mean, lowest, pains, priority }) => ({
      channel,
      cards: touchpoints.join(''),
      mean,
      lowest: lowest?.touchpoint,
      pains,
      priority,
    }))
    expect(figures).toEqual([
      { channel: 'app', cards: 'ab', mean: -1, lowest: 'b', pains: 3, priority: 14 }, // (0 − 2) / 2; 12 + 2
      { channel: 'Market', cards: 'cx', mean: 0, lowest: 'c', pains: 0, priority: 0 }, // spaces do not part them
      { channel: '', cards: 'd', mean: undefined, lowest: undefined, pains: 0, priority: 0 },
    ])
  })

  it('through the eyes of one persona have their emotions, and the pain of all', () => {
    // (+1 − 2) / 2
    expect(channelFigures(map, 'p')[0]).toMatchObject({ mean: -0.5, rated: 2, pains: 3 })
    expect(channelFigures(map, 'q')[0]).toMatchObject({ mean: -1, rated: 1 })
  })

  it('have every placed card in just one channel, on any map', () => {
    fc.assert(
      fc.property(arbMap(), random => {
        const channels = channelFigures(random)
        const cards = channels.flatMap(({ touchpoints }) => touchpoints)
        const placed = [...touchpointsByStage(random).values()].flat().map(([id]) => id)
        expect([...cards].sort()).toEqual(placed.sort())
        expect(new Set(channels.map(({ channel }) => channel)).size).toBe(channels.length)
      }),
    )
  })
})

describe('direct and indirect contact', () => {
  it('is counted at the touchpoints of the customer', () => {
    const { direct, indirect } = interactions(map)
    expect(direct).toMatchObject({ touchpoints: ['a', 'b', 'd'], communications: 1, mean: -1, pains: 3 })
    expect(indirect).toMatchObject({ touchpoints: ['c'], communications: 0, mean: 0, rated: 1 })
  })
})

describe('what is known and what is missing', () => {
  it('is counted for each thing that the figures are made from, with the first place to go on', () => {
    expect(knownAndMissing(map)).toEqual([
      { what: 'rating', persona: 'p', known: 3, total: 4, next: 'd' }, // a, b, c of a, b, c, d
      { what: 'rating', persona: 'q', known: 1, total: 4, next: 'b' },
      { what: 'channel', known: 3, total: 4, next: 'd' },
      { what: 'judgedPain', known: 3, total: 4, next: 'odd' },
      { what: 'evidence', known: 1, total: 4, next: 'whole' }, // that of the stage comes before those of its cards
      { what: 'judgedOpportunity', known: 0, total: 1, next: 'try' },
    ])
  })

  it('of one persona has their ratings alone', () => {
    expect(knownAndMissing(map, 'q').filter(({ what }) => what === 'rating')).toHaveLength(1)
  })

  it('leaves out what there is nothing of', () => {
    expect(knownAndMissing(mapOf(''))).toEqual([])
    expect(knownAndMissing(mapOf('a')).map(({ what }) => what)).toEqual(['channel'])
  })

  it('has a next one if and only if something is missing, on any map', () => {
    fc.assert(
      fc.property(arbMap(), random => {
        for (const { known, total, next } of knownAndMissing(random)) {
          expect(known).toBeLessThanOrEqual(total)
          expect(next === undefined).toBe(known === total)
        }
      }),
    )
  })
})
