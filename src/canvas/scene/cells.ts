import type { Id } from '../../model/ids'
import type { Geometry, Rect } from '../../model/layout/geometry'
import { touch } from './rects'

/** Side of a cell in map units: a few cards. */
const CELL = 512

/** Rectangles sorted into the squares of a grid, so that what lies in an area is found without asking all the others. */
export class Cells {
  readonly #cells = new Map<string, Id[]>()
  readonly #rects: ReadonlyMap<Id, Rect>

  constructor(rects: ReadonlyMap<Id, Rect>) {
    this.#rects = rects
    for (const [id, rect] of rects) {
      for (const cell of cellsTouching(rect)) {
        const ids = this.#cells.get(cell)
        if (ids) ids.push(id)
        else this.#cells.set(cell, [id])
      }
    }
  }

  /** What touches the area, each once. */
  touching(area: Rect): Set<Id> {
    const found = new Set<Id>()
    for (const cell of cellsTouching(area)) {
      for (const id of this.#cells.get(cell) ?? []) {
        if (touch(this.#rects.get(id)!, area)) found.add(id)
      }
    }
    return found
  }
}

function* cellsTouching({ x, y, width, height }: Rect): Iterable<string> {
  for (let column = Math.floor(x / CELL); column * CELL < x + width; column++) {
    for (let row = Math.floor(y / CELL); row * CELL < y + height; row++) yield `${column} ${row}`
  }
}

/** The smallest area of whole cells around an area: it stays the same while the view moves a little. */
export function wholeCells({ x, y, width, height }: Rect): Rect {
  const left = Math.floor(x / CELL) * CELL
  const top = Math.floor(y / CELL) * CELL
  const right = Math.ceil((x + width) / CELL) * CELL
  const bottom = Math.ceil((y + height) / CELL) * CELL
  return { x: left, y: top, width: right - left, height: bottom - top }
}

const known = new WeakMap<object, Cells>()

/** The cells of a table of boxes, worked out once as long as the table is the same. */
export function cellsOf(table: Geometry['touchpoints'] | Geometry['notes']): Cells {
  let cells = known.get(table)
  if (!cells) {
    cells = new Cells(table)
    known.set(table, cells)
  }
  return cells
}
