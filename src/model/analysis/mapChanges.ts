import type { Id } from '../ids'
import {
  type JourneyMap,
  PAIR_TABLES,
  type PairTable,
  RECORD_TABLES,
  type RecordTable,
  type TableName,
} from '../journey'
import { own } from '../opening/plain'
import { type Fields, fieldsOf, sameContent } from '../same'

/** What became of the records of one kind, by id. One that was moved may be among the renamed and the edited as well. */
export interface RecordChanges {
  readonly added: readonly Id[]
  /** Ids of the earlier map; all others are of the later one. */
  readonly removed: readonly Id[]
  /** Into another place, order or stage, or to other ends. */
  readonly moved: readonly Id[]
  readonly renamed: readonly Id[]
  /** In any other way. */
  readonly edited: readonly Id[]
}

/** What is different in a later state of one map. */
export interface MapChanges {
  readonly records: Readonly<Record<RecordTable, RecordChanges>>
  /** Keys of the values (ratings, votes, …) that came, went or are others. */
  readonly pairs: Readonly<Record<PairTable, readonly string[]>>
  /** Fields of the map itself. */
  readonly meta: readonly string[]
  /** Nothing of all this. */
  readonly isSame: boolean
}

/** The fields that say where a thing stands. */
const PLACE: Readonly<Record<RecordTable, readonly string[]>> = {
  personas: ['order'],
  stages: ['order'],
  lanes: ['order'],
  touchpoints: ['place'],
  links: ['from', 'to'],
  annotations: ['target', 'order'],
  notes: ['at'],
  cells: ['lane', 'target'],
  images: ['target', 'order'],
  views: ['order'],
  dismissals: ['target'],
}

/** The fields that a thing is called by. */
const NAME: Readonly<Partial<Record<RecordTable, string>>> = {
  personas: 'name',
  stages: 'title',
  lanes: 'title',
  touchpoints: 'title',
  views: 'name',
}

/**
 * What changed from one state of a map to a later one, told by ids: a copy of the map under other ids is all new
 * (`compareMaps` is for those). What is `extra` is not looked at.
 */
export function mapChanges(before: JourneyMap, after: JourneyMap): MapChanges {
  const records = byTable(RECORD_TABLES, table => recordChanges(table, before[table], after[table]))
  const pairs = byTable(PAIR_TABLES, table => changedKeys(before[table], after[table]))
  const meta = changedFields(before.meta, after.meta)
  const lists = [...Object.values(records).flatMap(Object.values), ...Object.values(pairs), meta]
  return { records, pairs, meta, isSame: lists.every(list => list.length === 0) }
}

function byTable<T extends TableName, R>(tables: readonly T[], work: (table: T) => R): Record<T, R> {
  return Object.fromEntries(tables.map(table => [table, work(table)])) as Record<T, R>
}

type AnyTable = ReadonlyMap<Id, object>

function recordChanges(table: RecordTable, before: AnyTable, after: AnyTable): RecordChanges {
  const changes = {
    added: [...after.keys()].filter(id => !before.has(id)),
    removed: [...before.keys()].filter(id => !after.has(id)),
    moved: [] as Id[],
    renamed: [] as Id[],
    edited: [] as Id[],
  }
  for (const [id, record] of after) {
    const was = before.get(id)
    if (!was || was === record) continue
    const fields = changedFields(was, record)
    const isPlace = (field: string) => PLACE[table].includes(field)
    const isName = (field: string) => NAME[table] === field
    if (fields.some(isPlace)) changes.moved.push(id)
    if (fields.some(isName)) changes.renamed.push(id)
    if (fields.some(field => !isPlace(field) && !isName(field))) changes.edited.push(id)
  }
  return changes
}

function changedFields(before: object, after: object): string[] {
  if (before === after) return []
  return fieldsOf(before as Fields, after as Fields).filter(
    field => !sameContent(own(before as Fields, field), own(after as Fields, field)),
  )
}

function changedKeys(before: JourneyMap[TableName], after: JourneyMap[TableName]): string[] {
  const keys = new Set([...before.keys(), ...after.keys()])
  return [...keys].filter(key => before.get(key) !== after.get(key))
}
