import type { Id } from '../ids'
import type { Rect } from './geometry'
import { PERSONA, STAGE } from './sizes'

/*
 * The map as a grid: columns of all stages from the left (the tray's after them), rows of all lanes from the top, and
 * between them channels in which nothing stands. Links are planned on it.
 */

/** A strip that is free of cards: between two columns (`from` and `to` are x) or above and below rows (y). */
export interface Channel {
  readonly from: number
  readonly to: number
  /** Without an end: tracks are added outwards, away from `to`. */
  readonly open?: true
}

export interface GridColumn {
  readonly x: number
  readonly width: number
}

export interface GridRow {
  readonly y: number
  readonly height: number
  /** Indices of the channels along its upper and its lower side. */
  readonly above: number
  readonly below: number
}

export interface Cell {
  readonly id: Id
  readonly rect: Rect
  readonly column: number
  readonly row: number
  /** The next card in each direction along its row and column: column index or row index; −1 or Infinity if none. */
  left: number
  right: number
  up: number
  down: number
}

export interface Grid {
  readonly columns: readonly GridColumn[]
  readonly rows: readonly GridRow[]
  readonly cells: ReadonlyMap<Id, Cell>
  /** Channel `i` runs left of column `i`; the last runs right of the last column. */
  readonly vertical: readonly Channel[]
  readonly horizontal: readonly Channel[]
  /** Over the heads of the stages. */
  readonly top: Channel
}

/** The grid that the laid-out columns, rows and cards make. Slots come column by column. */
export function createGrid(
  columns: readonly GridColumn[],
  rows: readonly GridRow[],
  horizontal: readonly Channel[],
  slots: Iterable<{ readonly id: Id; readonly column: number; readonly row: number }>,
  rects: ReadonlyMap<Id, Rect>,
): Grid {
  const cells = new Map<Id, Cell>()
  for (const { id, column, row } of slots) {
    const none = { left: -1, right: Number.POSITIVE_INFINITY, up: -1, down: Number.POSITIVE_INFINITY }
    cells.set(id, { id, rect: rects.get(id)!, column, row, ...none })
  }
  joinNeighbours(cells.values())
  return {
    columns,
    rows,
    cells,
    vertical: betweenColumns(columns),
    horizontal,
    top: { from: 0, to: -4, open: true },
  }
}

function betweenColumns(columns: readonly GridColumn[]): Channel[] {
  // The first channel lies between the personas and the edge of the first stage, the last within the last stage.
  const channels: Channel[] = [{ from: -PERSONA.gap, to: 0 }]
  columns.forEach(({ x, width }, index) => {
    const next = columns[index + 1]
    const from = x + width
    channels.push({ from, to: next ? next.x : from + STAGE.padding + 4 })
  })
  return channels
}

/** Cells come column by column. */
function joinNeighbours(cells: Iterable<Cell>): void {
  const lastInRow = new Map<number, Cell>()
  let column: Cell[] = []
  const closeColumn = () => {
    column.sort((a, b) => a.row - b.row)
    for (let index = 1; index < column.length; index++) {
      const upper = column[index - 1]!
      const lower = column[index]!
      upper.down = lower.row
      lower.up = upper.row
    }
  }
  for (const cell of cells) {
    if (column[0] && column[0].column !== cell.column) {
      closeColumn()
      column = []
    }
    column.push(cell)
    const before = lastInRow.get(cell.row)
    if (before) {
      before.right = cell.column
      cell.left = before.column
    }
    lastInRow.set(cell.row, cell)
  }
  closeColumn()
}
