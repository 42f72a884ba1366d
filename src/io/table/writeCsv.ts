import { groupBy } from '../../model/groupBy'
import type { JourneyMap } from '../../model/journey'
import { type Cell, textOf } from './cell'
import { HEADERS } from './headers'
import { longColumns, personasAt, statusOf } from './longTable'
import { type Card, indexOf, type MapIndex } from './mapIndex'
import { guarded, joinValues } from './values'

/**
 * The long form as a text: UTF-8 with its mark, commas, lines that end in CRLF, quotes as RFC 4180 has them. Texts that a
 * spreadsheet would take for formulas are guarded; numbers are not. A stage without touchpoints has a row of its own, and
 * so has a map without stages.
 */
export async function writeCsv(map: JourneyMap): Promise<string> {
  const { default: papa } = await import('papaparse')
  const index = indexOf(map)
  const columns = longColumns(index)
  const full = (card: Card) => columns.map(column => column.cell(card))
  const sparse = (cells: Readonly<Record<string, Cell>>) =>
    columns.map(({ header }) => ({ ...ofMap(index), ...cells })[header])
  const byStage = groupBy(index.cards, ({ stage }) => stage?.id)
  const rows = index.stages.flatMap(([id, { title, goal }], at): Cell[][] => {
    const cards = byStage.get(id)
    if (cards) return cards.map(full)
    const stage = { [HEADERS.stageOrder]: at + 1, [HEADERS.stage]: title, [HEADERS.stageGoal]: goal }
    return [sparse({ ...stage, [HEADERS.stageId]: id })]
  })
  rows.push(...(byStage.get(undefined) ?? []).map(full))
  if (rows.length === 0) rows.push(sparse({}))
  const table = [columns.map(({ header }) => header), ...rows]
  const text = papa.unparse(
    table.map(cells => cells.map(cell => (typeof cell === 'string' ? guarded(cell) : textOf(cell)))),
    { newline: '\r\n', quotes: false },
  )
  return `\ufeff${text}\r\n`
}

/** What every row says of the whole map. */
function ofMap(index: MapIndex): Record<string, Cell> {
  return {
    [HEADERS.mapTitle]: index.map.meta.title,
    [HEADERS.status]: statusOf(index),
    [HEADERS.personas]: joinValues(personasAt(index, '')),
  }
}
