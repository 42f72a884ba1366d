import { freeze } from 'immer'
import { emptyMap } from '../blank'
import { FILES } from '../file'
import { type Id, pairKey } from '../ids'
import type {
  Annotation,
  JourneyMap,
  PairTable,
  RecordTable,
  TableName,
  Touchpoint,
  ValueOf,
} from '../journey'
import { BUILT_IN_LANES, PAIR_TABLES, RECORD_TABLES, TABLES } from '../journey'
import { FileIds } from './fileIds'
import { addMissingLanes } from './mendLanes'
import { mendColumns, mendOrder, type RawKeys } from './mendOrder'
import { type OpenNote, OpenNotes } from './openNotes'
import { openMeta, openPair, openRecord } from './openRecord'
import { isObject, type JsonObject, own, putOwn } from './plain'

/*
 * A file of our schema, plain data by now, becomes a map: each record by itself (`openRecord`), then what only a look at
 * the whole can mend. Nothing here refuses: whatever of the file cannot be read is noted and the rest is the map.
 */

type Tables = { readonly [T in TableName]: Map<string, ValueOf<T>> }

/** Where the two ids of a pair lead; a voter is no record. */
const PAIR_TARGETS: Readonly<Record<PairTable, readonly [RecordTable[], RecordTable[]]>> = {
  ratings: [['touchpoints'], ['personas']],
  expectations: [['touchpoints'], ['personas']],
  solves: [['annotations'], ['annotations']],
  votes: [['annotations'], []],
}

export function readMap(file: JsonObject): { map: JourneyMap; notes: readonly OpenNote[] } {
  const notes = new OpenNotes()
  const ids = new FileIds(file)
  const extra: Record<string, unknown> = {}
  const map = emptyMap()
  const tables = map as unknown as Tables
  const put = (table: TableName, key: string, value: unknown) =>
    (tables[table] as Map<string, unknown>).set(key, value)

  /** Reads the records of one table; gives the keys of order of those groups in which one could not be read. */
  function readRecords(table: RecordTable): RawKeys[] {
    const groups = new Map<string, { keys: (readonly [Id, unknown])[]; broken: boolean }>()
    for (const [name, raw] of rowsOf(table)) {
      const id = ids.idOf(name, [table])
      if (!isObject(raw)) {
        notes.add({ kind: 'dropped-value', table, id })
        continue
      }
      let broken = false
      const opened = openRecord(table, table === 'lanes' ? builtInKind(id, raw) : raw, {
        idOf: (reference, targets) => ids.idOf(reference, targets),
        note(kind, field) {
          if (kind === 'mended-order') broken = true
          notes.add({ kind, table, id, field })
        },
      })
      if (opened.kind === 'unknown') {
        setAside(table, id, raw)
        continue
      }
      put(table, id, opened.record)
      const [group, key] = orderIn(table, opened.record, raw)
      const known = groups.get(group)
      if (known) {
        known.keys.push([id, key])
        known.broken ||= broken
      } else {
        groups.set(group, { keys: [[id, key]], broken })
      }
    }
    return [...groups.values()].filter(group => group.broken).map(group => group.keys)
  }

  /** The lanes from birth are known by their id, so that their kind can be mended. */
  function builtInKind(id: Id, raw: Record<string, unknown>): Record<string, unknown> {
    if (!BUILT_IN_LANES.some(kind => kind === id) || own(raw, 'kind') === id) return raw
    notes.add({ kind: 'mended-field', table: 'lanes', id, field: 'kind' })
    return { ...raw, kind: id }
  }

  function setAside(table: RecordTable, id: Id, raw: unknown): void {
    notes.add({ kind: 'unknown-kind', table, id })
    const records = (own(extra, table) ?? {}) as Record<string, unknown>
    putOwn(records, id, raw)
    extra[table] = records
  }

  function readPairs(table: PairTable): void {
    const [firstTables, secondTables] = PAIR_TARGETS[table]
    for (const [first, row] of rowsOf(table)) {
      const id = ids.idOf(first, firstTables)
      if (!isObject(row)) {
        notes.add({ kind: 'dropped-value', table, id })
        continue
      }
      for (const second of Object.keys(row)) {
        const other = ids.idOf(second, secondTables)
        const value = openPair(table, row[second])
        if (value === undefined) {
          notes.add({ kind: 'dropped-value', table, id, other })
          continue
        }
        if (value !== row[second]) notes.add({ kind: 'mended-value', table, id, other })
        put(table, pairKey(id, other), value)
      }
    }
  }

  function rowsOf(table: RecordTable | PairTable): [string, unknown][] {
    const rows = own(file, table) ?? {}
    if (isObject(rows)) return Object.entries(rows)
    notes.add({ kind: 'dropped-value', table })
    return []
  }

  const rawMeta = own(file, 'meta') ?? {}
  if (!isObject(rawMeta)) notes.add({ kind: 'dropped-value', table: 'meta' })
  const meta = openMeta(rawMeta, {
    idOf: reference => reference,
    note: (kind, field) => notes.add({ kind, table: 'meta', field }),
  })

  for (const table of RECORD_TABLES) {
    for (const group of readRecords(table)) {
      if (table === 'touchpoints') mendColumns(tables.touchpoints, group)
      else mendOrder(tables[table] as Parameters<typeof mendOrder>[0], group)
    }
  }
  for (const id of addMissingLanes(tables.lanes, tables.touchpoints)) {
    // Absent is default: only a file that has lanes can lack one.
    if (own(file, 'lanes') !== undefined) notes.add({ kind: 'added-lane', table: 'lanes', id })
  }
  for (const table of PAIR_TABLES) readPairs(table)

  const ours = new Set<string>(['format', 'schema', 'meta', FILES, ...TABLES])
  for (const [name, value] of Object.entries(file)) {
    if (ours.has(name)) continue
    putOwn(extra, name, value)
    if (isObject(value)) notes.add({ kind: 'unknown-table', table: name })
  }
  return { map: freeze({ ...map, meta, extra: freeze(extra, true) }), notes: notes.list() }
}

/** Among which records of its table a record has its order, and its key there as the file has it. */
function orderIn(
  table: RecordTable,
  record: object,
  raw: Readonly<Record<string, unknown>>,
): [group: string, key: unknown] {
  if (table === 'touchpoints') {
    const place = own(raw, 'place')
    return [(record as Touchpoint).place[0], Array.isArray(place) ? place[2] : undefined]
  }
  return [table === 'annotations' ? (record as Annotation).target : '', own(raw, 'order')]
}
