import { observe } from '../../model/analysis/observed/observe'
import { sensibleThreshold, shownJourney } from '../../model/analysis/observed/shown'
import { summarise } from '../../model/analysis/observed/summary'
import type { ReadMap, ReadOptions } from '../format'
import { refuse } from '../format'
import { openDocument } from '../openDocument'
import { type OnProgress, partly } from '../progress'
import type { AmountQuestion, Answers, ChoiceQuestion, Question } from '../question'
import type { Source } from '../source'
import { readCsv } from '../table/readCsv'
import { readRows } from '../table/readRows'
import type { Row } from '../table/rows'
import { answeredShape, shapeQuestion } from '../table/tableMap'
import { unguarded } from '../table/values'
import type { Warning } from '../warning'
import { WarningList } from '../warningList'
import { SIGNS } from '../words/observedWords'
import { eventsOf } from './events'
import { columnsQuestion, type LogTable, logTable } from './logColumns'
import { observedMap } from './observedMap'
import { type DateOrder, guessDateOrder } from './times'
import { isXes, xesRows } from './xes'

/*
 * A log of events becomes the journey that was travelled. What each column holds, in which order dates are written, what
 * makes a stage and how rare a way may be are guesses that are asked.
 */

/** A column of so many different values can be that of stages. */
const GROUPS = { least: 2, most: 20 }
const DATES_LOOKED_AT = 5000

export async function readLog(source: Source, options: ReadOptions): Promise<ReadMap> {
  const { answers, newId, words = SIGNS, onProgress } = options
  const isXml = isXes(source.head)
  if (!isXml && (answeredShape(answers) ?? 'log') !== 'log') return readCsv(source, options)
  const found = isXml
    ? ofXes(source, partly(onProgress, 0, 0.6))
    : await readRows(source, answers.choices?.sheet, partly(onProgress, 0, 0.6))
  if (!found.ok) return found
  const rows = found.rows.map(({ line, cells }) => ({ line, cells: cells.map(unguarded) }))
  const table = logTable(rows, answers)
  if (table.rows.length === 0) return refuse('nothing-in-it', 'because.noEvents')

  const warnings = new WarningList('log.more')
  const dates = dateOrder(table, answers)
  const group = grouping(table, answers)
  const hasAll = table.column('case') !== undefined && table.column('activity') !== undefined
  const hasTime = table.column('time') !== undefined || table.column('date') !== undefined
  // Without them there is nothing to see yet, and all to ask.
  if (!hasAll || !hasTime) warnings.tell('log.columns')
  const events =
    hasAll && hasTime
      ? eventsOf(table, dates.order, group.column, warnings, partly(onProgress, 0.6, 0.9))
      : []
  const observed = observe(events)
  const rare = rarePaths(answers, () => sensibleThreshold(observed))
  const shown = shownJourney(observed, rare.value / 100)
  const document = observedMap(observed, shown, {
    title: source.name.replace(/\.[^.]*$/, '').trim(),
    grouped: group.column !== undefined,
    least: Math.max(rare.value / 100, 0.01),
    words,
    newId,
  })
  const opened = openDocument(document.text())
  if (!opened.ok) return opened
  const questions: Question[] = [
    ...sheet(found),
    ...(isXml ? [] : [shapeQuestion('log')]),
    columnsQuestion(table),
    ...dates.question,
    ...group.question,
    rare,
  ]
  return {
    ...opened,
    warnings: [...found.warnings, ...warnings.list()],
    questions,
    observed: summarise(observed, shown.hiddenPaths),
  }
}

interface LogRows {
  readonly ok: true
  readonly rows: readonly Row[]
  readonly sheets: readonly string[]
  readonly sheet: string
  readonly warnings: readonly Warning[]
}

function ofXes(source: Source, onProgress: OnProgress): LogRows | (ReadMap & { ok: false }) {
  const text = source.text()
  if (text === undefined) return refuse('broken', 'because.notText')
  return { ok: true, rows: xesRows(text, onProgress), sheets: [], sheet: '', warnings: [] }
}

function sheet({ sheets, sheet }: LogRows): ChoiceQuestion[] {
  if (sheets.length < 2) return []
  return [
    { kind: 'choice', id: 'sheet', options: sheets.map(value => ({ value, text: value })), value: sheet },
  ]
}

/** Asked where the dates themselves leave it open. */
function dateOrder(table: LogTable, { choices }: Answers): { order: DateOrder; question: ChoiceQuestion[] } {
  const column = table.column('time') ?? table.column('date')
  const texts =
    column === undefined ? [] : table.rows.slice(0, DATES_LOOKED_AT).map(({ cells }) => cells[column] ?? '')
  const guess = guessDateOrder(texts)
  const answered = (['dmy', 'mdy'] as const).find(order => order === choices?.dateOrder)
  const order = answered ?? guess?.order ?? 'dmy'
  if (!guess || guess.sure) return { order: guess?.order ?? order, question: [] }
  const options = [{ value: 'dmy' }, { value: 'mdy' }]
  return { order, question: [{ kind: 'choice', id: 'dateOrder', options, value: order }] }
}

/** Stages by where activities come, or by a column that parts them into a few. */
function grouping(
  table: LogTable,
  { choices }: Answers,
): { column: number | undefined; question: ChoiceQuestion[] } {
  const said = table.column('stage')
  const columns = table.titles.flatMap((title, column) => {
    const role = table.roles[column]
    const mayGroup = role === undefined || role === 'stage' || role === 'channel'
    return mayGroup && title.trim() && (column === said || isGroup(table, column)) ? [column] : []
  })
  if (columns.length === 0) return { column: undefined, question: [] }
  const answer = choices?.grouping
  const column = answer === 'position' ? undefined : (columns.find(one => String(one) === answer) ?? said)
  const options = [
    { value: 'position' },
    ...columns.map(one => ({ value: String(one), text: table.titles[one]! })),
  ]
  const value = column === undefined ? 'position' : String(column)
  return { column, question: [{ kind: 'choice', id: 'grouping', options, value }] }
}

function isGroup({ rows }: LogTable, column: number): boolean {
  const values = new Set<string>()
  for (const { cells } of rows) {
    const value = cells[column]?.trim()
    if (value) values.add(value)
    if (values.size > GROUPS.most) return false
  }
  return values.size >= GROUPS.least && [...values].some(value => /\p{L}/u.test(value))
}

function rarePaths({ amounts }: Answers, guess: () => number): AmountQuestion {
  const asked = amounts?.rarePaths
  const value =
    asked === undefined || !Number.isFinite(asked) ? guess() : Math.round(Math.max(0, Math.min(100, asked)))
  return { kind: 'amount', id: 'rarePaths', least: 0, most: 100, value }
}
