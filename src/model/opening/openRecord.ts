import { freeze } from 'immer'
import * as v from 'valibot'
import { cleanId, type Id } from '../ids'
import type { Meta, PairTable, RecordOf, RecordTable, ValueOf } from '../journey'
import {
  ANNOTATION_KINDS,
  LANE_KINDS,
  LINK_KINDS,
  metaSchema,
  type noteSchema,
  PAIRS,
  type placeSchema,
  RECORDS,
} from '../journey'
import { evenKeys, isOrderKey } from '../order'
import { dataUrlSaysMorePixels, MAX_KEPT_PIXELS } from '../pictureSize'
import { MAX_TEXT_LENGTH } from './limits'
import type { OpenNoteKind } from './openNotes'
import { isObject, own, putOwn } from './plain'

/*
 * One record from outside (a file, the database, another tab, a peer) becomes one of ours: each field through its part
 * of the schema, what is bad replaced, what is unknown kept. It looks at nothing but the record, so that every copy of a
 * map reads it alike whatever else has arrived by then, and so that an edit costs what the record costs. The parsers
 * are made once. What needs a look at the whole map (order among neighbours, missing lanes) is `open`'s.
 */

export type OpenedRecord<T extends RecordTable> =
  | { readonly kind: 'record'; readonly record: RecordOf<T> }
  /** Not for this release to read: kept beside, in the shape of the file. */
  | { readonly kind: 'unknown' }

/** What a reader of fields may ask of whoever opens. */
export interface Reading {
  /** The id that a reference becomes; the tables are those in which it may stand, likeliest first. */
  idOf(raw: string, tables: readonly RecordTable[]): Id
  note(kind: OpenNoteKind, field: string): void
}

/** Gives the value for what was there (undefined if nothing was); undefined leaves the field out. */
type FieldReader = (raw: unknown, reading: Reading, field: string) => unknown

type FieldSchema = v.GenericSchema | v.OptionalSchema<v.GenericSchema, unknown>

const ALONE: Reading = { idOf: cleanId, note: () => {} }

/** Stands for an order key that is missing or cannot be read: equal keys are told apart by id. */
const FIRST_KEY = evenKeys(1)[0]!

/** The name of an image whose bytes nobody has. */
const NO_FILE = '0'.repeat(64)

/** Where a reference of a record may lead, likeliest first. */
const TARGETS = {
  place: ['stages'],
  lane: ['lanes'],
  link: ['touchpoints', 'stages', 'personas'],
  annotation: ['touchpoints', 'stages'],
  cellLane: ['lanes'],
  persona: ['personas'],
  finding: ['touchpoints', 'stages', 'annotations', 'personas', 'links'],
} as const satisfies Record<string, readonly RecordTable[]>

const KINDS: Partial<Record<RecordTable, readonly string[]>> = {
  lanes: LANE_KINDS,
  links: LINK_KINDS,
  annotations: ANNOTATION_KINDS,
}

/** Fields that the schema alone cannot mend: it knows what they may be, not what would come nearest. */
const SPECIAL: { readonly [T in RecordTable]?: Readonly<Record<string, FieldReader>> } = {
  personas: { picture: readPortrait },
  touchpoints: { place: readPlace },
  links: { from: reference(TARGETS.link), to: reference(TARGETS.link) },
  annotations: {
    target: reference(TARGETS.annotation),
    // A note on something that does not say what it is: "anything else is an idea".
    kind: (raw, reading, field) => (typeof raw === 'string' ? raw : mended('idea', reading, field)),
  },
  notes: { at: readSpot },
  cells: { lane: reference(TARGETS.cellLane), target: reference(TARGETS.annotation) },
  images: {
    target: reference(TARGETS.annotation),
    file: standIn(NO_FILE, raw => typeof raw === 'string' && /^[0-9a-f]{64}$/.test(raw)),
    width: readSide,
    height: readSide,
  },
  views: { persona: optionalReference(TARGETS.persona) },
  dismissals: {
    target: optionalReference(TARGETS.finding),
    rule: standIn('', raw => typeof raw === 'string'),
  },
}

const readPlainPortrait = plainReader(RECORDS.personas.entries.picture)

const READERS = Object.fromEntries(
  Object.entries({ meta: metaSchema, ...RECORDS }).map(([table, schema]) => [
    table,
    new Map(
      Object.entries(schema.entries).map(([field, entry]) => [
        field,
        SPECIAL[table as RecordTable]?.[field] ?? (field === 'order' ? readOrder : plainReader(entry)),
      ]),
    ),
  ]),
) as unknown as Readonly<Record<RecordTable | 'meta', ReadonlyMap<string, FieldReader>>>

/**
 * Reads a record that is a plain object; deterministic, frozen, never throws on plain data. `unknown` for what is no
 * object and for a kind that we do not know.
 */
export function openRecord<T extends RecordTable>(table: T, raw: unknown, reading = ALONE): OpenedRecord<T> {
  if (!isObject(raw) || !isKnownKind(table, raw)) return { kind: 'unknown' }
  return { kind: 'record', record: readFields(READERS[table], raw, reading) as RecordOf<T> }
}

/** Reads the record of the map itself. What is no object is an empty one. */
export function openMeta(raw: unknown, reading = ALONE): Readonly<Meta> {
  return readFields(READERS.meta, isObject(raw) ? raw : {}, reading) as Readonly<Meta>
}

/** Reads the value of a pair, rounded and brought within its range; undefined if it says nothing. */
export function openPair<T extends PairTable>(table: T, raw: unknown): ValueOf<T> | undefined {
  // What is no number at all says nothing: absent is absent, never 0.
  const value = Number.isFinite(raw) ? clamp(Math.round(raw as number), -2, 2) : raw
  const result = v.safeParse(PAIRS[table], value)
  return result.success ? (result.output as ValueOf<T>) : undefined
}

function isKnownKind(table: RecordTable, raw: Readonly<Record<string, unknown>>): boolean {
  const kinds = KINDS[table]
  if (!kinds) return true
  const kind = own(raw, 'kind')
  // A link or annotation without a kind is of the usual one; of a lane nothing else would tell what it is.
  return typeof kind === 'string' ? kinds.includes(kind) : table !== 'lanes'
}

function readFields(
  readers: ReadonlyMap<string, FieldReader>,
  raw: Readonly<Record<string, unknown>>,
  reading: Reading,
): Readonly<Record<string, unknown>> {
  const record: Record<string, unknown> = {}
  for (const [field, read] of readers) {
    const value = read(own(raw, field), reading, field)
    if (value !== undefined) record[field] = value
  }
  for (const field of Object.keys(raw)) {
    if (!readers.has(field) && raw[field] !== undefined) putOwn(record, field, raw[field])
  }
  return freeze(record, true)
}

/** A field that is read by its schema alone: what is bad has its default, or is absent. */
function plainReader(entry: FieldSchema): FieldReader {
  const parse = v.safeParser(entry)
  const usual = v.getDefault(entry)
  return (raw, reading, field) => {
    if (raw === undefined) return usual
    const result = parse(typeof raw === 'string' ? cut(raw, reading, field) : raw)
    if (!result.success) return mended(usual, reading, field)
    return typeof result.output === 'number' ? result.output + 0 : result.output
  }
}

function readOrder(raw: unknown, reading: Reading, field: string): string {
  if (isOrderKey(raw)) return raw
  reading.note('mended-order', field)
  return FIRST_KEY
}

function reference(tables: readonly RecordTable[]): FieldReader {
  return (raw, reading, field) =>
    typeof raw === 'string' ? idOrNone(raw, reading, tables) : mended('', reading, field)
}

/** A reference that may be left out. */
function optionalReference(tables: readonly RecordTable[]): FieldReader {
  const read = reference(tables)
  return (raw, reading, field) => (raw === undefined ? '' : read(raw, reading, field))
}

function readPlace(raw: unknown, reading: Reading, field: string): v.InferOutput<typeof placeSchema> {
  const [stage, lane, column, row]: readonly unknown[] = Array.isArray(raw) ? raw : []
  if (typeof stage !== 'string') {
    reading.note('unplaced', field)
    return ['', 'customer', FIRST_KEY, 0]
  }
  if (!isOrderKey(column)) reading.note('mended-order', field)
  const slot = [
    idOrNone(stage, reading, TARGETS.place),
    typeof lane === 'string' && lane ? reading.idOf(lane, TARGETS.lane) : 'customer',
    isOrderKey(column) ? column : FIRST_KEY,
    typeof row === 'number' ? clamp(Math.round(row), 0, 999) : 0,
  ] as const satisfies readonly unknown[]
  if (lane === '' || typeof lane !== 'string' || slot[3] !== row) reading.note('mended-field', field)
  return [...slot]
}

/** A field that every record of its kind has, and that nothing could be the default of. */
function standIn(value: string, isGood: (raw: unknown) => boolean): FieldReader {
  return (raw, reading, field) => (isGood(raw) ? raw : mended(value, reading, field))
}

/** A side of an image in pixels. */
function readSide(raw: unknown, reading: Reading, field: string): number {
  const side = typeof raw === 'number' ? clamp(Math.round(raw), 1, 4096) || 1 : 1
  return side === raw ? raw : mended(side, reading, field)
}

/** Pictures are shown as they are: one that would take all memory to decode is none. */
function readPortrait(raw: unknown, reading: Reading, field: string): unknown {
  const picture = readPlainPortrait(raw, reading, field)
  const isBomb =
    typeof picture === 'string' && picture !== '' && dataUrlSaysMorePixels(picture, MAX_KEPT_PIXELS)
  return isBomb ? mended('', reading, field) : picture
}

function readSpot(
  raw: unknown,
  reading: Reading,
  field: string,
): v.InferOutput<typeof noteSchema.entries.at> {
  const [x, y]: readonly unknown[] = Array.isArray(raw) ? raw : []
  const spot = [x, y].map(part => (typeof part === 'number' ? clamp(part, -1e6, 1e6) : 0))
  if (spot[0] !== x || spot[1] !== y) reading.note('mended-field', field)
  return [spot[0]!, spot[1]!]
}

/** An empty reference leads nowhere on purpose and stays so. */
function idOrNone(raw: string, reading: Reading, tables: readonly RecordTable[]): Id {
  return raw === '' ? '' : reading.idOf(raw, tables)
}

function mended<T>(value: T, reading: Reading, field: string): T {
  reading.note('mended-field', field)
  return value
}

/** The text up to the limit, never half a character (a surrogate alone). */
function cut(text: string, reading: Reading, field: string): string {
  if (text.length <= MAX_TEXT_LENGTH) return text
  reading.note('cut-text', field)
  return text.slice(0, MAX_TEXT_LENGTH).replace(/[\ud800-\udbff]$/, '')
}

/** Within the range; what is not a number is 0, and so is −0, which no file can hold. */
function clamp(value: number, min: number, max: number): number {
  return Number.isNaN(value) ? 0 : Math.min(Math.max(value, min), max) + 0
}
