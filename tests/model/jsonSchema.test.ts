import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toFile } from '../../src/model/file'
import { SCHEMA } from '../../src/model/journey'
import { jsonSchemaProblems } from '../helpers/jsonSchemaProblems'
import { mapJsonSchema } from '../helpers/mapJsonSchema'
import { arbMap, makeRecord, mapWith } from '../helpers/maps'

const PUBLISHED = new URL('../../public/jatra-map.schema.json', import.meta.url)
const FROZEN = new URL(`../fixtures/schema-${SCHEMA}.jatra.json`, import.meta.url)
const schema = mapJsonSchema()

describe('the published JSON Schema', () => {
  it('says what the schema of the model says (npm run schema writes it anew)', async () => {
    const text = `${JSON.stringify(schema, null, 2)}\n`
    await expect(text).toMatchFileSnapshot(fileURLToPath(PUBLISHED))
  })

  it('fits every map that we write, unknown fields, kinds and tables included', () => {
    fc.assert(
      fc.property(arbMap({ unknown: true }), map => {
        expect(jsonSchemaProblems(schema, toFile(map))).toEqual([])
      }),
    )
  })

  it('fits the frozen file of this schema', () => {
    expect(jsonSchemaProblems(schema, JSON.parse(readFileSync(FROZEN, 'utf8')))).toEqual([])
  })

  it.each([
    ['an emotion that is half a step', { ratings: { t: { p: 0.5 } } }, '/ratings/t/p: enum'],
    [
      'a place of three parts',
      { touchpoints: { t: { place: ['s', 'customer', 'a0'] } } },
      '/touchpoints/t/place: minItems',
    ],
    ['a stage without an order', { stages: { s: { title: 'Buy' } } }, '/stages/s: required'],
    ['a colour by name', { notes: { n: { at: [0, 0], colour: 'red' } } }, '/notes/n/colour: pattern'],
    [
      'a known kind with a bad field',
      { annotations: { a: { kind: 'pain', severity: 9 } } },
      '/annotations/a: anyOf',
    ],
    ['an id with a space', { stages: { 'a b': makeRecord('stages') } }, '/stages/a b (name): pattern'],
    ['a newer schema', { schema: SCHEMA + 1 }, '/schema: const'],
  ])('does not fit %s', (_, wrong, problem) => {
    expect(jsonSchemaProblems(schema, { ...toFile(mapWith({})), ...wrong })).toContain(problem)
  })
})
