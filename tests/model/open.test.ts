import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toFile, writeFile } from '../../src/model/file'
import { pairKey } from '../../src/model/ids'
import { BUILT_IN_LANES, type JourneyMap, RECORD_TABLES, SCHEMA, TABLES } from '../../src/model/journey'
import { open } from '../../src/model/open'
import { MAX_DEPTH, MAX_FILE_BYTES, MAX_NOTES, MAX_RECORDS, MAX_VALUES } from '../../src/model/opening/limits'
import type { OpenNote } from '../../src/model/opening/openNotes'
import { isOrderKey, sortedByOrder } from '../../src/model/order'
import { arbMap, makeRecord, mapWith } from '../helpers/maps'
import { runs } from '../helpers/runs'

const LANES = toFile(mapWith({})).lanes

/** Opens a file of our schema with these tables; it must open. */
function opened(tables: object): { map: JourneyMap; notes: readonly OpenNote[] } {
  const result = open({ format: 'jatra', schema: 1, ...tables })
  if (!result.ok) throw new Error(`${result.reason}: ${result.detail}`)
  return result
}

const titles = (records: JourneyMap['stages']) => sortedByOrder(records).map(([, { title }]) => title)
const refusal = (input: unknown) => {
  const result = open(input)
  return result.ok ? 'opened' : result.reason
}

describe('a map that was written', () => {
  it('opens again as an equal map, with nothing to mend', () => {
    fc.assert(
      fc.property(arbMap({ unknown: true }), map => {
        const result = open(writeFile(map))
        expect(result.ok && result.map).toEqual(map)
        expect(result.ok && result.notes.filter(note => !note.kind.startsWith('unknown'))).toEqual([])
      }),
      { numRuns: runs(100) },
    )
  })

  it('opens from what it parses to as from its text', () => {
    fc.assert(
      fc.property(arbMap({ unknown: true }), map => {
        expect(open(toFile(map))).toEqual(open(writeFile(map)))
      }),
    )
  })

  it('opens frozen, except for its tables', () => {
    fc.assert(
      fc.property(arbMap({ unknown: true }), map => {
        const { map: again } = opened(toFile(map))
        const parts = [again.meta, again.extra, ...TABLES.flatMap(table => [...again[table].values()])]
        expect(parts.flatMap(deepValues).every(Object.isFrozen)).toBe(true)
      }),
    )
  })
})

/** The value and all that is in it. */
function deepValues(value: unknown): unknown[] {
  return typeof value === 'object' && value !== null
    ? [value, ...Object.values(value).flatMap(deepValues)]
    : []
}

describe('what is not a map of ours is refused by name', () => {
  it.each([
    ['a shopping list', 'milk\neggs', 'not-ours'],
    ['JSON of another program', '{"nodes":[],"edges":[]}', 'not-ours'],
    ['a list', '[1,2]', 'not-ours'],
    ['an empty file', '', 'not-ours'],
    ['nothing', undefined, 'not-ours'],
    ['our text, torn in half', '{ "format": "jatra", "schema": 1, "stages": { "a', 'broken'],
    ['our text without a schema number', '{"format":"jatra"}', 'broken'],
    ['our text with half a schema number', '{"format":"jatra","schema":1.5}', 'broken'],
    ['a map of a newer release', `{"format":"jatra","schema":${SCHEMA + 1},"stages":5}`, 'newer-than-us'],
    ['a text beyond all limits', ' '.repeat(MAX_FILE_BYTES + 1), 'too-large'],
  ])('%s', (_, input, reason) => {
    expect(refusal(input)).toBe(reason)
  })

  it('a file with a byte order mark is not refused', () => {
    expect(refusal('\ufeff{"format":"jatra","schema":1}')).toBe('opened')
  })

  it('a file with too many records, too many values or too deep an object is too large', () => {
    const many = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, i) => [`v${i}`, true]))
    expect(refusal({ format: 'jatra', schema: 1, votes: { a: many(MAX_RECORDS + 1) } })).toBe('too-large')
    expect(refusal({ format: 'jatra', schema: 1, zones: Array(MAX_VALUES).fill(0) })).toBe('too-large')
    let deep: object = {}
    for (let depth = 0; depth < MAX_DEPTH; depth++) deep = { deep }
    expect(refusal({ format: 'jatra', schema: 1, deep })).toBe('too-large')
  })

  it('and a step to our schema that fails is told by its name', () => {
    const migrations = [
      {
        from: 1,
        name: 'split the atom',
        up() {
          throw new Error('it is whole')
        },
      },
    ]
    expect(open({ format: 'jatra', schema: 1 }, { schema: 2, migrations })).toEqual({
      ok: false,
      reason: 'failed-migration',
      detail: 'step 1 (split the atom): it is whole',
    })
  })
})

describe('opening never throws', () => {
  it('on anything', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true }), input => {
        expect(open(input).ok).toBe(false)
        expect(() =>
          open({ format: 'jatra', schema: 1, meta: input, stages: input, ratings: input }),
        ).not.toThrow()
      }),
    )
  })

  it('on getters, proxies, cycles and what they throw', () => {
    const thrown = new Proxy(new Error('no'), {
      get() {
        throw thrown
      },
      getPrototypeOf() {
        throw thrown
      },
    })
    const trap = () => {
      throw thrown
    }
    const gone = Proxy.revocable({}, {})
    gone.revoke()
    const cycle: Record<string, unknown> = { format: 'jatra', schema: 1 }
    cycle.stages = cycle
    cycle.again = [cycle]
    expect(
      refusal({
        format: 'jatra',
        schema: 1,
        get stages() {
          return trap()
        },
      }),
    ).toBe('broken')
    expect(refusal(new Proxy({}, { ownKeys: trap }))).toBe('broken')
    expect(refusal(gone.proxy)).toBe('broken')
    expect(refusal(cycle)).toBe('too-large')
  })

  it('on a real map in which anything was replaced by anything, and what comes out is a map', () => {
    const text = readFileSync(new URL('../fixtures/schema-1.jatra.json', import.meta.url), 'utf8')
    const spots = pathsOf(JSON.parse(text))
    const bad = fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constantFrom('__proto__', 1.4, 99, null, {}))
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...spots), bad), { maxLength: 6 }), changes => {
        const file = JSON.parse(text) as Record<string, unknown>
        for (const [path, value] of changes) replaceAt(file, path, value)
        const result = open(file)
        if (!result.ok) return
        for (const table of RECORD_TABLES) {
          for (const record of result.map[table].values()) {
            if ('order' in record) expect(isOrderKey(record.order)).toBe(true)
          }
        }
        // What was mended once needs no mending again.
        expect(opened(toFile(result.map)).map).toEqual(result.map)
      }),
      { numRuns: runs(100) },
    )
  })
})

function pathsOf(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) => [
    [...path, name],
    ...pathsOf(inner, [...path, name]),
  ])
}

function replaceAt(file: Record<string, unknown>, path: readonly string[], value: unknown): void {
  let object: unknown = file
  for (const name of path.slice(0, -1)) object = (object as Record<string, unknown> | undefined)?.[name]
  if (typeof object === 'object' && object !== null) (object as Record<string, unknown>)[path.at(-1)!] = value
}

describe('what is bad is mended and noted', () => {
  it('a field has its default', () => {
    const { map, notes } = opened({
      meta: { title: 5, state: 'imagined' },
      stages: { s: { ...makeRecord('stages'), title: null, goal: 'Buy' } },
    })
    expect(map.meta).toEqual({ title: '', description: '', state: 'current' })
    expect(map.stages.get('s')).toMatchObject({ title: '', goal: 'Buy' })
    expect(notes).toEqual([
      { kind: 'mended-field', table: 'meta', field: 'title' },
      { kind: 'mended-field', table: 'meta', field: 'state' },
      { kind: 'mended-field', table: 'stages', id: 's', field: 'title' },
    ])
  })

  it('an emotion is rounded to a whole step and kept on the scale; what is no number says nothing', () => {
    const t = { a: 1.4, b: -7, c: '1', d: null, e: true, f: 2 }
    const { map, notes } = opened({ ratings: { t } })
    expect([...map.ratings]).toEqual([
      ['t:a', 1],
      ['t:b', -2],
      ['t:f', 2],
    ])
    expect(notes.map(note => `${note.kind} ${note.other}`)).toEqual([
      'mended-value a',
      'mended-value b',
      'dropped-value c',
      'dropped-value d',
      'dropped-value e',
    ])
  })

  it('a record that is no record, and a table that is no table, are left out', () => {
    const { map, notes } = opened({ stages: { s: 'Buy' }, links: [], votes: { a: 3 } })
    expect(map.stages.size + map.links.size + map.votes.size).toBe(0)
    expect(notes).toEqual([
      { kind: 'dropped-value', table: 'stages', id: 's' },
      { kind: 'dropped-value', table: 'links' },
      { kind: 'dropped-value', table: 'votes', id: 'a' },
    ])
  })

  it('records without an order key follow the one that they follow in the file', () => {
    const { map, notes } = opened({
      stages: {
        c: { title: 'third', order: 'a5' },
        d: { title: 'fourth', order: 4 },
        a: { title: 'first', order: 'a1' },
        b: { title: 'second' },
      },
    })
    expect(titles(map.stages)).toEqual(['first', 'second', 'third', 'fourth'])
    expect(notes.map(({ kind, id }) => [kind, id])).toEqual([
      ['mended-order', 'd'],
      ['mended-order', 'b'],
    ])
  })

  it('a file with no order keys at all has the order in which it was written', () => {
    const { map } = opened({ stages: { z: { title: 'one' }, m: { title: 'two' }, a: { title: 'three' } } })
    expect(titles(map.stages)).toEqual(['one', 'two', 'three'])
  })

  it('cards that shared a bad column share a good one, and other stages keep theirs', () => {
    const stages = { s: makeRecord('stages'), other: makeRecord('stages') }
    const card = (stage: string, column: unknown) => ({ place: [stage, 'customer', column, 0] })
    const { map } = opened({
      stages,
      touchpoints: {
        a: card('s', 'col 1'),
        b: card('s', 'col 1'),
        c: card('s', 'col 2'),
        d: card('other', 'a7'),
      },
    })
    const column = (id: string) => map.touchpoints.get(id)!.place[2]
    expect(column('a')).toBe(column('b'))
    expect(column('a') < column('c')).toBe(true)
    expect(isOrderKey(column('a')) && isOrderKey(column('c'))).toBe(true)
    expect(column('d')).toBe('a7')
  })

  it('a card that does not say where it stands is unplaced, one whose stage is gone stays as it is', () => {
    const gone = makeRecord('touchpoints', { place: ['gone', 'customer', 'a3', 2] })
    const { map, notes } = opened({ touchpoints: { lost: { title: 'Lost', place: 'left' }, gone } })
    expect(map.touchpoints.get('lost')).toMatchObject({ title: 'Lost', place: ['', 'customer', 'a0', 0] })
    expect(map.touchpoints.get('gone')!.place).toEqual(['gone', 'customer', 'a3', 2])
    expect(notes).toEqual([{ kind: 'unplaced', table: 'touchpoints', id: 'lost', field: 'place' }])
  })

  it('a missing lane is added in its place, and shown if cards stand in it', () => {
    const { frontstage: _, support: __, ...lanes } = LANES as Record<string, object>
    const touchpoints = { t: makeRecord('touchpoints', { place: ['s', 'frontstage', 'a0', 0] }) }
    const { map, notes } = opened({ lanes, touchpoints })
    expect(sortedByOrder(map.lanes).map(([id]) => id)).toEqual(BUILT_IN_LANES)
    expect(map.lanes.get('frontstage')).toMatchObject({ kind: 'frontstage', visible: true })
    expect(map.lanes.get('support')).toMatchObject({ kind: 'support', visible: false })
    expect(notes.map(note => `${note.kind} ${note.id}`)).toEqual([
      'added-lane frontstage',
      'added-lane support',
    ])
  })

  it('a lane from birth has the kind that its id says', () => {
    const { map } = opened({ lanes: { ...(LANES as object), support: { kind: 'emotion', order: 'a3' } } })
    expect(map.lanes.get('support')!.kind).toBe('support')
  })

  it('notes end at a number, and say how many more there were', () => {
    const row = Object.fromEntries(Array.from({ length: MAX_NOTES + 7 }, (_, index) => [`p${index}`, 'bad']))
    const { notes } = opened({ ratings: { t: row } })
    expect(notes).toHaveLength(MAX_NOTES + 1)
    expect(notes.at(-1)).toEqual({ kind: 'more', table: '', count: 7 })
  })
})

describe('what is unknown is kept', () => {
  const file = {
    format: 'jatra',
    schema: 1,
    meta: { title: 'Map', mood: 'calm' },
    stages: { s: { title: 'Buy', order: 'a0', weather: { sky: ['grey', null] } } },
    lanes: { ...(LANES as object), sound: { kind: 'sound', order: 'a9' } },
    links: { l: { kind: 'teleport', from: 's', to: 's' } },
    annotations: { r: { kind: 'risk', target: 's', likelihood: 3 } },
    zones: { z: { at: [1, 2] } },
    generator: 'another program',
  }

  it('fields in their record, kinds and tables beside, and all of it is written back', () => {
    const { map, notes } = opened(file)
    expect(map.stages.get('s')).toMatchObject({ weather: { sky: ['grey', null] } })
    expect(map.extra).toEqual({
      lanes: { sound: file.lanes.sound },
      links: file.links,
      annotations: file.annotations,
      zones: file.zones,
      generator: 'another program',
    })
    expect(map.links.size + map.annotations.size).toBe(0)
    expect(notes.map(({ kind, table, id }) => [kind, table, id])).toEqual([
      ['unknown-kind', 'lanes', 'sound'],
      ['unknown-kind', 'links', 'l'],
      ['unknown-kind', 'annotations', 'r'],
      ['unknown-table', 'zones', undefined],
    ])
    expect(toFile(map)).toEqual({
      ...file,
      schema: SCHEMA,
      meta: { title: 'Map', mood: 'calm', state: 'current' },
    })
  })

  it('names of JavaScript itself are only words', () => {
    const names = '"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"toString":"x"'
    const text = `{"format":"jatra","schema":1,${names},"stages":{"s":{"order":"a0",${names}}},
      "ratings":{"__proto__":{"__proto__":1}}}`
    const result = open(text)
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
    expect(result.ok && Object.keys(result.map.extra)).toEqual(['__proto__', 'constructor', 'toString'])
    expect(result.ok && JSON.stringify(result.map.stages.get('s'))).toContain(names)
    expect(result.ok && [...result.map.ratings.values()]).toEqual([1])
  })
})

describe('ids from outside', () => {
  it('are brought to our letters, and references follow', () => {
    const { map } = opened({
      personas: { আনা: { name: 'Ana', order: 'a0' } },
      stages: { 'stage 1': { order: 'a0' } },
      touchpoints: { 'a:b': { place: ['stage 1', 'customer', 'a0', 0] }, '__proto__x y': { place: [] } },
      links: { 'l 1': { from: 'a:b', to: 'stage 1' } },
      annotations: { 'n 1': { kind: 'pain', target: 'a:b', order: 'a0' } },
      ratings: { 'a:b': { আনা: 2 } },
    })
    const [persona, stage, card] = [map.personas, map.stages, map.touchpoints].map(
      table => [...table.keys()][0]!,
    )
    expect([persona, stage, card].every(id => /^[\w-]{1,64}$/.test(id!))).toBe(true)
    expect(map.touchpoints.get(card!)!.place[0]).toBe(stage)
    expect([...map.links.values()][0]).toMatchObject({ from: card, to: stage })
    expect([...map.annotations.values()][0]).toMatchObject({ target: card })
    expect(map.ratings.get(pairKey(card!, persona!))).toBe(2)
  })

  it('that mean several things in several tables come apart, each with its references', () => {
    const { map } = opened({
      personas: { 1: { name: 'Ana', order: 'a0' } },
      stages: { 1: { title: 'Buy', order: 'a0' } },
      touchpoints: { 1: { title: 'Pays', place: ['1', 'customer', 'a0', 0] } },
      ratings: { 1: { 1: -1 } },
    })
    const [persona, stage, card] = [map.personas, map.stages, map.touchpoints].map(
      table => [...table.keys()][0]!,
    )
    expect(new Set([persona, stage, card]).size).toBe(3)
    expect(map.touchpoints.get(card!)!.place[0]).toBe(stage)
    expect([...map.ratings]).toEqual([[pairKey(card!, persona!), -1]])
  })

  it('that come to the same letters stay two', () => {
    const stage = (title: string, order: string) => ({ title, order })
    const { map } = opened({ stages: { 'a b': stage('one', 'a0'), a_20b: stage('two', 'a1') } })
    expect(titles(map.stages)).toEqual(['one', 'two'])
    const long = 'x'.repeat(64)
    const many = opened({ stages: { [`${long}1`]: stage('one', 'a0'), [`${long}2`]: stage('two', 'a1') } })
    expect(titles(many.map.stages)).toEqual(['one', 'two'])
  })
})
