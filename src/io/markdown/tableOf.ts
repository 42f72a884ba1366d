import { lanesAtLeft } from '../table/gridShape'
import { folded } from '../table/header'
import { meaningOf } from '../table/headers'
import type { Row } from '../table/rows'
import type { Table } from './blocks'

/** What a column of headings is called among the names of columns. */
const STAGE = 'stage'

interface FoundTable {
  readonly rows: readonly Row[]
  /** How many of its columns, or of the names at its left, are of a journey. */
  readonly known: number
  readonly left: readonly Table[]
}

/**
 * The table of a page that has no outline. Tables of the same columns are one: those under headings of their own each tell
 * a stage, which is what people do who write a journey as a page. Of others the one that says most of a journey is taken,
 * and the rest is `left`.
 */
export function tableOf(tables: readonly Table[]): FoundTable | undefined {
  const whole = tables.filter(({ rows }) => rows.length > 1)
  let best: Table | undefined
  let most = -1
  for (const table of whole) {
    const count = known(table)
    // The first of equals.
    if (count > most) [best, most] = [table, count]
  }
  if (!best) return undefined
  const names = namesOf(best)
  const alike = new Set(whole.filter(table => namesOf(table) === names))
  const headings = new Set([...alike].map(({ heading }) => heading))
  const tellStages = headings.size > 1 && !rolesOf(best).includes('stage')
  const rows = [...alike].flatMap(({ heading, rows }, index) =>
    rows.slice(index === 0 ? 0 : 1).map(({ line, cells }, at) => ({
      line,
      cells: tellStages ? [index === 0 && at === 0 ? STAGE : heading, ...cells] : cells,
    })),
  )
  return { rows, known: most, left: tables.filter(table => !alike.has(table)) }
}

function namesOf({ rows }: Table): string {
  return rows[0]!.cells.map(folded).join('\n')
}

function rolesOf({ rows }: Table): (string | undefined)[] {
  return rows[0]!.cells.map(cell => {
    const meaning = meaningOf(cell)
    return meaning.kind === 'role' ? meaning.role : undefined
  })
}

function known(table: Table): number {
  const above = rolesOf(table).filter(role => role !== undefined).length
  return Math.max(above, lanesAtLeft(table.rows))
}
