import { freeze, produce } from 'immer'
import type { Id } from './ids'
import type { JourneyMap, Meta, PairTable, RecordOf, RecordTable, Table, TableName, ValueOf } from './journey'
import { TABLES } from './journey'

/*
 * The editing transaction. Operations are written against `Tx` and run on any map: a plain one in a test, an import or a
 * terminal, or the live one of the store. A transaction writes to an overlay and never to the map beneath it; what comes
 * out is a list of changes, which the store then makes in one go. So a recipe that throws half way has changed nothing,
 * and an edit costs what it touches, not what the map holds.
 */

type Draft<T> = { -readonly [K in keyof T]: T[K] }

export interface Tx {
  /** The map as this transaction has made it so far. */
  readonly map: JourneyMap
  newId(): Id
  /** Adds a record. Throws if the id is taken: ids are random, so that is a programmer's mistake. */
  insert<T extends RecordTable>(table: T, id: Id, record: RecordOf<T>): void
  /** Changes fields of one record by an immer recipe. A record that is gone (somebody else removed it) is left so. */
  update<T extends RecordTable>(table: T, id: Id, recipe: (record: Draft<RecordOf<T>>) => void): void
  /** Sets the value of a pair, or takes it away if undefined. */
  set<T extends PairTable>(table: T, key: string, value: ValueOf<T> | undefined): void
  remove(table: TableName, id: Id): void
  updateMeta(recipe: (meta: Draft<Meta>) => void): void
}

/** One record, value or the meta record before and after; undefined is "not there". */
export interface Change {
  readonly table: TableName | 'meta'
  readonly id: Id
  readonly before: unknown
  readonly after: unknown
}

/** Runs a recipe over a map and gives what it returned and what it would change. The map itself stays as it was. */
export function runTx<R>(
  base: JourneyMap,
  newId: () => Id,
  recipe: (tx: Tx) => R,
): { result: R; changes: Change[] } {
  const tables = Object.fromEntries(
    TABLES.map(name => [name, new Overlay<unknown>(base[name])]),
  ) as unknown as {
    [T in TableName]: Overlay<ValueOf<T>>
  }
  let meta = base.meta
  const map: JourneyMap = {
    ...tables,
    get meta() {
      return meta
    },
    extra: base.extra,
  }
  const overlay = (table: TableName) => tables[table] as Overlay<unknown>

  const tx: Tx = {
    map,
    newId,
    insert(table, id, record) {
      if (overlay(table).has(id)) throw new Error(`Cannot insert into ${table}: ${id} is already there.`)
      overlay(table).put(id, freeze({ ...record }, true))
    },
    update(table, id, recipe) {
      const record = tables[table].get(id)
      if (record) overlay(table).put(id, produce(record, recipe as (draft: typeof record) => void))
    },
    set(table, key, value) {
      overlay(table).put(key, value)
    },
    remove(table, id) {
      overlay(table).put(id, undefined)
    },
    updateMeta(recipe) {
      meta = produce(meta, recipe)
    },
  }
  const result = recipe(tx)

  const changes: Change[] = []
  if (meta !== base.meta) changes.push({ table: 'meta', id: 'map', before: base.meta, after: meta })
  for (const table of TABLES) {
    for (const [id, after] of overlay(table).written()) {
      const before = base[table].get(id)
      if (before !== after) changes.push({ table, id, before, after })
    }
  }
  return { result, changes }
}

/** The map after the changes. Tables and records that no change names keep their identity. */
export function applyChanges(map: JourneyMap, changes: readonly Change[]): JourneyMap {
  const next: Record<string, unknown> = { ...map }
  for (const change of changes) {
    if (change.table === 'meta') {
      next.meta = change.after
      continue
    }
    if (next[change.table] === map[change.table]) next[change.table] = new Map<Id, unknown>(map[change.table])
    const table = next[change.table] as Map<Id, unknown>
    if (change.after === undefined) table.delete(change.id)
    else table.set(change.id, change.after)
  }
  return next as unknown as JourneyMap
}

/** An operation on a plain map: the map after it, and what it gave back. */
export function edit<R>(
  map: JourneyMap,
  newId: () => Id,
  recipe: (tx: Tx) => R,
): { map: JourneyMap; result: R } {
  const { result, changes } = runTx(map, newId, recipe)
  return { map: applyChanges(map, changes), result }
}

/** A table with changes laid over it: reads cost what the table beneath costs, writes cost what they write. */
class Overlay<T> implements Table<T> {
  /** What was written; undefined marks what was removed. */
  readonly #writes = new Map<Id, T | undefined>()
  readonly #base: Table<T>

  constructor(base: Table<T>) {
    this.#base = base
  }

  put(id: Id, value: T | undefined): void {
    this.#writes.set(id, value)
  }

  written(): Iterable<[Id, T | undefined]> {
    return this.#writes
  }

  get(id: Id): T | undefined {
    return this.#writes.has(id) ? this.#writes.get(id) : this.#base.get(id)
  }

  has(id: Id): boolean {
    return this.get(id) !== undefined
  }

  get size(): number {
    let size = this.#base.size
    for (const [id, value] of this.#writes) {
      size += Number(value !== undefined) - Number(this.#base.has(id))
    }
    return size
  }

  *entries(): MapIterator<[Id, T]> {
    for (const entry of this.#base) if (!this.#writes.has(entry[0])) yield entry
    for (const [id, value] of this.#writes) if (value !== undefined) yield [id, value]
  }

  [Symbol.iterator](): MapIterator<[Id, T]> {
    return this.entries()
  }

  *keys(): MapIterator<Id> {
    for (const [id] of this.entries()) yield id
  }

  *values(): MapIterator<T> {
    for (const [, value] of this.entries()) yield value
  }

  forEach(visit: (value: T, id: Id, table: Table<T>) => void): void {
    for (const [id, value] of this.entries()) visit(value, id, this)
  }
}
