import { type Id, splitPair } from '../model/ids'
import {
  type Annotation,
  type Cell,
  type Image,
  isRecordTable,
  type Link,
  TABLES,
  type TableName,
  type Touchpoint,
} from '../model/journey'
import type { Change } from '../model/tx'

/*
 * What hangs on what, kept up to date change by change, so that a card finds its annotations, links and ratings without
 * walking through those of all others.
 */

/** The ids that a record or pair value hangs on; none if it is not there. */
export function endsOf(table: TableName, id: Id, value: unknown): readonly Id[] {
  if (value === undefined) return []
  switch (table) {
    case 'annotations':
      return [(value as Annotation).target]
    case 'images':
      return [(value as Image).target]
    case 'cells': {
      const { lane, target } = value as Cell
      return [lane, target]
    }
    case 'links': {
      const { from, to } = value as Link
      return from === to ? [from] : [from, to]
    }
    case 'touchpoints':
      return [(value as Touchpoint).place[0]]
    default:
      return isRecordTable(table) ? [] : splitPair(id)
  }
}

const NONE: ReadonlySet<Id> = new Set()

interface Entry {
  readonly live: Set<Id>
  /** A copy for those who asked, until the next change: most entries of a busy persona are never asked for. */
  shown: ReadonlySet<Id> | undefined
}

export class Indexes {
  readonly #tables = new Map<TableName, Map<Id, Entry>>(TABLES.map(table => [table, new Map()]))

  /** The records or pair values of a table that hang on an id. The same set until one comes or goes. */
  related(table: TableName, id: Id): ReadonlySet<Id> {
    const entry = this.#tables.get(table)?.get(id)
    if (!entry) return NONE
    entry.shown ??= new Set(entry.live)
    return entry.shown
  }

  apply(changes: readonly Change[]): void {
    for (const { table, id, before, after } of changes) {
      if (table === 'meta') continue
      const was = endsOf(table, id, before)
      const is = endsOf(table, id, after)
      for (const end of was) if (!is.includes(end)) this.#remove(table, end, id)
      for (const end of is) if (!was.includes(end)) this.#add(table, end, id)
    }
  }

  #add(table: TableName, end: Id, id: Id): void {
    const entries = this.#tables.get(table)!
    const entry = entries.get(end)
    if (!entry) {
      entries.set(end, { live: new Set([id]), shown: undefined })
      return
    }
    entry.live.add(id)
    entry.shown = undefined
  }

  #remove(table: TableName, end: Id, id: Id): void {
    const entries = this.#tables.get(table)!
    const entry = entries.get(end)
    if (!entry) return
    entry.live.delete(id)
    entry.shown = undefined
    if (entry.live.size === 0) entries.delete(end)
  }
}
