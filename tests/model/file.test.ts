import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toFile, writeFile } from '../../src/model/file'
import type { JourneyMap } from '../../src/model/journey'
import { SCHEMA, TABLES } from '../../src/model/journey'
import { arbMap, makeRecord, mapWith } from '../helpers/maps'

describe('a written map', () => {
  it('is the same text whatever the order in which its records and fields came about', () => {
    const turned = (object: object) => Object.fromEntries(Object.entries(object).reverse())
    fc.assert(
      fc.property(arbMap({ unknown: true }), map => {
        const tables = TABLES.map(table => [
          table,
          new Map([...map[table]].reverse().map(([id, value]) => [id, turnedRecord(value)])),
        ])
        const again = { ...Object.fromEntries(tables), meta: turned(map.meta), extra: turned(map.extra) }
        expect(writeFile(again as JourneyMap)).toBe(writeFile(map))
      }),
    )

    function turnedRecord(value: unknown): unknown {
      return typeof value === 'object' && value !== null ? turned(value) : value
    }
  })

  it('says what it is, then the map itself, then its tables; nothing that is empty', () => {
    const stage = makeRecord('stages', { title: 'Buy', order: 'a0' })
    const map = mapWith({ stages: new Map([['s', stage]]), lanes: new Map() })
    expect(writeFile(map)).toBe(`{
  "format": "jatra",
  "schema": ${SCHEMA},
  "meta": {
    "state": "current"
  },
  "stages": {
    "s": {
      "title": "Buy",
      "order": "a0"
    }
  }
}
`)
  })

  it('has its records in the order of the journey and its values under both ids', () => {
    const card = (stage: string, column: string) =>
      makeRecord('touchpoints', { place: [stage, 'customer', column, 0] })
    const note = (target: string) => makeRecord('annotations', { kind: 'pain', target })
    const file = toFile(
      mapWith({
        stages: new Map([
          ['later', makeRecord('stages', { order: 'a2' })],
          ['first', makeRecord('stages', { order: 'a1' })],
        ]),
        touchpoints: new Map([
          ['lost', card('gone', 'a0')],
          ['c', card('later', 'a0')],
          ['b', card('first', 'a2')],
          ['a', card('first', 'a1')],
        ]),
        annotations: new Map([
          ['y', note('c')],
          ['z', note('a')],
        ]),
        ratings: new Map([
          ['c:p', 1],
          ['a:q', -2],
          ['a:p', 0],
        ]),
      }),
    )
    expect(Object.keys(file.stages!)).toEqual(['first', 'later'])
    expect(Object.keys(file.touchpoints!)).toEqual(['a', 'b', 'c', 'lost'])
    expect(Object.keys(file.annotations!)).toEqual(['z', 'y'])
    expect(JSON.stringify(file.ratings)).toBe('{"a":{"p":0,"q":-2},"c":{"p":1}}')
  })

  it('never lets what was set aside take the place of a record of ours', () => {
    const stage = makeRecord('stages', { title: 'Ours' })
    const extra = {
      stages: { s: { title: 'Theirs' }, other: { kind: 'x' } },
      meta: { title: 'Theirs' },
      votes: 5,
    }
    const file = toFile(mapWith({ stages: new Map([['s', stage]]), extra }))
    expect(file.stages).toMatchObject({ s: { title: 'Ours' }, other: { kind: 'x' } })
    expect(file.meta).not.toHaveProperty('title')
    expect(file).not.toHaveProperty('votes')
  })
})
