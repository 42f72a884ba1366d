import * as v from 'valibot'
import type { Id } from '../ids'
import { type Emotion, PAIRS, type PairTable, RECORDS, type RecordOf } from '../journey'
import { MAX_TEXT_LENGTH } from '../opening/limits'
import { openRecord } from '../opening/openRecord'
import { isObject, type JsonObject, own } from '../opening/plain'
import { plainCopy } from '../opening/plainCopy'

/*
 * What the clipboard holds: a piece of a map as plain JSON, under the ids that its things had there. Like a file it may come
 * from anywhere, an older or newer Jatra or no Jatra at all, so it comes in by one door too.
 */

const FORMAT = 'jatra-clip'
/** Raised when a clip would no longer be understood by releases before it. */
const VERSION = 1

const CLIP_RECORDS = [
  'personas',
  'stages',
  'lanes',
  'touchpoints',
  'links',
  'annotations',
  'notes',
  'cells',
  'images',
] as const
const CLIP_PAIRS = ['ratings', 'expectations', 'solves'] as const satisfies PairTable[]

type ClipRecords = (typeof CLIP_RECORDS)[number]

/** Of the lanes, only those of the cells: their texts go to the same lane elsewhere, or to one that is like it. */
export interface ClipContents extends Readonly<{ [T in ClipRecords]: Readonly<Record<Id, RecordOf<T>>> }> {
  /** By pair key (touchpoint, persona). The persona need not be in the clip: `names` says who it was. */
  readonly ratings: Readonly<Record<string, Emotion>>
  readonly expectations: Readonly<Record<string, Emotion>>
  /** By pair key (opportunity, pain point), both in the clip. */
  readonly solves: Readonly<Record<string, true>>
  /** Names of the personas whose ratings are here, by id. */
  readonly names: Readonly<Record<Id, string>>
}

export interface Clip extends ClipContents {
  readonly format: typeof FORMAT
  readonly version: typeof VERSION
}

export type OpenedClip =
  | { readonly ok: true; readonly clip: Clip }
  | { readonly ok: false; readonly reason: 'not-ours' | 'newer-than-us' | 'too-large' }

export function makeClip(contents: ClipContents): Clip {
  return { format: FORMAT, version: VERSION, ...contents }
}

/**
 * Records and pair values of a clip: those of one of the largest maps that the canvas is built to carry, of 10,000
 * touchpoints, are 33,000. It is pasted at once, without a way to call it off, so it is less than what a file may hold.
 */
export const MAX_CLIP_RECORDS = 40_000

/** Letters of a clip as text: one of the largest map that the canvas is built to carry has some 10 million. */
export const MAX_CLIP_LETTERS = 16 * 1024 * 1024

/**
 * A clip from anything: the text of the clipboard or what was parsed from it. What does not fit the schema is left out,
 * the rest comes in by the door of documents, with its limits. If nothing is a clip at all, or a newer release made it, or
 * it is more than a map may hold, it says so. Never throws.
 */
export function openClip(input: unknown): OpenedClip {
  if (typeof input === 'string' && input.length > MAX_CLIP_LETTERS) return { ok: false, reason: 'too-large' }
  const copied = plainCopy(typeof input === 'string' ? parse(input) : input)
  if (!copied.ok) return { ok: false, reason: copied.reason === 'broken' ? 'not-ours' : 'too-large' }
  const data = copied.value
  if (!isObject(data) || own(data, 'format') !== FORMAT) return { ok: false, reason: 'not-ours' }
  const version = own(data, 'version')
  if (typeof version !== 'number' || version < 1) return { ok: false, reason: 'not-ours' }
  if (version > VERSION) return { ok: false, reason: 'newer-than-us' }
  if (countEntries(data) > MAX_CLIP_RECORDS) return { ok: false, reason: 'too-large' }
  const records = CLIP_RECORDS.map(table => [
    table,
    fitting(data, table, RECORDS[table], raw => {
      const opened = openRecord(table, raw)
      return opened.kind === 'record' ? opened.record : undefined
    }),
  ])
  const pairs = CLIP_PAIRS.map(table => [table, fitting(data, table, PAIRS[table], value => value)])
  const names = fitting(data, 'names', NAME, name => name)
  return { ok: true, clip: makeClip({ ...Object.fromEntries([...records, ...pairs]), names }) }
}

const NAME = v.pipe(v.string(), v.maxLength(MAX_TEXT_LENGTH))

/** The entries of a table that fit its schema, as they are read. */
function fitting(
  data: JsonObject,
  table: string,
  schema: v.GenericSchema,
  read: (raw: unknown) => unknown,
): Record<string, unknown> {
  const entries = own(data, table)
  if (!isObject(entries)) return {}
  return Object.fromEntries(
    Object.entries(entries).flatMap(([id, raw]) => {
      const value = v.is(schema, raw) ? read(raw) : undefined
      return value === undefined ? [] : [[id, value]]
    }),
  )
}

function countEntries(data: JsonObject): number {
  return [...CLIP_RECORDS, ...CLIP_PAIRS, 'names'].reduce((sum, table) => {
    const entries = own(data, table)
    return sum + (isObject(entries) ? Object.keys(entries).length : 0)
  }, 0)
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
