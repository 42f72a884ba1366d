import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  annotationsOf,
  countAnnotations,
  indexAnnotations,
  priority,
  votesOf,
} from '../../../src/model/analysis/annotations'
import { figuresOf, indexFigures, personasAt } from '../../../src/model/analysis/cardFigures'
import { touchpointsByStage, touchpointsInOrder } from '../../../src/model/analysis/touchpointsInOrder'
import { arbMap, bigMap, makeRecord } from '../../helpers/maps'
import { mapOf } from '../operations/notation'

const map = mapOf('a b/c+x | d', {
  personas: new Map([
    ['p', makeRecord('personas', { order: 'a2' })],
    ['q', makeRecord('personas', { order: 'a1' })],
    ['r', makeRecord('personas', { order: 'a0' })],
  ]),
  links: new Map([
    ['l', makeRecord('links', { from: 'q', to: 'a' })],
    ['m', makeRecord('links', { from: 'a', to: 'd' })],
  ]),
  annotations: new Map([
    ['one', makeRecord('annotations', { kind: 'pain', target: 'a', order: 'a1' })],
    ['two', makeRecord('annotations', { kind: 'pain', target: 'a', order: 'a0' })],
    ['three', makeRecord('annotations', { kind: 'idea', target: 'a', order: 'a2' })],
    ['four', makeRecord('annotations', { kind: 'pain', target: 's1' })],
  ]),
  ratings: new Map([
    ['a:p', -1],
    ['d:r', 2],
  ]),
  votes: new Map([
    ['one:me', true],
    ['one:you', true],
  ]),
})

describe('the order of the journey', () => {
  it('is by stage, column, lane and row', () => {
    expect(touchpointsInOrder(map).map(([id]) => id)).toEqual(['a', 'b', 'c', 'x', 'd'])
    expect(touchpointsInOrder(mapOf('z/y+b+a c')).map(([id]) => id)).toEqual(['z', 'y', 'b', 'a', 'c'])
  })

  it('has every card once, those without a place at the end', () => {
    fc.assert(
      fc.property(arbMap(), random => {
        const ids = touchpointsInOrder(random).map(([id]) => id)
        const placed = [...touchpointsByStage(random).values()].flat().map(([id]) => id)
        expect([...ids].sort()).toEqual([...random.touchpoints.keys()].sort())
        expect(ids.slice(0, placed.length)).toEqual(placed)
      }),
    )
  })
})

describe('what a card tells', () => {
  it('is its annotations by kind, its emotion and its personas in their order', () => {
    expect(figuresOf(map, 'a')).toEqual({ counts: { pain: 2, idea: 1 }, emotion: -1, personas: ['q', 'p'] })
    expect(figuresOf(map, 'b')).toEqual({ counts: {}, emotion: undefined, personas: [] })
  })

  it('in the focus of a persona is their emotion', () => {
    expect(figuresOf(map, 'a', 'q').emotion).toBeUndefined()
    expect(figuresOf(map, 'a', 'p').emotion).toBe(-1)
  })

  it('is the same from an index as from the map, on any map', () => {
    fc.assert(
      fc.property(arbMap(), random => {
        const index = indexFigures(random)
        const annotations = indexAnnotations(random)
        for (const id of random.touchpoints.keys()) {
          expect(figuresOf(random, id, undefined, index)).toEqual(figuresOf(random, id))
          expect(personasAt(random, id, index)).toEqual(personasAt(random, id))
          expect(annotations.get(id) ?? []).toEqual(annotationsOf(random, id))
        }
      }),
    )
  })

  it('from an index reads neither annotations nor links of the map again, however big it is', () => {
    const big = bigMap(5000)
    const index = indexFigures(big)
    const unread = new Proxy(new Map<never, never>(), {
      get() {
        throw new Error('was read')
      },
    })
    const blind = { ...big, annotations: unread, links: unread, touchpoints: unread }
    for (const id of big.touchpoints.keys())
      expect(() => figuresOf(blind, id, undefined, index)).not.toThrow()
  })
})

describe('annotations', () => {
  it('are counted by kind and listed in their order, of cards and stages', () => {
    expect(countAnnotations(map, 's1')).toEqual({ pain: 1 })
    expect(annotationsOf(map, 'a').map(([id]) => id)).toEqual(['two', 'one', 'three'])
  })

  it('a pain point has a priority of severity times frequency once both are judged', () => {
    expect(priority({ kind: 'pain', severity: 4, frequency: 5 })).toBe(20)
    expect(priority({ kind: 'pain', severity: 4 })).toBeUndefined()
    expect(priority({ kind: 'idea', severity: 4, frequency: 5 })).toBeUndefined()
  })

  it('have the votes that were cast', () => {
    expect([votesOf(map, 'one'), votesOf(map, 'two')]).toEqual([2, 0])
  })
})
