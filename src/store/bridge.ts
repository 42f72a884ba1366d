import { freeze } from 'immer'
import type * as Y from 'yjs'
import { type Id, isId, splitPair } from '../model/ids'
import { isRecordTable, type JourneyMap, type Meta, SCHEMA, TABLES, type TableName } from '../model/journey'
import { openMeta, openPair, openRecord } from '../model/opening/openRecord'
import { sameContent } from '../model/same'
import type { Change } from '../model/tx'
import { plainOf, type Roots, readExtra, schemaIn } from './document'

/*
 * From the document to plain data. Observers only note which records a transaction has touched; `collect` reads those
 * again, through the one door that mends, and puts them into live tables as frozen objects. A record that has the same
 * content as before stays the very same object, and one that this tab has just made becomes the object that it made, so
 * whoever compares by identity sees a change only where there is one.
 */
export class Bridge {
  /** Live: the tables change in place. */
  readonly map: JourneyMap
  readonly #doc: Y.Doc
  readonly #roots: Roots
  readonly #tables = Object.fromEntries(TABLES.map(table => [table, new Map<Id, unknown>()])) as Record<
    TableName,
    Map<Id, unknown>
  >
  /** Records of a known table whose kind we do not know. */
  readonly #unknown = new Map<TableName, Map<Id, unknown>>()
  readonly #touched = new Map<TableName, Set<Id>>(TABLES.map(table => [table, new Set()]))
  #meta: Readonly<Meta> = freeze(openMeta({}), true)
  #extra: Readonly<Record<string, unknown>> = freeze({})
  #metaTouched = true
  #extraTouched = true

  constructor(doc: Y.Doc, roots: Roots) {
    this.#doc = doc
    this.#roots = roots
    const bridge = this
    this.map = {
      ...this.#tables,
      get meta() {
        return bridge.#meta
      },
      get extra() {
        return bridge.#extra
      },
    } as unknown as JourneyMap
    this.#touchAll()
    this.#observe()
  }

  /**
   * What has changed since the last time, now also in the live tables. `own` are changes as this tab meant them, whose
   * objects are kept.
   */
  collect(own: readonly Change[] = []): Change[] {
    const meant = new Map(own.map(change => [`${change.table}/${change.id}`, change.after]))
    const changes: Change[] = []
    if (this.#metaTouched) this.#collectMeta(meant.get('meta/map'), changes)
    for (const [table, ids] of this.#touched) {
      for (const id of ids) this.#collectOne(table, id, meant.get(`${table}/${id}`), changes)
      ids.clear()
    }
    if (this.#extraTouched) this.#collectExtra()
    return changes
  }

  #collectMeta(meant: unknown, changes: Change[]): void {
    this.#metaTouched = false
    const { schema: _, ...raw } = plainOf(this.#roots.meta) as Record<string, unknown>
    const before = this.#meta
    const after = keptIdentity(openMeta(raw), before, meant)
    if (after === before) return
    this.#meta = after as Meta
    changes.push({ table: 'meta', id: 'map', before, after })
  }

  #collectOne(table: TableName, id: Id, meant: unknown, changes: Change[]): void {
    const before = this.#tables[table].get(id)
    const after = keptIdentity(this.#read(table, id), before, meant)
    if (after === before) return
    if (after === undefined) this.#tables[table].delete(id)
    else this.#tables[table].set(id, after)
    changes.push({ table, id, before, after })
  }

  /** The record as it opens; undefined if it is gone or of a kind that we do not know. */
  #read(table: TableName, id: Id): unknown {
    const raw = plainOf(this.#roots.tables[table].get(id))
    const opened = raw === undefined ? undefined : openValue(table, raw)
    if (opened?.kind === 'unknown') {
      const unknown = this.#unknown.get(table)
      if (unknown) unknown.set(id, raw)
      else this.#unknown.set(table, new Map([[id, raw]]))
      this.#extraTouched = true
      return undefined
    }
    if (this.#unknown.get(table)?.delete(id)) this.#extraTouched = true
    return opened?.record
  }

  #collectExtra(): void {
    this.#extraTouched = false
    const unknown = [...this.#unknown].flatMap(([table, records]) =>
      records.size > 0 ? [[table, Object.fromEntries(records)] as const] : [],
    )
    const roots = Object.entries(readExtra(this.#doc, this.#roots))
    const schema = schemaIn(this.#roots)
    const newer = schema > SCHEMA ? [['schema', schema] as const] : []
    this.#extra = freeze(Object.fromEntries([...roots, ...unknown, ...newer]), true)
  }

  #touchAll(): void {
    for (const table of TABLES) for (const id of this.#roots.tables[table].keys()) this.#touch(table, id)
  }

  /** What no release would call a record (a peer can write anything) is passed over: it is no part of the map. */
  #touch(table: TableName, id: Id): void {
    const ids = isRecordTable(table) ? [id] : splitPair(id)
    if (ids.every(isId)) this.#touched.get(table)!.add(id)
  }

  #observe(): void {
    const { meta, tables } = this.#roots
    meta.observeDeep(events => {
      this.#metaTouched = true
      if (events.some(event => event.target === meta && event.keys.has('schema'))) this.#extraTouched = true
    })
    for (const table of TABLES) {
      const root = tables[table]
      root.observeDeep(events => {
        for (const event of events) {
          if (event.target === root) for (const id of event.keys.keys()) this.#touch(table, id)
          else this.#touch(table, String(event.path[0]))
        }
      })
    }
    const known = new Set<unknown>([meta, ...Object.values(tables)])
    this.#doc.on('afterTransaction', transaction => {
      for (const type of transaction.changed.keys()) {
        let root = type
        while (root.parent) root = root.parent
        if (!known.has(root)) this.#extraTouched = true
      }
    })
  }
}

type Opened = { readonly kind: 'record'; readonly record: unknown } | { readonly kind: 'unknown' }

function openValue(table: TableName, raw: unknown): Opened {
  return isRecordTable(table) ? openRecord(table, raw) : { kind: 'record', record: openPair(table, raw) }
}

function keptIdentity(fresh: unknown, before: unknown, meant: unknown): unknown {
  if (sameContent(fresh, before)) return before
  return meant !== undefined && sameContent(fresh, meant) ? meant : freeze(fresh, true)
}
