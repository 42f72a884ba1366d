import type { ObservedEvent } from '../../model/analysis/observed/observe'
import type { OnProgress } from '../progress'
import { folded } from '../table/header'
import type { Row } from '../table/rows'
import type { WarningList } from '../warningList'
import type { LogTable } from './logColumns'
import { type DateOrder, parseTime } from './times'

/** Transitions of the XES standard that are no step of anybody's journey. */
const NO_STEP = new Set([
  'schedule',
  'assign',
  'reassign',
  'suspend',
  'resume',
  'withdraw',
  'autoskip',
  'manualskip',
  'pi abort',
  'ate abort',
])
const STARTS = new Set(['start', 'started', 'begin'])
const ENDS = new Set(['complete', 'completed', 'end', 'finish', 'finished'])

/** From one word about the progress to the next. */
const ROWS_AT_ONCE = 500

/** @param groupColumn the column that says to which stage an activity belongs */
export function eventsOf(
  table: LogTable,
  order: DateOrder,
  groupColumn: number | undefined,
  warnings: WarningList,
  onProgress?: OnProgress,
): ObservedEvent[] {
  const [caseAt, activityAt] = [table.column('case'), table.column('activity')]
  const [timeAt, dateAt, clockAt] = [table.column('time'), table.column('date'), table.column('clock')]
  const [lifecycleAt, channelAt] = [table.column('lifecycle'), table.column('channel')]
  const at = ({ cells }: Row, column: number | undefined) =>
    column === undefined ? '' : (cells[column]?.trim() ?? '')
  const timeText = (row: Row) =>
    timeAt !== undefined ? at(row, timeAt) : [at(row, dateAt), at(row, clockAt)].filter(Boolean).join(' ')

  const events: ObservedEvent[] = []
  const open = new Map<string, number>()
  const untimed = new Counter()
  const incomplete = new Counter()
  const zones = [0, 0]
  let skipped = 0
  const names = new Names()
  for (const [index, row] of table.rows.entries()) {
    if (index % ROWS_AT_ONCE === 0) onProgress?.(index / table.rows.length)
    const id = at(row, caseAt)
    const activity = names.of(at(row, activityAt))
    if (!id || !activity) {
      incomplete.add(row)
      continue
    }
    if (lifecycleAt !== undefined && !isStep(folded(at(row, lifecycleAt)), `${id}\n${activity}`, open)) {
      skipped++
      continue
    }
    const time = parseTime(timeText(row), order)
    if (time) zones[time.zoned ? 1 : 0]!++
    else untimed.add(row)
    const channel = at(row, channelAt)
    const group = at(row, groupColumn)
    events.push({
      case: id,
      activity,
      time: time?.ms ?? Number.NaN,
      ...(channel && { channel }),
      ...(group && { group }),
    })
  }
  if (incomplete.count > 0) warnings.tell('log.incomplete', incomplete)
  if (untimed.count > 0) warnings.tell('log.noTime', untimed)
  if (skipped > 0) warnings.tell('log.lifecycle', { count: skipped })
  if (zones[0]! > 0 && zones[1]! > 0) warnings.tell('log.zones', { count: zones[0]! })
  return events
}

/** Something that begins and ends is one step, counted where it begins; what only ends, where it ends. */
function isStep(transition: string, key: string, open: Map<string, number>): boolean {
  const begun = open.get(key) ?? 0
  if (STARTS.has(transition)) open.set(key, begun + 1)
  if (!ENDS.has(transition)) return !NO_STEP.has(transition)
  if (begun === 0) return true
  open.set(key, begun - 1)
  return false
}

/** One name for all ways to write it that differ in white space and Unicode form only: the first that was met. */
class Names {
  readonly #names = new Map<string, string>()
  readonly #forms = new Map<string, string>()

  of(name: string): string {
    const known = this.#names.get(name)
    if (known !== undefined) return known
    const plain = name.replace(/\s+/g, ' ').normalize('NFC')
    const first = this.#forms.get(plain) ?? plain
    this.#forms.set(plain, first)
    this.#names.set(name, first)
    return first
  }
}

/** How many rows, and the first of them. */
class Counter {
  count = 0
  line = 0

  add(row: Row): void {
    if (this.count === 0) this.line = row.line
    this.count++
  }
}
