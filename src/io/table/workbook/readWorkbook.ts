import { unpack } from '../../backup/unpack'
import { listZip, type ZipEntry } from '../../backup/zipEntries'
import type { Bytes } from '../../format'
import type { OnProgress } from '../../progress'
import { MAX_CELLS, MAX_COLUMNS, MAX_ROWS, type Row } from '../rows'
import type { Told } from '../told'
import { dateText, isDateFormat } from './dates'
import { attribute, type Tag, tagsOf, unescaped } from './xml'

/*
 * The cells of an Excel workbook (ECMA-376, part 1, chapter 18). The library for it unpacks in workers made of text,
 * which our content policy forbids, knows nothing of merged cells and hidden sheets, and gives up a whole file for one bad
 * cell; what is needed of the format is this little. Formulas are never looked at: a cell is what was last shown in it.
 */

export interface Sheet {
  readonly name: string
  readonly hidden: boolean
  /** Its rows in which there is anything, merged cells repeated; what was left out is told. */
  rows(told: Told, onProgress?: OnProgress): Promise<readonly Row[]>
}

/** Why there are no sheets: none of its parts is a workbook, some are damaged, or they grow beyond all measure. */
export type WorkbookProblem = 'no-workbook' | 'damaged' | 'too-large'

/** Bytes of one part, unpacked, and of all of them. */
const MAX_PART = 160 * 1024 * 1024
const MAX_ALL = 256 * 1024 * 1024
const MAX_SHEETS = 200
/** From one word about the progress to the next. */
const ROWS_AT_ONCE = 500
/** Cells that merged cells are repeated in, with those that are filled up before them. */
const MAX_REPEATED = 1_000_000

/** Hands over the sheets of a workbook; gives what is made of them, or why they cannot be read. */
export async function withWorkbook<T>(
  bytes: Bytes,
  use: (sheets: readonly Sheet[]) => Promise<T>,
): Promise<T | WorkbookProblem> {
  const file = new Blob([bytes])
  const list = await listZip(file)
  if (typeof list === 'string') return list === 'too-many' ? 'too-large' : 'damaged'
  try {
    return await use(await sheetsOf(new Parts(file, list.entries)))
  } catch (error) {
    if (error instanceof Unreadable) return error.problem
    throw error
  }
}

class Unreadable extends Error {
  constructor(readonly problem: WorkbookProblem) {
    super(`A part of the workbook cannot be read: ${problem}.`)
  }
}

/** The parts of the package by name, unpacked when they are asked for. */
class Parts {
  readonly #file: Blob
  readonly #entries: ReadonlyMap<string, ZipEntry>
  #spent = 0

  constructor(file: Blob, entries: readonly ZipEntry[]) {
    this.#file = file
    this.#entries = new Map(entries.map(entry => [entry.name.replace(/\\/g, '/').toLowerCase(), entry]))
  }

  /** The text of a part; undefined if there is none of that name. */
  async text(name: string): Promise<string | undefined> {
    const entry = this.#entries.get(name.toLowerCase())
    if (!entry) return undefined
    const most = Math.min(MAX_PART, MAX_ALL - this.#spent)
    const bytes = await unpack(this.#file, entry, most, length => {
      this.#spent += length
    })
    if (typeof bytes === 'string') throw new Unreadable(bytes)
    const wide = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8'
    return new TextDecoder(wide).decode(bytes)
  }

  /** Where the relations of a part lead, by their ids and their types. */
  async relations(part: string): Promise<readonly { id: string; type: string; target: string }[]> {
    const slash = part.lastIndexOf('/') + 1
    const xml = await this.text(`${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`)
    return [...tagsOf(xml ?? '')].flatMap(tag => {
      if (tag.name !== 'Relationship') return []
      const target = attribute(tag, 'Target') ?? ''
      return [
        {
          id: attribute(tag, 'Id') ?? '',
          type: (attribute(tag, 'Type') ?? '').replace(/^.*\//, ''),
          target: resolved(part.slice(0, slash), target),
        },
      ]
    })
  }
}

/** A target as the name of a part: from the root, or from the folder of the part that names it. */
function resolved(folder: string, target: string): string {
  const path: string[] = []
  for (const step of (target.startsWith('/') ? target : `${folder}${target}`).split('/')) {
    if (step === '..') path.pop()
    else if (step !== '' && step !== '.') path.push(step)
  }
  return path.join('/')
}

async function sheetsOf(parts: Parts): Promise<readonly Sheet[]> {
  const root = (await parts.relations('')).find(({ type }) => type === 'officeDocument')
  const name = root?.target ?? 'xl/workbook.xml'
  const workbook = await parts.text(name)
  if (workbook === undefined) throw new Unreadable('no-workbook')
  const relations = await parts.relations(name)
  const partOf = (type: string) => relations.find(relation => relation.type === type)?.target

  const found: { name: string; hidden: boolean; part: string }[] = []
  let since1904 = false
  for (const tag of tagsOf(workbook)) {
    if (tag.closing) continue
    if (tag.name === 'workbookPr') since1904 = /^(?:1|true)$/.test(attribute(tag, 'date1904') ?? '')
    if (tag.name !== 'sheet' || found.length >= MAX_SHEETS) continue
    const part = relations.find(({ id }) => id === relationOf(tag))
    if (part?.type !== 'worksheet') continue
    const hidden = (attribute(tag, 'state') ?? 'visible') !== 'visible'
    found.push({ name: unescaped(attribute(tag, 'name') ?? ''), hidden, part: part.target })
  }
  if (found.length === 0) throw new Unreadable('no-workbook')

  const shared = {
    texts: textsIn((await parts.text(partOf('sharedStrings') ?? 'xl/sharedStrings.xml')) ?? ''),
    dates: dateStyles((await parts.text(partOf('styles') ?? 'xl/styles.xml')) ?? ''),
    since1904,
  }
  return found.map(({ name, hidden, part }) => ({
    name,
    hidden,
    rows: async (told, onProgress) => rowsIn((await parts.text(part)) ?? '', shared, told, onProgress),
  }))
}

/** `r:id`, which is not the same as an `id` of its own. */
function relationOf(tag: Tag): string {
  return /\s[\w.-]+:id\s*=\s*["']([^"']*)["']/.exec(tag.attributes)?.[1] ?? ''
}

/** The texts that cells share: each may be in runs of different looks, and may have a reading aid, which is not part of it. */
function textsIn(xml: string): readonly string[] {
  const texts: string[] = []
  let text = ''
  let aid = false
  for (const { name, closing, empty, before } of tagsOf(xml)) {
    if (name === 't' && closing && !aid) text += before
    else if (name === 'rPh' && !empty) aid = !closing
    else if (name === 'si' && (closing || empty)) {
      texts.push(unescaped(text))
      text = ''
    }
  }
  return texts
}

/** The numbers of the styles that show a number as a date. */
function dateStyles(xml: string): ReadonlySet<number> {
  const codes = new Map<number, string>()
  const dates = new Set<number>()
  let [within, style] = [false, 0]
  for (const tag of tagsOf(xml)) {
    if (tag.name === 'numFmt')
      codes.set(Number(attribute(tag, 'numFmtId')), attribute(tag, 'formatCode') ?? '')
    else if (tag.name === 'cellXfs') within = !tag.closing && !tag.empty
    else if (tag.name === 'xf' && within && !tag.closing) {
      const format = Number(attribute(tag, 'numFmtId') ?? 0)
      if (isDateFormat(format, codes.get(format))) dates.add(style)
      style++
    }
  }
  return dates
}

interface Shared {
  readonly texts: readonly string[]
  readonly dates: ReadonlySet<number>
  readonly since1904: boolean
}

function rowsIn(xml: string, shared: Shared, told: Told, onProgress?: OnProgress): readonly Row[] {
  const rows: { line: number; cells: string[] }[] = []
  const merged: string[] = []
  let [line, cells, column] = [0, [] as string[], -1]
  let left = MAX_CELLS
  let cell: Tag | undefined
  let [value, inline, aid, tooLong] = ['', '', false, false]

  const endCell = () => {
    if (!cell) return
    const text = cellText(cell, value, inline, shared)
    if (attribute(cell, 't') === 'e') told.tell('errorCell', { line, text: value })
    const more = Math.max(0, column + 1 - cells.length)
    if (column >= MAX_COLUMNS) tooLong ||= text !== ''
    else if (text !== '' && more > left) [left, tooLong] = [0, true]
    else if (text !== '') {
      left -= more
      while (cells.length < column) cells.push('')
      cells[column] = text
    }
    cell = undefined
  }
  const endRow = () => {
    if (cells.length === 0) return
    if (rows.length < MAX_ROWS) rows.push({ line, cells })
    else tooLong = true
    cells = []
  }

  for (const tag of tagsOf(xml)) {
    const { name, closing, empty, before } = tag
    if (name === 'row') {
      if (closing) {
        endRow()
        if (line % ROWS_AT_ONCE === 0) onProgress?.(tag.end / xml.length)
      } else {
        const said = Number(attribute(tag, 'r'))
        line = Number.isSafeInteger(said) && said > line ? said : line + 1
        ;[cells, column] = [[], -1]
      }
    } else if (name === 'c') {
      if (closing) endCell()
      else {
        column = columnOf(attribute(tag, 'r')) ?? column + 1
        ;[cell, value, inline, aid] = [tag, '', '', false]
        if (empty) endCell()
      }
    } else if (cell) {
      if (name === 'v' && closing) value = before
      else if (name === 'rPh' && !empty) aid = !closing
      else if (name === 't' && closing && !aid) inline += before
    } else if (name === 'mergeCell' && !closing) {
      merged.push(attribute(tag, 'ref') ?? '')
    }
  }
  if (tooLong) told.tell('tooLong')
  repeatMerged(rows, merged)
  return rows
}

function cellText(cell: Tag, value: string, inline: string, { texts, dates, since1904 }: Shared): string {
  switch (attribute(cell, 't')) {
    case 's':
      return texts[Number(value)] ?? ''
    case 'inlineStr':
      return unescaped(inline)
    case 'str':
      return unescaped(value)
    case 'b':
      return value.trim() === '1' ? 'TRUE' : value.trim() === '0' ? 'FALSE' : ''
    case 'd':
      return value.trim()
    case 'e':
      return ''
  }
  const number = value.trim() === '' ? Number.NaN : Number(value)
  if (!Number.isFinite(number)) return ''
  return dates.has(Number(attribute(cell, 's'))) ? dateText(number, since1904) : String(number)
}

/** The number of a column, from 0, by its letters. */
function columnOf(reference: string | undefined): number | undefined {
  const letters = /^\$?([A-Z]{1,3})/i.exec(reference ?? '')?.[1]
  if (!letters) return undefined
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}

/** What stands in the corner of merged cells stands in all of them, as far as there are rows. */
function repeatMerged(rows: readonly { line: number; cells: string[] }[], merged: readonly string[]): void {
  const byLine = new Map(rows.map(row => [row.line, row]))
  let left = MAX_REPEATED
  for (const reference of merged) {
    const [, from, top, to, bottom] = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/i.exec(reference) ?? []
    const [first, last] = [columnOf(from) ?? 0, Math.min(columnOf(to) ?? -1, MAX_COLUMNS - 1)]
    const text = byLine.get(Number(top))?.cells[first]
    if (!text) continue
    for (let line = Number(top); line <= Number(bottom) && left > 0; line++) {
      left--
      const cells = byLine.get(line)?.cells
      if (!cells) continue
      left -= Math.max(0, first - cells.length)
      for (let column = first; column <= last && left > 0; column++, left--) {
        while (cells.length < column) cells.push('')
        cells[column] = text
      }
    }
  }
}
