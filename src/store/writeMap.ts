import * as Y from 'yjs'
import { schemaOf } from '../model/file'
import type { Id } from '../model/ids'
import { isRecordTable, type JourneyMap, TABLES, type TableName, TEXT_FIELDS } from '../model/journey'
import { isObject, own } from '../model/opening/plain'
import { type Fields, sameContent } from '../model/same'
import { LEFTOVERS, plainOf, put, putRecord, type Root, type Roots, readExtra } from './document'

/**
 * Makes a document hold exactly this map. Records that differ are put down anew, whole: two tabs that do the same at the
 * same time (both migrate an old map) then end with one of two equal records, where splicing texts would double them.
 * To be called inside a transaction of the document.
 */
export function writeMap(doc: Y.Doc, roots: Roots, map: JourneyMap, schema = schemaOf(map)): void {
  writeMeta(roots.meta, { ...map.meta, schema })
  for (const table of TABLES) {
    // One of ours wins where something unknown claims the same id.
    const unknown = Object.entries(Object(own(map.extra, table)) as object)
    writeTable(roots.tables[table], new Map([...unknown, ...map[table]]), textsOf(table, map[table]))
  }
  writeUnknown(doc, roots, map.extra)
}

type TextsOf = (id: Id, record: Fields) => readonly string[]

/** Our records have all their texts from birth. Unknown ones stay as they came: only what is a text becomes one. */
function textsOf(table: TableName, known: ReadonlyMap<Id, unknown>): TextsOf {
  const texts = isRecordTable(table) ? TEXT_FIELDS[table] : []
  return (id, record) =>
    known.has(id) ? texts : texts.filter(field => typeof own(record, field) === 'string')
}

const NO_TEXTS: TextsOf = () => []

function writeMeta(root: Root, meta: Fields): void {
  const before = plainOf(root) as Fields
  for (const field of Object.keys(before)) if (!Object.hasOwn(meta, field)) root.delete(field)
  for (const [field, value] of Object.entries(meta)) {
    if (value === undefined || sameContent(own(before, field), value)) continue
    if (TEXT_FIELDS.meta.includes(field)) root.set(field, new Y.Text(String(value)))
    else put(root, field, value)
  }
}

function writeTable(root: Root, table: ReadonlyMap<Id, unknown>, textsOf: TextsOf): void {
  for (const id of [...root.keys()]) if (!table.has(id)) root.delete(id)
  for (const [id, value] of table) {
    if (root.has(id) && sameContent(plainOf(root.get(id)), value)) continue
    if (isObject(value)) putRecord(root, id, value, textsOf(id, value))
    else put(root, id, value)
  }
}

function writeUnknown(doc: Y.Doc, roots: Roots, extra: JourneyMap['extra']): void {
  const unknown = Object.entries(extra).filter(
    ([name]) => name !== 'schema' && !TABLES.some(table => table === name),
  )
  const tables = unknown.filter(([name, value]) => isTable(name, value))
  writeTable(roots.leftovers, new Map(unknown.filter(([name, value]) => !isTable(name, value))), NO_TEXTS)
  const before = Object.keys(readExtra(doc, roots)).filter(name => doc.share.has(name))
  for (const name of new Set([...before, ...tables.map(([table]) => table)])) {
    const table = Object.entries(Object(own(Object.fromEntries(tables), name)) as object)
    writeTable(doc.getMap(name), new Map(table), NO_TEXTS)
  }
}

/** Whether an unknown entry of a file can be a root of its own: an empty one would be none, some names are taken. */
function isTable(name: string, value: unknown): boolean {
  return isObject(value) && Object.keys(value).length > 0 && name !== LEFTOVERS && name !== 'meta'
}
