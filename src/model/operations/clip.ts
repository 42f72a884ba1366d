import * as v from 'valibot'
import type { Id } from '../ids'
import { type Emotion, PAIRS, type PairTable, RECORDS, type RecordOf } from '../journey'
import { isObject } from '../opening/plain'

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
  | { readonly ok: false; readonly reason: 'not-ours' | 'newer-than-us' }

export function makeClip(contents: ClipContents): Clip {
  return { format: FORMAT, version: VERSION, ...contents }
}

/**
 * A clip from anything: the text of the clipboard or what was parsed from it. What does not fit the schema is left out; if
 * nothing is a clip at all, or a newer release made it, it says so. Never throws.
 */
export function openClip(input: unknown): OpenedClip {
  const data = typeof input === 'string' ? parse(input) : input
  if (!isObject(data) || data.format !== FORMAT) return { ok: false, reason: 'not-ours' }
  if (typeof data.version !== 'number' || data.version < 1) return { ok: false, reason: 'not-ours' }
  if (data.version > VERSION) return { ok: false, reason: 'newer-than-us' }
  const records = CLIP_RECORDS.map(table => [table, fitting(data[table], RECORDS[table])])
  const pairs = CLIP_PAIRS.map(table => [table, fitting(data[table], PAIRS[table])])
  const names = fitting(data.names, v.string())
  return { ok: true, clip: makeClip({ ...Object.fromEntries([...records, ...pairs]), names }) }
}

/** The entries that fit, absent fields as the schema has them and unknown ones kept. */
function fitting(entries: unknown, schema: v.GenericSchema<unknown, unknown>): Record<string, unknown> {
  if (!isObject(entries)) return {}
  return Object.fromEntries(
    Object.entries(entries).flatMap(([id, value]) => {
      const { success, output } = v.safeParse(schema, value)
      return success ? [[id, isObject(value) && isObject(output) ? { ...value, ...output } : output]] : []
    }),
  )
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
