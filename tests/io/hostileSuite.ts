import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import type { Bytes } from '../../src/io/format'
import { writeFile } from '../../src/model/file'
import { cleanId, splitPair } from '../../src/model/ids'
import {
  type JourneyMap,
  metaSchema,
  PAIR_TABLES,
  PAIRS,
  RECORD_TABLES,
  RECORDS,
} from '../../src/model/journey'
import { layoutMap } from '../../src/model/layout/layoutMap'
import { open } from '../../src/model/open'
import { MAX_DEPTH, MAX_TEXT_LENGTH } from '../../src/model/opening/limits'
import { arbMap, bigMap } from '../helpers/maps'
import { runs } from '../helpers/runs'
import { bytesOf } from './helpers'

/*
 * The laws of every door through which a map comes from outside, tried with whatever a broken program or a hostile person
 * could hand in. A new format is one call of `describeDoor`.
 */

export type Entered =
  | { readonly ok: true; readonly map: JourneyMap }
  | { readonly ok: false; readonly reason: string }

export interface Door {
  /** What a good one looks like. */
  good(map: JourneyMap): Bytes | Promise<Bytes>
  /** The bytes around a text of JSON, where there is one inside; absent where there is none. */
  wrap?(json: string): Bytes | Promise<Bytes>
  /** The plain data that a map is written as, of which any field may be replaced; needed with `wrap`. */
  plain?(map: JourneyMap): unknown
  /** Part of a map may come alone: what only the whole can mend (missing lanes) is mended when it is a file. */
  readonly inParts?: true
  /** Lets it in. */
  enter(bytes: Bytes): Promise<Entered>
}

export function describeDoor(name: string, door: Door): void {
  describe(`the door for ${name}`, () => {
    /** A map that was let in is sound; one that was not has a reason with a name. */
    const holds = async (bytes: Bytes) => {
      const before = prototypes()
      const entered = await door.enter(bytes)
      expect(prototypes()).toEqual(before)
      if (entered.ok) expectSound(entered.map, door.inParts)
      else expect(entered.reason).toMatch(/^[a-z]+(-[a-z]+)*$/)
    }

    it('holds against any text and any bytes', async () => {
      const arbBytes = fc.oneof(
        arbHostileText.map(bytesOf),
        fc.uint8Array({ maxLength: 400 }) as fc.Arbitrary<Bytes>,
      )
      await fc.assert(fc.asyncProperty(arbBytes, holds), { numRuns: runs(30) })
    })

    it('holds against any change of the bytes of a good one', async () => {
      const goods = await Promise.all(GOOD_MAPS.map(door.good))
      await fc.assert(
        fc.asyncProperty(fc.constantFrom(...goods), arbDamage, (good, damage) =>
          holds(damaged(good, damage)),
        ),
        { numRuns: runs(30) },
      )
    })

    const { wrap, plain } = door
    if (!wrap || !plain) return
    it('holds against anything in the place of any field of a good one', async () => {
      const goods = GOOD_MAPS.map(map => JSON.stringify(plain(map)))
      await fc.assert(
        fc.asyncProperty(
          fc.constantFrom(...goods),
          fc.array(arbReplacement, { minLength: 1, maxLength: 3 }),
          async (good, list) => holds(await wrap(list.reduce(replaced, good))),
        ),
        { numRuns: runs(40) },
      )
    })
  })
}

/** Maps of every shape, the same in every run; the changes are what is random. */
export const GOOD_MAPS: readonly JourneyMap[] = [
  bigMap(6),
  ...fc.sample(arbMap({ unknown: true }), { numRuns: 10, seed: 7 }),
]

/* ---------- what a map must be, wherever it came from ---------- */

export function expectSound(map: JourneyMap, inParts = false): void {
  expectSchema(map)
  layoutMap(map, { measure: (text, { size }) => text.length * size * 0.5 })
  // What can be taken in can be given out, and taken in again.
  const first = reopened(map)
  expect(reopened(first)).toEqual(first)
  if (inParts) expectSchema(first)
  else expect(first).toEqual(map)
}

function reopened(map: JourneyMap): JourneyMap {
  const opened = open(writeFile(map))
  if (!opened.ok) throw new Error(`what was let in is not let in again: ${opened.reason}, ${opened.detail}`)
  return opened.map
}

function expectSchema(map: JourneyMap): void {
  expect(v.is(metaSchema, map.meta)).toBe(true)
  for (const table of RECORD_TABLES) {
    for (const [id, record] of map[table]) {
      expect(cleanId(id)).toBe(id)
      const { issues } = v.safeParse(RECORDS[table], record)
      expect(issues, `${table} ${id}`).toBeUndefined()
      expect(Object.isFrozen(record)).toBe(true)
      // Whoever looks for a field finds the record's own or none, never one of a prototype.
      expect(Object.getPrototypeOf(record)).toBe(Object.prototype)
    }
  }
  for (const table of PAIR_TABLES) {
    for (const [key, value] of map[table]) {
      for (const id of splitPair(key)) expect(cleanId(id)).toBe(id)
      expect(v.is(PAIRS[table], value)).toBe(true)
    }
  }
}

function prototypes(): string[][] {
  return [Object.prototype, Array.prototype, Function.prototype, String.prototype, Map.prototype].map(
    Object.getOwnPropertyNames,
  )
}

/* ---------- what comes ---------- */

/** Values as text, since what is worst (`__proto__` as a name of its own, numbers beyond all range) only text can say. */
const AWFUL_VALUES = [
  'null',
  'true',
  '0',
  '-0',
  '1e999',
  '-1e999',
  '1e308',
  '9007199254740993',
  '0.1',
  '""',
  '"__proto__"',
  '"constructor"',
  '"hasOwnProperty"',
  '"\\ud800"',
  '"\\udc00x\\ud800"',
  '"\\u0000"',
  '":"',
  '"a:b"',
  '"javascript:alert(1)"',
  '"data:image/svg+xml,<svg onload=alert(1)>"',
  '"data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAA6mAAAOpgCAAAAAA="',
  '[]',
  '{}',
  '[[[[]]]]',
  '{"__proto__":{"polluted":true}}',
  '{"constructor":{"prototype":{"polluted":true}}}',
  '{"toString":null,"valueOf":null,"toJSON":1}',
  '{"length":1e9}',
  `${'['.repeat(MAX_DEPTH + 2)}${']'.repeat(MAX_DEPTH + 2)}`,
  `${'{"a":'.repeat(MAX_DEPTH + 2)}1${'}'.repeat(MAX_DEPTH + 2)}`,
] as const

/** Deeper than any stack, and longer than any text may be: seldom, since they take their time. */
const HUGE_VALUES = [
  `${'['.repeat(50_000)}${']'.repeat(50_000)}`,
  `"${'x'.repeat(MAX_TEXT_LENGTH + 10)}"`,
  JSON.stringify('😀'.repeat(MAX_TEXT_LENGTH / 2 + 1)),
] as const

const arbValue: fc.Arbitrary<string> = fc.oneof(
  { weight: 30, arbitrary: fc.constantFrom(...AWFUL_VALUES) },
  { weight: 30, arbitrary: fc.jsonValue({ maxDepth: 3 }).map(value => JSON.stringify(value)) },
  { weight: 10, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }).map(text => JSON.stringify(text)) },
  { weight: 1, arbitrary: fc.constantFrom(...HUGE_VALUES) },
)

const AWFUL_NAMES = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  '',
  'a:b',
  '\ud800',
  ' ',
]

/** Begins of all that we read, so that what follows gets past the first look. */
const STARTS = [
  '',
  '\ufeff',
  '{',
  '{"format":"jatra","schema":',
  '{"format":"jatra-clip","version":1,',
  '<svg><metadata><jatra:map>',
  '<ul data-jatra="',
  '- ',
  '# ',
  'a\tb\n',
] as const

const arbHostileText: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom(...STARTS),
    fc.array(fc.oneof(arbValue, fc.string({ unit: 'binary', maxLength: 30 })), { maxLength: 6 }),
  )
  .map(([start, parts]) => start + parts.join('\n'))

interface Damage {
  /** Where, as a share of the whole. */
  readonly at: number
  readonly kind: 'set' | 'insert' | 'delete' | 'cut' | 'twice'
  readonly bytes: Uint8Array
}

const arbDamage: fc.Arbitrary<readonly Damage[]> = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    kind: fc.constantFrom(
      'set' as const,
      'set' as const,
      'insert' as const,
      'delete' as const,
      'cut' as const,
      'twice' as const,
    ),
    bytes: fc.uint8Array({ minLength: 1, maxLength: 8 }),
  }),
  { minLength: 1, maxLength: 6 },
)

function damaged(good: Bytes, list: readonly Damage[]): Bytes {
  return list.reduce((bytes, { at, kind, bytes: other }) => {
    const place = Math.floor(at * bytes.length)
    const [head, tail] = [[...bytes.subarray(0, place)], [...bytes.subarray(place)]]
    const inserted = kind === 'twice' ? tail.slice(0, 60) : [...other]
    if (kind === 'cut') return new Uint8Array(head)
    if (kind === 'set') return new Uint8Array([...head, ...inserted, ...tail.slice(other.length)])
    if (kind === 'delete') return new Uint8Array([...head, ...tail.slice(other.length)])
    return new Uint8Array([...head, ...inserted, ...tail])
  }, good)
}

interface Replacement {
  /** Which of the places in the document, by their number; beyond the last it begins again. */
  readonly place: number
  readonly value: string
  /** Instead of replacing the value: added beside it under this name, or given that name. */
  readonly name: string | undefined
  readonly renames: boolean
}

const arbReplacement: fc.Arbitrary<Replacement> = fc.record({
  place: fc.nat(),
  value: arbValue,
  name: fc.option(fc.oneof(fc.constantFrom(...AWFUL_NAMES), fc.string({ maxLength: 8 })), { nil: undefined }),
  renames: fc.boolean(),
})

/** Stands in the document for the value that is put in as text. */
const MARK = '\u{f0000}here\u{f0000}'

/** The text of a document with one of its values, at any depth, replaced, renamed, or joined by another. */
function replaced(json: string, { place, value, name, renames }: Replacement): string {
  // What is too deep for any stack is not to be taken apart again.
  if (json.includes('['.repeat(1000))) return json
  let document: unknown
  try {
    document = JSON.parse(json)
  } catch {
    return json
  }
  const places: (readonly [parent: Record<string, unknown>, key: string])[] = []
  const visit = (node: unknown, depth: number) => {
    if (typeof node !== 'object' || node === null || depth > MAX_DEPTH) return
    for (const key of Object.keys(node)) {
      places.push([node as Record<string, unknown>, key])
      visit((node as Record<string, unknown>)[key], depth + 1)
    }
  }
  visit(document, 0)
  const found = places[place % Math.max(1, places.length)]
  if (!found) return value
  const [parent, key] = found
  if (name === undefined || Array.isArray(parent)) parent[key] = MARK
  else {
    const moved = renames ? parent[key] : MARK
    if (renames) delete parent[key]
    Object.defineProperty(parent, name, {
      value: moved,
      enumerable: true,
      configurable: true,
      writable: true,
    })
  }
  // Not as a pattern for replacement: `$&` in it means nothing.
  return JSON.stringify(document).replace(JSON.stringify(MARK), () => value)
}
