import { builtInLanes, emptyMap } from '../../model/blank'
import { toFile } from '../../model/file'
import { Document } from '../carried'
import type { ReadMap, ReadOptions } from '../format'
import { refuse } from '../format'
import { openDocument } from '../openDocument'
import { type OnProgress, partly } from '../progress'
import type { ChoiceQuestion } from '../question'
import type { Source } from '../source'
import { Draft } from './draft'
import { longHeader } from './longHeader'
import { type LongTable, longTable } from './longMeanings'
import { indexOf } from './mapIndex'
import { readLog } from './readCsv'
import { readLong } from './readLong'
import { refuseWorkbook } from './readRows'
import type { Row } from './rows'
import { ABOUT_SHEET, readAbout } from './sheets/aboutSheet'
import { annotationsSheet } from './sheets/annotationsSheet'
import { CARRIED_SHEET, readCarried } from './sheets/carriedSheet'
import { linksSheet } from './sheets/linksSheet'
import { personasSheet } from './sheets/personasSheet'
import { RATINGS_SHEET, readRatings } from './sheets/ratingsSheet'
import { readSheet, type SheetOf } from './sheets/recordSheet'
import { stagesSheet } from './sheets/stagesSheet'
import { TOUCHPOINTS_SHEET } from './sheets/touchpointsSheet'
import { answeredShape, guessShape, tableMap, withWarnings } from './tableMap'
import { Told } from './told'
import { type Sheet, withWorkbook } from './workbook/readWorkbook'

/** The map in a workbook: in one of ours, as it is by now; in one of others, in the sheet that looks like a journey. */
export async function readXlsx(source: Source, options: ReadOptions): Promise<ReadMap> {
  const read = await withWorkbook(source.bytes, async sheets => {
    const told = new Told()
    const own = await ownSheets(sheets, told)
    return own ? readOurs(sheets, own, told, options) : readTheirs(sheets, source, options)
  })
  return typeof read === 'string' ? refuseWorkbook(read) : read
}

type Rows = ReadonlyMap<string, readonly Row[]>

/**
 * The sheets by which a workbook is ours: that of touchpoints, by the ids on it, or the one that carries the map. Undefined
 * if it is not; names of sheets alone do not make it so.
 */
async function ownSheets(sheets: readonly Sheet[], told: Told): Promise<Rows | undefined> {
  const rows = new Map<string, readonly Row[]>()
  for (const sheet of sheets) {
    if (sheet.name !== TOUCHPOINTS_SHEET && sheet.name !== CARRIED_SHEET) continue
    rows.set(sheet.name, await sheet.rows(told))
  }
  const head = rows.get(TOUCHPOINTS_SHEET)?.[0]?.cells ?? []
  const hasIds = head.includes('touchpoint_id') && head.includes('stage_id')
  return hasIds || readCarried(rows.get(CARRIED_SHEET) ?? []) !== undefined ? rows : undefined
}

/* ---------- ours ---------- */

async function readOurs(
  sheets: readonly Sheet[],
  own: Rows,
  told: Told,
  { newId }: ReadOptions,
): Promise<ReadMap> {
  const byName = new Map(own)
  for (const sheet of sheets) {
    if (!byName.has(sheet.name)) byName.set(sheet.name, await sheet.rows(told))
  }
  const rowsOf = (name: string) => byName.get(name) ?? []

  const data = readCarried(rowsOf(CARRIED_SHEET))
  const carried = data === undefined ? undefined : openDocument(JSON.stringify(data))
  // A map of a newer release, or one that holds too much: its reason is the workbook's.
  if (carried && !carried.ok && carried.reason !== 'broken' && carried.reason !== 'not-ours') return carried
  const base = carried?.ok ? carried.map : undefined
  if (!base) told.tell('notCarried')
  const index = indexOf(base ?? { ...emptyMap(), lanes: builtInLanes() })
  const draft = new Draft(newId, told, base && { index, document: new Document(toFile(base)) })

  const read = (sheetOf: SheetOf) => {
    const sheet = sheetOf(index)
    readSheet(draft, sheet, rowsOf(sheet.name))
  }
  read(personasSheet)
  const [head, ...cards] = rowsOf(TOUCHPOINTS_SHEET)
  if (head) {
    const table = longTable(head.cells, cards, {})
    readLong(draft, base ? table : withoutOtherSheets(table, byName), '-2..2')
  }
  read(stagesSheet)
  read(annotationsSheet)
  readRatings(draft, rowsOf(RATINGS_SHEET))
  read(linksSheet)
  readAbout(draft, rowsOf(ABOUT_SHEET))

  const opened = openDocument(draft.document.text())
  if (!opened.ok) return opened
  return { ...withWarnings(opened, told), ok: true }
}

/** Without an earlier version, what has a sheet of its own is read there and not twice. */
function withoutOtherSheets(table: LongTable, sheets: Rows): LongTable {
  const told = new Set([
    ...(sheets.has('Annotations')
      ? ['painPoints', 'opportunities', 'strengths', 'ideas', 'questions', 'quotes']
      : []),
    ...(sheets.has('Ratings') ? ['emotion', 'expectation', 'emotionLabel'] : []),
    ...(sheets.has('Links') ? ['linksTo'] : []),
  ])
  return {
    ...table,
    meanings: table.meanings.map(meaning => {
      const what = meaning?.kind === 'role' ? meaning.role : meaning?.kind === 'rating' ? meaning.of : ''
      return told.has(what) ? undefined : meaning
    }),
  }
}

/* ---------- theirs ---------- */

/** Sheets that are looked at for a journey. */
const LOOKED_AT = 12

async function readTheirs(sheets: readonly Sheet[], source: Source, options: ReadOptions): Promise<ReadMap> {
  const { answers } = options
  const onProgress = partly(options.onProgress, 0, 0.6)
  const visible = sheets.filter(({ hidden }) => !hidden)
  const asked = visible.find(({ name }) => name === answers.choices?.sheet)
  const found = asked ? await tableOf(asked, onProgress) : await likeliest(visible, onProgress)
  if (!found || found.rows.length === 0) return refuse('nothing-in-it', 'because.emptySheets')
  const sheet: ChoiceQuestion = {
    kind: 'choice',
    id: 'sheet',
    options: visible.map(({ name }) => ({ value: name, text: name })),
    value: found.sheet.name,
  }
  const questions = visible.length > 1 ? [sheet] : []
  const shape = answeredShape(answers) ?? guessShape(found.rows)
  if (shape === 'log') {
    const choices = { ...answers.choices, sheet: found.sheet.name }
    return readLog(source, { ...options, answers: { ...answers, choices } }, questions)
  }
  return tableMap(found.rows, found.told, options, questions)
}

interface FoundTable {
  readonly sheet: Sheet
  readonly rows: readonly Row[]
  readonly told: Told
}

async function tableOf(sheet: Sheet, onProgress: OnProgress): Promise<FoundTable> {
  const told = new Told()
  return { sheet, rows: await sheet.rows(told, onProgress), told }
}

/** The first sheet whose words are of a journey or a log; else the first with anything in it. */
async function likeliest(sheets: readonly Sheet[], onProgress: OnProgress): Promise<FoundTable | undefined> {
  let first: FoundTable | undefined
  for (const sheet of sheets.slice(0, LOOKED_AT)) {
    const table = await tableOf(sheet, onProgress)
    if (table.rows.length === 0) continue
    if (guessShape(table.rows) !== 'long' || longHeader(table.rows).known > 1) return table
    first ??= table
  }
  return first
}
