import type { ParseResult } from 'papaparse'
import { guessDivision, saidDelimiter } from './delimiter'
import { type Delimiter, MAX_COLUMNS, MAX_ROWS, type Row } from './rows'
import type { Told } from './told'

export interface TextRows {
  /** Those in which there is anything. */
  readonly rows: readonly Row[]
  /** Undefined if every line is one cell. */
  readonly delimiter: Delimiter | undefined
}

/** A letter that no text has: as a delimiter it makes every line one cell, as a quotation mark it quotes nothing. */
const NONE = '\u001f'

/** The rows of a text. */
export async function textRows(text: string, told: Told): Promise<TextRows> {
  const { default: papa } = await import('papaparse')
  const delimiter = guessDivision(text)?.delimiter
  const skipped = saidDelimiter(text) ? text.indexOf('\n') + 1 : 0
  const parse = (quoteChar: string) =>
    papa.parse<string[]>(skipped ? text.slice(skipped) : text, {
      delimiter: delimiter ?? NONE,
      quoteChar,
      preview: MAX_ROWS + 1,
    })
  const parsed = parse('"')
  // A mark that is never closed would swallow all that follows: then it is a letter like any other.
  const unclosed = parsed.errors.some(({ code }) => code === 'MissingQuotes')
  const { rows, lineOf, tooLong } = numbered(unclosed ? parse(NONE) : parsed, skipped ? 2 : 1)
  if (unclosed) told.tell('quotes', { line: numbered(parsed, 1).lineOf(lastQuoteError(parsed)) })
  for (const { type, row } of unclosed ? [] : parsed.errors) {
    if (type === 'Quotes') told.tell('quotes', { line: lineOf(row ?? 0) })
  }
  if (tooLong) told.tell('tooLong')
  return { rows, delimiter }
}

function lastQuoteError({ errors }: ParseResult<string[]>): number {
  return errors.findLast(({ code }) => code === 'MissingQuotes')?.row ?? 0
}

/** The rows with the lines in which they begin: a cell may have line breaks of its own. */
function numbered({ data, meta }: ParseResult<string[]>, first: number) {
  const rows: Row[] = []
  const lines: number[] = []
  let line = first
  let tooLong = data.length > MAX_ROWS
  for (const all of data.slice(0, MAX_ROWS)) {
    lines.push(line)
    const cells = all.slice(0, MAX_COLUMNS)
    if (all.length > MAX_COLUMNS) tooLong = true
    // Lines of one text may end in different ways; what is left of the longer ends is no part of a cell.
    if (meta.linebreak === '\n') cells.push((cells.pop() ?? '').replace(/\r$/, ''))
    if (cells.some(cell => cell !== '')) rows.push({ line, cells })
    line += all.reduce((breaks, cell) => breaks + lineBreaks(cell), 1)
  }
  return { rows, tooLong, lineOf: (row: number) => lines[row] ?? lines.at(-1) ?? first }
}

function lineBreaks(cell: string): number {
  return /[\r\n]/.test(cell) ? (cell.match(/\r\n|\r|\n/g)?.length ?? 0) : 0
}
