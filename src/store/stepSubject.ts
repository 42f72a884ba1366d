import { type Id, splitPair } from '../model/ids'
import { isRecordTable, type Meta, type RecordTable } from '../model/journey'
import { oneLine } from '../model/oneLine'
import { own } from '../model/opening/plain'
import { TITLE_FIELD } from '../model/operations/records'
import type { Fields } from '../model/same'
import type { Change } from '../model/tx'
import { endsOf } from './indexes'
import type { StepSubject } from './mapStore'

/** The outermost first: with a stage go its cards, and the stage says it all. */
const RANKS = [
  'stages',
  'personas',
  'touchpoints',
  'lanes',
  'annotations',
  'notes',
  'cells',
  'images',
  'links',
  'views',
  'dismissals',
] as const satisfies readonly RecordTable[]

/** Letters of a title that are enough to know a thing by. */
const LONGEST = 80

/** Finds a record by its table and id, as it is or was last. */
export type Look = (table: RecordTable, id: Id) => unknown

/**
 * What a step was about, to be named by: what it has brought or taken away, else what it has written in, else what a
 * value of it hangs on. Undefined if that is nothing with a name.
 */
export function subjectOf(changes: readonly Change[], look: Look): StepSubject | undefined {
  const records = changes.filter(({ table }) => table !== 'meta' && isRecordTable(table))
  const comings = records.filter(({ before, after }) => before === undefined || after === undefined)
  const told = comings.length > 0 ? comings : records
  for (const table of RANKS) {
    const [first, ...more] = told.filter(change => change.table === table)
    if (!first) continue
    const record = (look(table, first.id) ?? first.after ?? first.before) as Fields
    return { table, id: first.id, title: titleOf(table, first.id, record, look), others: more.length }
  }
  const meta = changes.find(({ table }) => table === 'meta')
  if (meta) return { table: 'meta', id: meta.id, title: short((meta.after as Meta).title), others: 0 }
  return changes[0] && aboutPair(changes[0].id, changes, look)
}

/** Of a rating or a vote: what was rated or voted for. */
function aboutPair(key: Id, changes: readonly Change[], look: Look): StepSubject | undefined {
  const [id] = splitPair(key)
  const table = (['touchpoints', 'annotations'] as const).find(name => look(name, id))
  if (!table) return undefined
  const rated = new Set(changes.map(({ id }) => splitPair(id)[0]))
  return { table, id, title: titleIn(look, id), others: rated.size - 1 }
}

function titleOf(table: RecordTable, id: Id, record: Fields, look: Look): string {
  const title = short(String(own(record, TITLE_FIELD[table]) ?? ''))
  if (title !== '' || table === 'touchpoints') return title
  // What has no words yet is known by what it hangs on.
  const titles = endsOf(table, id, record).map(end => titleIn(look, end))
  return titles.filter(title => title !== '').join(' → ')
}

function titleIn(look: Look, id: Id): string {
  for (const table of RANKS) {
    const record = look(table, id)
    if (record) return short(String(own(record as Fields, TITLE_FIELD[table]) ?? ''))
  }
  return ''
}

function short(title: string): string {
  const line = oneLine(title).trim()
  if (line.length <= LONGEST) return line
  return `${line.slice(0, LONGEST).replace(/[\ud800-\udbff]$/, '')}…`
}
