import type { Id } from '../../model/ids'
import type { Geometry } from '../../model/layout/geometry'
import { routeLink } from './linkRoutes'
import { pagesOf } from './pages'
import type { Area } from './slide'

/*
 * The cards of a stage on slides. Each stands in the column, lane and row that it has on the map; columns are as wide and
 * rows as high as the slide allows. Where cards would get too small to be read, the stage goes on on another slide: first
 * the columns are shared out, then the rows.
 */

/** Less than this no title can be read in. */
const MIN_HEIGHT = 0.62
const MAX_HEIGHT = 1.8
const MAX_WIDTH = 4.4
const LANE_GAP = 0.06
const LANE_PADDING = 0.1
const ROW_GAP = 0.3
/** More room beside a row along which arcs run, with their words. */
const ARC = 0.22
/** Between columns; wider where a link has something to say. */
const GAP = { plain: 0.42, labelled: 1 }
const MOST_COLUMNS = { plain: 5, labelled: 4 }

/** A card's slot on its map, counted in what the slide shows. */
export interface GridCard {
  readonly id: Id
  readonly column: number
  readonly row: number
}

export interface GridRow {
  readonly lane: Id
  readonly row: number
  /** Free above and below its cards, for links that lead around others (inches). */
  readonly above: number
  readonly below: number
}

/** The links among the cards of a stage, and whether any of them says something. */
interface StageLinks {
  readonly links: readonly { readonly from: Id; readonly to: Id }[]
  readonly labelled: boolean
}

/** What one slide shows of a stage. */
export interface GridPage {
  /** How many columns it has. */
  readonly columns: number
  readonly rows: readonly GridRow[]
  readonly cards: readonly GridCard[]
}

/** The slides that the cards of a stage take; one without cards if it has none. */
export function gridPages(
  geometry: Geometry,
  stage: Id,
  height: number,
  { links, labelled }: StageLinks,
): GridPage[] {
  const cards = [...geometry.touchpoints].flatMap(([id, { slot }]) =>
    slot?.stage === stage ? [{ id, slot }] : [],
  )
  const columns = [...new Set(cards.map(({ slot }) => slot.column))].sort((a, b) => a - b)
  const rowsOf = (here: typeof cards) =>
    geometry.lanes.flatMap(({ id: lane, rows }): GridRow[] =>
      rows.flatMap(({ row }) => {
        const beside = here.flatMap(({ id, slot }): GridCard[] =>
          slot.lane === lane && slot.row === row ? [{ id, column: slot.column, row: 0 }] : [],
        )
        const routes = links.map(({ from, to }) => routeLink(beside, from, to)?.from)
        const room = (side: 'top' | 'bottom') => (routes.includes(side) ? ARC : 0)
        return beside.length > 0 ? [{ lane, row, above: room('top'), below: room('bottom') }] : []
      }),
    )
  const pages = pagesOf(columns, MOST_COLUMNS[labelled ? 'labelled' : 'plain']).flatMap(shown => {
    const here = cards.filter(({ slot }) => shown.includes(slot.column))
    return rowPages(rowsOf(here), height).map((rows): GridPage => {
      const placed = here.flatMap(({ id, slot }): GridCard[] => {
        const row = rows.findIndex(({ lane, row }) => lane === slot.lane && row === slot.row)
        return row < 0 ? [] : [{ id, column: shown.indexOf(slot.column), row }]
      })
      return { columns: shown.length, rows, cards: placed }
    })
  })
  return pages.length > 0 ? pages : [{ columns: 0, rows: [], cards: [] }]
}

/** As many rows to a slide as are high enough, about as many on each. */
function rowPages(rows: readonly GridRow[], height: number): GridRow[][] {
  let most = rows.length
  while (most > 1 && pagesOf(rows, most).some(page => rowHeight(page, height) < MIN_HEIGHT)) most--
  return rows.length === 0 ? [] : pagesOf(rows, most)
}

function rowHeight(rows: readonly GridRow[], height: number): number {
  const lanes = new Set(rows.map(({ lane }) => lane)).size
  const arcs = rows.reduce((sum, { above, below }) => sum + above + below, 0)
  const free = (lanes - 1) * LANE_GAP + lanes * 2 * LANE_PADDING + (rows.length - lanes) * ROW_GAP + arcs
  return Math.min(MAX_HEIGHT, (height - free) / Math.max(1, rows.length))
}

/** Where everything of a page is, in inches. */
export interface PlacedGrid {
  readonly bands: readonly (Area & { readonly lane: Id })[]
  readonly boxes: ReadonlyMap<Id, Area>
  /** Middle of each column. */
  readonly columns: readonly number[]
  /** Between columns, where links run and say what they say. */
  readonly gap: number
}

/** Places a page in an area, of which the names of lanes take the left. */
export function placeGrid(page: GridPage, area: Area, namesWidth: number, labelled: boolean): PlacedGrid {
  const gap = GAP[labelled ? 'labelled' : 'plain']
  const left = area.x + namesWidth + LANE_PADDING
  const room = area.x + area.width - LANE_PADDING - left
  const width = Math.min(MAX_WIDTH, (room - gap * (page.columns - 1)) / Math.max(1, page.columns))
  const height = rowHeight(page.rows, area.height)
  const columns = Array.from({ length: page.columns }, (_, index) => left + index * (width + gap) + width / 2)

  const bands: (Area & { lane: Id })[] = []
  const tops: number[] = []
  let y = area.y
  for (const { lane, above, below } of page.rows) {
    const last = bands.at(-1)
    const goesOn = last?.lane === lane
    const bandTop = goesOn ? last.y : last ? y + LANE_GAP : y
    const top = (goesOn ? y - LANE_PADDING + ROW_GAP : bandTop + LANE_PADDING) + above
    tops.push(top)
    y = top + height + below + LANE_PADDING
    if (goesOn) bands.pop()
    bands.push({ lane, x: area.x, y: bandTop, width: area.width, height: y - bandTop })
  }
  const boxes = new Map(
    page.cards.map(({ id, column, row }): [Id, Area] => [
      id,
      { x: columns[column]! - width / 2, y: tops[row]!, width, height },
    ]),
  )
  return { bands, boxes, columns, gap }
}
