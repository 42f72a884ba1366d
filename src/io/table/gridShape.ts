import { type GridRole, gridRole } from './gridWords'
import type { Row } from './rows'

/*
 * The grid in which vendors draw a journey: lanes from top to bottom, named at the left; the journey from left to right.
 * The first row has the stages, each over one or more columns, merged or repeated or named once; a row below has the steps.
 */

export interface GridRow {
  readonly line: number
  readonly title: string
  readonly role: GridRole | undefined
  /** Whom it is about, where its name says so: `Emotion: Nadia`. */
  readonly of: string
  /** From the column after the names on, as far as there is anything in them. */
  readonly cells: readonly string[]
}

export interface Grid {
  readonly title: string
  /** Said once for the whole map, above the stages. */
  readonly persona: string
  readonly description: string
  /** The stage of each column. */
  readonly stages: readonly { readonly title: string; readonly number: number }[]
  /** Without that of the stages. */
  readonly rows: readonly GridRow[]
}

const ROWS_LOOKED_AT = 40

/** How many rows have the name of a lane at their left: two or more make a table a grid rather than a list. */
export function lanesAtLeft(rows: readonly Row[]): number {
  const roles = rows.slice(0, ROWS_LOOKED_AT).map(({ cells }) => roleOf(cells[0] ?? '').role)
  return new Set(roles.filter(role => role !== undefined)).size
}

/** The grid of a table; undefined if it has no row of stages and none of steps. */
export function gridOf(all: readonly Row[]): Grid | undefined {
  let [title, persona] = ['', '']
  const said: string[] = []
  const rows: GridRow[] = []
  let stageRow: GridRow | undefined
  for (const { line, cells } of all) {
    const name = (cells[0] ?? '').trim()
    const { role, of } = roleOf(name)
    // A row is as long as it is: one wide row would make all others as wide.
    const rest = cells.slice(1).map(cell => cell.trim())
    const values = new Set(rest.filter(cell => cell !== ''))
    const row: GridRow = { line, title: name, role, of, cells: rest }
    const single = values.size === 0 ? name : values.size === 1 ? [...values][0]! : undefined
    if (!stageRow && rows.length === 0 && single !== undefined && role !== 'stage' && role !== 'step') {
      // What stands alone above the stages is of the whole map.
      if (role === 'persona') persona = single
      else if (title === '' && (role === 'title' || name === '' || name === single)) title = single
      else if (single !== '') said.push(name === single ? single : `${name}: ${single}`)
    } else if (!stageRow && (role === 'stage' || (role === undefined && rows.length === 0))) {
      stageRow = row
    } else {
      rows.push(row)
    }
  }
  // The steps stand below the stages, named or not.
  if (!rows.some(({ role }) => role === 'step') && rows[0]?.title === '')
    rows[0] = { ...rows[0], role: 'step' }
  if (!stageRow && !rows.some(({ role }) => role === 'step')) return undefined
  const columns = lastColumn([...(stageRow ? [stageRow] : []), ...rows])
  return {
    title,
    persona,
    description: said.join('\n'),
    stages: stagesOf(Array.from({ length: columns }, (_, column) => stageRow?.cells[column] ?? '')),
    rows: rows.map(row => ({ ...row, cells: row.cells.slice(0, columns) })),
  }
}

/** A name at the left with whom it is about: `Emotion (Nadia)`, `Thoughts – Rahim`. */
function roleOf(name: string): { role: GridRole | undefined; of: string } {
  const plain = gridRole(name)
  const { word, of } = partedName(name)
  const role = gridRole(word)
  if ((role === 'emotion' || role === 'expectation') && of !== '' && !/^[-−\d]/.test(of)) return { role, of }
  return { role: plain ?? role, of: '' }
}

/** What stands before the first sign that parts a name, and what stands behind it up to the end, without its bracket. */
function partedName(name: string): { word: string; of: string } {
  const inner = name.endsWith(')') ? name.slice(0, -1) : name
  // What is closed before the end is part of the word.
  const sign = /:|–|—| - |\(/g
  sign.lastIndex = Math.max(1, inner.lastIndexOf(')') + 1)
  const found = sign.exec(inner)
  if (!found) return { word: '', of: '' }
  return { word: inner.slice(0, found.index), of: inner.slice(sign.lastIndex).trim() }
}

function lastColumn(rows: readonly GridRow[]): number {
  return rows.reduce((most, { cells }) => Math.max(most, cells.findLastIndex(cell => cell !== '') + 1), 0)
}

/** A stage reaches to the next name; the same name again is the same stage. */
function stagesOf(cells: readonly string[]): { title: string; number: number }[] {
  let number = 0
  let title: string | undefined
  return cells.map(cell => {
    if (title === undefined || (cell !== '' && cell !== title)) {
      number++
      title = cell
    }
    return { title, number }
  })
}
