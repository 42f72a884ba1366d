import * as Y from 'yjs'
import type { Id } from '../model/ids'
import {
  isRecordTable,
  type RecordTable,
  SCHEMA,
  TABLES,
  type TableName,
  TEXT_FIELDS,
} from '../model/journey'
import { MAX_DEPTH } from '../model/opening/limits'
import { own, putOwn } from '../model/opening/plain'
import { type Fields, fieldsOf, sameContent } from '../model/same'
import type { Change } from '../model/tx'
import { smallestSplice, wellFormed } from './splice'

/*
 * How a map lies in a Yjs document. Each table is a root `Y.Map`: records by id, each a `Y.Map` of its fields, and pair
 * values by pair key. The map's own record is the root `meta`, with the number of the schema beside its fields. Texts that
 * two may type in at once are `Y.Text`, there from birth, since two that are made at the same time would not merge. All
 * else is plain values, replaced whole: a tuple such as a place is one value. Tables that we do not know are roots of
 * their own names; what is unknown and not a table lies in the root `extra`.
 */

export type Root = Y.Map<unknown>

export interface Roots {
  readonly meta: Root
  readonly tables: Readonly<Record<TableName, Root>>
  /** Unknown entries of a file that are not tables: their names and values. */
  readonly leftovers: Root
}

/** Name of the root for unknown entries of a file that are not tables. */
export const LEFTOVERS = 'extra'

/** The roots that we know. To be asked for before the first update is read, so that Yjs knows them for maps. */
export function rootsOf(doc: Y.Doc): Roots {
  const tables = Object.fromEntries(TABLES.map(table => [table, doc.getMap(table)]))
  return {
    meta: doc.getMap('meta'),
    tables: tables as Record<TableName, Root>,
    leftovers: doc.getMap(LEFTOVERS),
  }
}

/** The number of the schema that the document says it has; a new one does not say, and is of ours. */
export function schemaIn({ meta }: Roots): number {
  const schema = meta.get('schema')
  return typeof schema === 'number' ? schema : SCHEMA
}

/** Takes updates in, in any order. Gives how many could not be read; those are left out. */
export function applyUpdates(doc: Y.Doc, updates: readonly Uint8Array[], origin?: unknown): number {
  let unreadable = 0
  doc.transact(() => {
    for (const update of updates) {
      try {
        Y.applyUpdate(doc, update, origin)
      } catch {
        unreadable++
      }
    }
  }, origin)
  return unreadable
}

const OURS: ReadonlySet<string> = new Set([...TABLES, 'meta', LEFTOVERS])

/** Levels within a record, so that with table and file around it `MAX_DEPTH` is kept: what we show can be exported. */
const MOST_LEVELS = MAX_DEPTH - 3

/**
 * A value of the document as plain data: what JSON can say, and of what it cannot (a document holds bytes and more, and a
 * peer can write anything) nothing. Not `toJSON`, which loses fields that are called `__proto__`.
 */
export function plainOf(value: unknown, depth = 0): unknown {
  if (typeof value === 'string' || typeof value === 'boolean' || value === null) return value
  // Adding 0 turns −0, which JSON cannot write, into 0.
  if (typeof value === 'number') return Number.isFinite(value) ? value + 0 : null
  if (typeof value !== 'object' || depth > MOST_LEVELS) return undefined
  if (value instanceof Y.Text) return value.toString()
  if (value instanceof Y.Map) return plainObject(value.entries(), depth)
  const list = value instanceof Y.Array ? value.toArray() : value
  if (Array.isArray(list)) return list.map(item => plainOf(item, depth + 1) ?? null)
  return isPlain(value) ? plainObject(Object.entries(value), depth) : undefined
}

function plainObject(entries: Iterable<[string, unknown]>, depth: number): Record<string, unknown> {
  const plain: Record<string, unknown> = {}
  for (const [key, item] of entries) {
    const value = plainOf(item, depth + 1)
    if (value !== undefined) putOwn(plain, key, value)
  }
  return plain
}

function isPlain(value: object): boolean {
  const prototype = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

/** Unknown tables and the leftovers, in the shape of the file. */
export function readExtra(doc: Y.Doc, roots: Roots): Record<string, unknown> {
  const tables = [...doc.share.keys()].flatMap(name => {
    if (OURS.has(name)) return []
    const root = rootOrNothing(doc, name)
    return root && root.size > 0 ? [[name, plainOf(root)] as const] : []
  })
  const leftovers = [...roots.leftovers.entries()].map(([name, value]) => [name, plainOf(value)] as const)
  return Object.fromEntries([...leftovers, ...tables])
}

/** A root of unknown name as a map, if it is one: Yjs learns what a root is only from being asked for it. */
function rootOrNothing(doc: Y.Doc, name: string): Root | undefined {
  try {
    return doc.getMap(name)
  } catch {
    return undefined
  }
}

/** Writes changes, field by field. To be called inside a transaction of the document. */
export function writeChanges(roots: Roots, changes: readonly Change[]): void {
  for (const { table, id, before, after } of changes) {
    if (table === 'meta') {
      writeFields(roots.meta, before as Fields, after as Fields, TEXT_FIELDS.meta)
    } else if (isRecordTable(table)) {
      writeRecord(roots.tables[table], table, id, before, after)
    } else if (after === undefined) {
      roots.tables[table].delete(id)
    } else {
      put(roots.tables[table], id, after)
    }
  }
}

function writeRecord(root: Root, table: RecordTable, id: Id, before: unknown, after: unknown): void {
  if (after === undefined) {
    root.delete(id)
    return
  }
  const record = root.get(id)
  // Another program may have put a record down as one plain value: from the first edit on it merges by field.
  if (before === undefined || !(record instanceof Y.Map))
    putRecord(root, id, after as Fields, TEXT_FIELDS[table])
  else writeFields(record, before as Fields, after as Fields, TEXT_FIELDS[table])
}

function writeFields(record: Root, before: Fields, after: Fields, texts: readonly string[]): void {
  for (const field of fieldsOf(before, after)) {
    const value = own(after, field)
    if (sameContent(own(before, field), value)) continue
    if (texts.includes(field)) writeText(record, field, typeof value === 'string' ? value : '')
    else if (value === undefined) record.delete(field)
    else put(record, field, value)
  }
}

function writeText(record: Root, field: string, value: string): void {
  const text = record.get(field)
  const after = wellFormed(value)
  if (!(text instanceof Y.Text)) {
    record.set(field, new Y.Text(after))
    return
  }
  const splice = smallestSplice(text.toString(), after)
  if (!splice) return
  if (splice.removed > 0) text.delete(splice.at, splice.removed)
  if (splice.inserted) text.insert(splice.at, splice.inserted)
}

/** Puts a whole record down, with all `texts`, given or not. */
export function putRecord(root: Root, id: Id, record: Fields, texts: readonly string[]): void {
  const fields = new Y.Map<unknown>()
  for (const field of texts) {
    const value = own(record, field)
    fields.set(field, new Y.Text(typeof value === 'string' ? wellFormed(value) : ''))
  }
  for (const [field, value] of Object.entries(record)) {
    if (value !== undefined && !texts.includes(field)) put(fields, field, value)
  }
  root.set(id, fields)
}

export function put(map: Root, key: string, value: unknown): void {
  map.set(key, writable(value))
}

/**
 * A plain value as Yjs can keep it. Its encoding loses a field called `__proto__` inside a plain value, so a value that
 * has one (nothing of ours does; a file from elsewhere may) is put down as nested types instead.
 */
function writable(value: unknown): unknown {
  if (typeof value === 'string') return wellFormed(value)
  if (!hasProtoField(value)) return value
  if (Array.isArray(value)) {
    const list = new Y.Array<unknown>()
    list.push(value.map(writable))
    return list
  }
  return new Y.Map(Object.entries(value as Fields).map(([key, item]) => [key, writable(item)]))
}

function hasProtoField(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  return Object.hasOwn(value, '__proto__') || Object.values(value).some(hasProtoField)
}
