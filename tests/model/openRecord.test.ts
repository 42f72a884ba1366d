import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { RECORD_TABLES } from '../../src/model/journey'
import { MAX_TEXT_LENGTH } from '../../src/model/opening/limits'
import { openMeta, openPair, openRecord } from '../../src/model/opening/openRecord'
import { arbMap } from '../helpers/maps'

/** The record that comes out, or the word unknown. */
function read(table: (typeof RECORD_TABLES)[number], raw: unknown) {
  const opened = openRecord(table, raw)
  return opened.kind === 'record' ? opened.record : opened.kind
}

describe('one record from outside', () => {
  it('that is one of ours comes out equal, unknown fields and all', () => {
    fc.assert(
      fc.property(arbMap({ unknown: true }), map => {
        expect(openMeta(map.meta)).toEqual(map.meta)
        for (const table of RECORD_TABLES) {
          for (const record of map[table].values()) expect(read(table, record)).toEqual(record)
        }
      }),
    )
  })

  it('comes out alike however often, and again when it is read again', () => {
    const raw = fc.dictionary(
      fc.constantFrom('title', 'kind', 'order', 'place', 'at', 'from', 'share', 'colour', 'target', 'x'),
      fc.oneof(fc.jsonValue({ maxDepth: 1 }), fc.constantFrom('pain', 'next', 'a1', ['s', 'l', 'a0', 3.4])),
    )
    fc.assert(
      fc.property(fc.constantFrom(...RECORD_TABLES), raw, (table, record) => {
        const once = read(table, record)
        expect(read(table, structuredClone(record))).toEqual(once)
        if (once !== 'unknown') expect(read(table, once)).toEqual(once)
      }),
    )
  })

  it('with nothing in it has every default and the first order key', () => {
    expect(read('stages', {})).toEqual({
      title: '',
      goal: '',
      description: '',
      speakerNotes: '',
      order: 'a0',
    })
    expect(read('cells', { lane: 'metrics' })).toEqual({ lane: 'metrics', target: '', text: '' })
    expect(read('links', {})).toEqual({ kind: 'next', from: '', to: '', label: '' })
    expect(read('notes', {})).toEqual({ text: '', at: [0, 0], colour: '#fdf3d8' })
    expect(read('touchpoints', {})).toMatchObject({ direct: true, place: ['', 'customer', 'a0', 0] })
    expect(read('annotations', { target: 't', order: 'a1' })).toMatchObject({ kind: 'idea', status: 'open' })
  })

  it('of a kind that we do not know, or no record at all, is left alone', () => {
    expect(read('annotations', { kind: 'risk' })).toBe('unknown')
    expect(read('links', { kind: 'teleport' })).toBe('unknown')
    expect(read('lanes', { title: 'What kind?' })).toBe('unknown')
    expect([null, 5, 'text', []].map(raw => read('stages', raw))).toEqual(Array(4).fill('unknown'))
  })

  it.each([
    ['a row is rounded, ids are cleaned', ['s 1', 'customer', 'a1', 2.6], ['s_201', 'customer', 'a1', 3]],
    ['a row is at least 0', ['s', 'customer', 'a1', -4], ['s', 'customer', 'a1', 0]],
    ['lane and column have usual ones', ['s', '', 'not a key', 1], ['s', 'customer', 'a0', 1]],
    ['unplaced stays unplaced', ['', 'customer', 'a1', 1], ['', 'customer', 'a1', 1]],
    ['without a stage it is unplaced', [5, 'customer', 'a1', 1], ['', 'customer', 'a0', 0]],
  ])('has its place mended part by part: %s', (_, raw, place) => {
    expect(read('touchpoints', { place: raw })).toMatchObject({ place })
  })

  it('has the first order key for one beside which nothing could be inserted', () => {
    for (const order of ['', 'a', 'a0é', 'a 0', '__proto__', 5]) {
      expect(read('stages', { order })).toMatchObject({ order: 'a0' })
    }
    expect(read('stages', { order: 'Zz' })).toMatchObject({ order: 'Zz' })
  })

  it('keeps a measure only if it is one: no judgement is made up', () => {
    expect(read('annotations', { kind: 'pain', severity: 3, frequency: 9, impact: '4' })).toMatchObject({
      severity: 3,
    })
    expect(read('annotations', { kind: 'pain', frequency: 9 })).not.toHaveProperty('frequency')
  })

  it('keeps a sticky note where it can be found', () => {
    expect(read('notes', { at: [1e9, Number.NaN] })).toMatchObject({ at: [1e6, 0] })
  })

  it('cuts a text beyond the limit, never through a character', () => {
    const text = `${'x'.repeat(MAX_TEXT_LENGTH - 1)}😀`
    expect(read('notes', { text })).toMatchObject({ text: 'x'.repeat(MAX_TEXT_LENGTH - 1) })
  })
})

describe('the value of a pair from outside', () => {
  it('is a whole step of the scale, or nothing', () => {
    const raw = [2, -2, 0.4, -1.6, 50, -0, Number.NaN, Number.POSITIVE_INFINITY, '1', null, true]
    const steps = [2, -2, 0, -2, 2, 0, ...Array(5).fill(undefined)]
    expect(raw.map(value => openPair('ratings', value))).toEqual(steps)
  })

  it('is true, or nothing', () => {
    expect([true, false, 1, 'true'].map(value => openPair('solves', value))).toEqual([
      true,
      undefined,
      undefined,
      undefined,
    ])
  })
})
