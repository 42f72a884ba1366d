import { groupBy } from '../../model/groupBy'
import type { Id } from '../../model/ids'
import type { TouchpointRole } from '../question'
import { fitting, textOf } from './cell'
import type { Draft } from './draft'
import { type LongTable, roleColumns } from './longMeanings'
import { longColumns } from './longTable'
import type { Card } from './mapIndex'
import type { Row } from './rows'

/** One row of a table of touchpoints: what it says, and what of it is news. */
export interface LongRow {
  readonly line: number
  readonly id: Id
  /** Where it stood in the earlier version of the map; undefined if it is new. */
  readonly known: Card | undefined
  /** What a column says. */
  cell(column: number): string
  /** Whether that differs from what the earlier version would say there. */
  isNews(column: number): boolean
  /** What the columns of a role say, one below the other. */
  text(role: TouchpointRole): string
  /** The same if any of it is news, else undefined. */
  news(role: TouchpointRole): string | undefined
}

/**
 * The rows, each with the id of its touchpoint: the one that it says, if it is the first to say so; without a column of ids,
 * that of the touchpoint of its title.
 */
export function longRows(draft: Draft, table: LongTable): LongRow[] {
  const columnsByRole = roleColumns(table)
  const known = new Map(draft.base?.cards.map(card => [card.id, card]))
  const before = earlierTexts(draft, table)
  const idColumn = columnsByRole.get('touchpointId')?.[0]
  const titleColumn = columnsByRole.get('touchpoint')?.[0]

  const byTitle = groupBy([...known.values()].reverse(), ({ touchpoint }) => touchpoint.title)

  const claim = (row: Row): Card | undefined => {
    if (idColumn === undefined) {
      const title = titleColumn === undefined ? '' : row.cells[titleColumn]
      // The first that no row above has claimed.
      return title === undefined ? undefined : byTitle.get(title)?.pop()
    }
    const card = known.get((row.cells[idColumn] ?? '').trim())
    if (card) known.delete(card.id)
    return card
  }
  const taken = new Set<Id>()
  return table.rows.map((row): LongRow => {
    const card = claim(row)
    const said = idColumn === undefined ? '' : (row.cells[idColumn] ?? '').trim()
    const id = card?.id ?? draft.idFor(taken.has(said) ? '' : said)
    taken.add(id)
    const cell = (column: number) => row.cells[column] ?? ''
    const isNews = (column: number) =>
      card === undefined || !sameText(cell(column), before.get(card.id)?.[column] ?? '')
    const text = (role: TouchpointRole) =>
      (columnsByRole.get(role) ?? [])
        .map(cell)
        .filter(value => value !== '')
        .join('\n')
    return {
      line: row.line,
      id,
      known: card,
      cell,
      isNews,
      text,
      news: role => (columnsByRole.get(role)?.some(isNews) ? text(role) : undefined),
    }
  })
}

/** What the earlier version says in each column of the table, by the id of the touchpoint. */
function earlierTexts({ base }: Draft, { titles }: LongTable): ReadonlyMap<Id, readonly string[]> {
  if (!base) return new Map()
  const columns = [...longColumns(base)]
  // Of columns with one header, the first of theirs is the first of ours.
  const matching = titles.map(title => {
    const at = columns.findIndex(({ header }) => sameText(fitting(header), title))
    return at < 0 ? undefined : columns.splice(at, 1)[0]
  })
  return new Map(
    base.cards.map(card => [card.id, matching.map(column => fitting(textOf(column?.cell(card))))]),
  )
}

/** Programs change line ends, and OpenDocument loses tabs: nothing that somebody wrote. */
export function sameText(a: string, b: string): boolean {
  return a === b || plainLines(a) === plainLines(b)
}

function plainLines(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/\t/g, '')
}
