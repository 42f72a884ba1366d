import type { Id } from './ids'
import { splitPair } from './ids'
import type { Annotation, JourneyMap, RecordTable, Touchpoint } from './journey'
import { metaSchema, PAIR_TABLES, RECORD_TABLES, RECORDS, SCHEMA, TABLES } from './journey'
import { isObject, type JsonObject, own, putOwn } from './opening/plain'
import { compareText, sortedByOrder } from './order'

/*
 * The file: plain JSON that a person can read and a program can diff. One map always gives the same text: tables and
 * fields in the order of the schema, records in their order on the map, what is not ours after what is, by name. What is
 * absent has its default, so empty texts and sets are not written. `open` reads it back to an equal map.
 */

/** By this a file says that it is ours: the value of its field `format`. */
export const FORMAT = 'jatra'
/** The name beside the tables under which a file has the bytes of its images. */
export const FILES = 'files'
export const FILE_EXTENSION = '.jatra.json'

type Fields = Record<string, unknown>

/** The schema that a map is written in: ours, or that of the newer release that wrote it and whose data it still holds. */
export function schemaOf(map: JourneyMap): number {
  const newer = own(map.extra, 'schema')
  return typeof newer === 'number' ? Math.max(newer, SCHEMA) : SCHEMA
}

/** Bytes of images as data URLs, by the name under which the images of a map ask for them. */
export type FileData = Readonly<Record<string, string>>

/**
 * The map as the plain data of a file, the bytes of its images last: whoever reads it in an editor has read the map by
 * then. Nested values are the map's own, frozen ones.
 */
export function toFile(map: JourneyMap, files: FileData = {}): JsonObject {
  const file: Fields = { format: FORMAT, schema: schemaOf(map), meta: fieldsOf('meta', map.meta) }
  for (const table of RECORD_TABLES) {
    const records: Fields = {}
    for (const [id, record] of inFileOrder(map, table)) putOwn(records, id, fieldsOf(table, record))
    addMissing(records, own(map.extra, table))
    if (Object.keys(records).length > 0) file[table] = records
  }
  for (const table of PAIR_TABLES) {
    if (map[table].size > 0) file[table] = nested(map[table])
  }
  const ours = new Set<string>(['format', 'schema', 'meta', FILES, ...TABLES])
  for (const name of Object.keys(map.extra).sort(compareText)) {
    if (!ours.has(name)) putOwn(file, name, map.extra[name])
  }
  if (Object.keys(files).length > 0) file[FILES] = files
  return file as JsonObject
}

/** The map as the text of a file. */
export function writeFile(map: JourneyMap, files: FileData = {}): string {
  return `${JSON.stringify(toFile(map, files), null, 2)}\n`
}

const SCHEMAS = { meta: metaSchema, ...RECORDS }

function isEmpty(value: unknown): boolean {
  return value === '' || (Array.isArray(value) && value.length === 0)
}

/** For each kind its fields in order: name → whether by default it is empty. */
const FIELDS = Object.fromEntries(
  Object.entries(SCHEMAS).map(([table, { entries }]) => [
    table,
    new Map(
      Object.entries(entries).map(([field, entry]) => [field, 'default' in entry && isEmpty(entry.default)]),
    ),
  ]),
) as Record<string, ReadonlyMap<string, boolean>>

function fieldsOf(table: keyof typeof SCHEMAS, record: object): Fields {
  const known = FIELDS[table]!
  const values = record as Readonly<Fields>
  const fields: Fields = {}
  for (const [field, emptyByDefault] of known) {
    const value = own(values, field)
    if (value !== undefined && !(emptyByDefault && isEmpty(value))) fields[field] = value
  }
  // Most records have none, and then there is nothing to sort.
  const unknown = Object.keys(values).filter(field => !known.has(field))
  for (const field of unknown.sort(compareText)) {
    if (values[field] !== undefined) putOwn(fields, field, values[field])
  }
  return fields
}

/** Records that were set aside go back where they came from. One of ours with the same id is newer and stays. */
function addMissing(records: Fields, setAside: unknown): void {
  if (!isObject(setAside)) return
  for (const id of Object.keys(setAside).sort(compareText)) {
    if (!Object.hasOwn(records, id)) putOwn(records, id, setAside[id])
  }
}

/** Values under a key of two ids, as objects within an object. */
export function nested(values: ReadonlyMap<string, unknown>): Fields {
  const outer: Fields = {}
  for (const [key, value] of [...values].sort(([a], [b]) => compareText(a, b))) {
    const [first, second] = splitPair(key)
    const inner = (own(outer, first) ?? {}) as Fields
    putOwn(inner, second, value)
    putOwn(outer, first, inner)
  }
  return outer
}

/** The records as a reader of the map meets them: along the journey where they have a place on it, else by id. */
function inFileOrder(map: JourneyMap, table: RecordTable): (readonly [Id, object])[] {
  switch (table) {
    case 'touchpoints':
      return alongTheJourney(map)
    case 'annotations':
      return byTarget(map)
    case 'links':
    case 'notes':
    case 'cells':
    case 'dismissals':
      return [...map[table]].sort(([a], [b]) => compareText(a, b))
    default:
      return sortedByOrder<{ readonly order: string }>(map[table])
  }
}

function alongTheJourney(map: JourneyMap): [Id, Touchpoint][] {
  const stageRank = ranks(sortedByOrder(map.stages))
  const laneRank = ranks(sortedByOrder(map.lanes))
  return [...map.touchpoints].sort(([idA, a], [idB, b]) => {
    const [stageA, laneA, columnA, rowA] = a.place
    const [stageB, laneB, columnB, rowB] = b.place
    return (
      stageRank(stageA) - stageRank(stageB) ||
      compareText(stageA, stageB) ||
      compareText(columnA, columnB) ||
      laneRank(laneA) - laneRank(laneB) ||
      rowA - rowB ||
      compareText(idA, idB)
    )
  })
}

function byTarget(map: JourneyMap): (readonly [Id, Annotation])[] {
  const targetRank = ranks([...sortedByOrder(map.stages), ...alongTheJourney(map)])
  return sortedByOrder(map.annotations).sort(
    ([, a], [, b]) => targetRank(a.target) - targetRank(b.target) || compareText(a.target, b.target),
  )
}

/** Which one in the list has the id; what is not there comes last. */
function ranks(sorted: readonly (readonly [Id, unknown])[]): (id: Id) => number {
  const places = new Map(sorted.map(([id], index) => [id, index]))
  return id => places.get(id) ?? places.size
}
