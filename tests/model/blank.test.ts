import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { blankMap } from '../../src/model/blank'
import { BUILT_IN_LANES, RECORD_TABLES, RECORDS } from '../../src/model/journey'
import { isOrderKey, sortedByOrder } from '../../src/model/order'
import { arbMap, bigMap, counterIds } from '../helpers/maps'

describe('a blank map', () => {
  const map = blankMap(counterIds(), { persona: 'গ্রাহক' })

  it('has one persona, named in the language of the user, and no stage', () => {
    expect([...map.personas]).toEqual([['id0', expect.objectContaining({ name: 'গ্রাহক', role: '' })]])
    expect(map.stages.size + map.touchpoints.size).toBe(0)
  })

  it('shows the customer, the emotion and the three usual kinds of annotation of its fifteen lanes', () => {
    const lanes = sortedByOrder(map.lanes)
    expect(lanes.map(([id]) => id)).toEqual(BUILT_IN_LANES)
    expect(lanes.every(([id, { kind }]) => id === kind)).toBe(true)
    expect(BUILT_IN_LANES.length).toBe(15)
    expect(lanes.filter(([, { visible }]) => visible).map(([id]) => id)).toEqual([
      'customer',
      'emotion',
      'pains',
      'opportunities',
      'strengths',
    ])
  })
})

describe('the maps that tests are made of', () => {
  it('hold records of the schema, under valid order keys', () => {
    fc.assert(
      fc.property(arbMap({ unknown: true }), map => {
        for (const table of RECORD_TABLES) {
          for (const record of map[table].values()) {
            expect(v.is(RECORDS[table], record)).toBe(true)
            expect(Object.isFrozen(record)).toBe(true)
            if ('order' in record) expect(isOrderKey(record.order)).toBe(true)
            if ('place' in record) expect(isOrderKey(record.place[2])).toBe(true)
          }
        }
      }),
    )
  })

  it.each([0, 1, 100, 1000])('have the size asked for: %i touchpoints', count => {
    const map = bigMap(count)
    expect(map.touchpoints.size).toBe(count)
    expect(map.stages.size).toBe(Math.ceil(count / 10))
    expect([...map.touchpoints.values()].every(card => map.stages.has(card.place[0]))).toBe(true)
  })
})
