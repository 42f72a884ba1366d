import type { FoundMap, ReadMap, ReadOptions } from '../format'
import { refuse } from '../format'
import { openDocument } from '../openDocument'
import type { Answers, ChoiceQuestion, Question } from '../question'
import { Draft } from './draft'
import { eventHeader } from './eventHeader'
import { type Grid, gridOf, lanesAtLeft } from './gridShape'
import { longHeader } from './longHeader'
import { columnsQuestion, hasRole, type LongTable, longTable } from './longMeanings'
import { namesAbove } from './namesAbove'
import { gridRatings, readGrid } from './readGrid'
import { readLong } from './readLong'
import type { Row } from './rows'
import { guessScale, SCALES, type Scale, scaleInHeader } from './scale'
import type { Told } from './told'
import { unguarded } from './values'

/*
 * What a table is, and the map in it. Rows may be touchpoints (the long form), lanes (the grid), or events of a log, which
 * is not for this reader. All of it is a guess that the user can correct.
 */

export type Shape = 'long' | 'grid' | 'log'

/** What rows most likely are. */
export function guessShape(rows: readonly Row[]): Shape {
  if (eventHeader(rows)) return 'log'
  return lanesAtLeft(rows) >= Math.max(2, longHeader(rows).known) && gridOf(rows) ? 'grid' : 'long'
}

/** The map of a table that is no log, with what was asked and answered on the way. */
export function tableMap(
  all: readonly Row[],
  told: Told,
  { answers, newId }: ReadOptions,
  others: readonly Question[] = [],
): ReadMap {
  const rows = all.map(({ line, cells }) => ({ line, cells: cells.map(unguarded) }))
  const shape = answeredShape(answers) ?? guessShape(rows)
  const draft = new Draft(newId, told)
  const grid = shape === 'grid' ? gridOf(rows) : undefined
  const questions = grid ? fillFromGrid(draft, grid, answers) : fillFromLong(draft, rows, answers)
  if (questions === 'empty') return refuse('nothing-in-it', 'because.noRows')
  const opened = openDocument(draft.document.text())
  if (!opened.ok) return opened
  return {
    ...withWarnings(opened, told),
    ok: true,
    ...(questions && { questions: [...others, shapeQuestion(grid ? 'grid' : 'long'), ...questions] }),
  }
}

export function withWarnings(found: FoundMap, told: Told): FoundMap {
  return told.all.length > 0 ? { ...found, warnings: told.all } : found
}

export function answeredShape({ choices }: Answers): Shape | undefined {
  return (['long', 'grid', 'log'] as const).find(shape => shape === choices?.shape)
}

export function shapeQuestion(value: Shape): ChoiceQuestion {
  return {
    kind: 'choice',
    id: 'shape',
    options: [{ value: 'long' }, { value: 'grid' }, { value: 'log' }],
    value,
  }
}

function fillFromGrid(draft: Draft, grid: Grid, answers: Answers): Question[] {
  const { scale, question } = scaleOf(gridRatings(grid), undefined, answers)
  readGrid(draft, grid, scale)
  return question
}

/** What was asked; undefined of a table of ours, which leaves nothing to ask. */
function fillFromLong(
  draft: Draft,
  rows: readonly Row[],
  answers: Answers,
): Question[] | 'empty' | undefined {
  const known = longHeader(rows).index
  const index = known < 0 && namesAbove(rows) ? 0 : known
  const titles = rows[index]?.cells ?? []
  const body = rows.slice(index + 1)
  const table = longTable(titles, body, answers)
  if (table.titles.length === 0) return 'empty'
  if (index >= 0) warnOfRagged(draft.told, titles, body)
  const { columns, ratings } = ratingsOf(table)
  const said = columns.map(column => scaleInHeader(table.titles[column]!)).find(scale => scale !== undefined)
  const { scale, question } = scaleOf(ratings, said, answers)
  readLong(draft, table, scale)
  return table.ours ? undefined : [columnsQuestion(table), ...question]
}

/** Cells beyond the header belong to no column; rows that end early may have lost some. */
function warnOfRagged(told: Told, titles: readonly string[], rows: readonly Row[]): void {
  // Programs that leave out empty cells at the end leave them out everywhere.
  const full = rows.filter(({ cells }) => cells.length === titles.length).length > rows.length / 2
  for (const { line, cells } of rows) {
    const beyond = cells.slice(titles.length).filter(cell => cell.trim() !== '')
    if (beyond.length > 0) told.tell('tooManyCells', { line, text: beyond.join(' · ') })
    else if (full && cells.length < titles.length) told.tell('tooFewCells', { line })
  }
}

function ratingsOf(table: LongTable): { columns: number[]; ratings: string[] } {
  const wanted = hasRole(table, 'emotion') || table.meanings.some(one => one?.kind === 'rating')
  const columns = table.meanings.flatMap((meaning, column) => {
    if (meaning?.kind === 'rating') return [column]
    const role = meaning?.kind === 'role' ? meaning.role : undefined
    const rates = role === 'emotion' || role === 'expectation' || (!wanted && role === 'emotionLabel')
    return rates ? [column] : []
  })
  const ratings = table.rows.flatMap(({ cells }) => columns.map(column => cells[column] ?? ''))
  return { columns, ratings: ratings.filter(rating => rating.trim() !== '') }
}

function scaleOf(ratings: readonly string[], said: Scale | undefined, { choices }: Answers) {
  const answered = SCALES.find(scale => scale === choices?.scale)
  const guessed = said ?? guessScale(ratings)
  const scale = answered ?? guessed ?? '-2..2'
  const question: Question[] =
    guessed === undefined
      ? []
      : [{ kind: 'choice', id: 'scale', options: SCALES.map(value => ({ value })), value: scale }]
  return { scale, question }
}
