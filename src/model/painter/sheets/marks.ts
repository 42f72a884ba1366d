import type { Page, PagePlan } from '../../layout/pages/planPages'
import type { PathShape } from '../drawing'

/** Of a line to cut along, outside the piece: its length, and how far from the corner it begins. Millimetres. */
const CUT = { length: 4, gap: 1.5 }
/** Of the tick up to which the neighbour covers the piece. */
const JOIN = 2

/**
 * Lines to cut along at the corners of a piece, and ticks along its edges where the edge of its neighbour comes to lie.
 * In units of which one is `unit` millimetres.
 */
export function paintMarks(
  { rows, columns, overlap }: PagePlan,
  { row, column, frame }: Page,
  unit: number,
  stroke: string,
): PathShape[] {
  const [left, top] = [frame.x, frame.y]
  const [right, bottom] = [frame.x + frame.width, frame.y + frame.height]
  const near = CUT.gap
  const far = CUT.gap + CUT.length
  const lines: (readonly [x1: number, y1: number, x2: number, y2: number])[] = []
  for (const y of [top, bottom])
    lines.push([left - far, y, left - near, y], [right + near, y, right + far, y])
  for (const x of [left, right])
    lines.push([x, top - far, x, top - near], [x, bottom + near, x, bottom + far])

  const joins: typeof lines = []
  if (overlap > 0) {
    const xs = [...(column > 0 ? [left + overlap] : []), ...(column < columns - 1 ? [right - overlap] : [])]
    const ys = [...(row > 0 ? [top + overlap] : []), ...(row < rows - 1 ? [bottom - overlap] : [])]
    for (const x of xs) {
      joins.push([x, top - near - JOIN, x, top - near], [x, bottom + near, x, bottom + near + JOIN])
    }
    for (const y of ys) {
      joins.push([left - near - JOIN, y, left - near, y], [right + near, y, right + near + JOIN, y])
    }
  }
  const path = (list: typeof lines) =>
    list.map(([x1, y1, x2, y2]) => `M${x1 / unit} ${y1 / unit}L${x2 / unit} ${y2 / unit}`).join('')
  return [
    { type: 'path', d: path(lines), stroke, strokeWidth: 0.75 },
    ...(joins.length > 0 ? [{ type: 'path', d: path(joins), stroke, strokeWidth: 0.5 } as const] : []),
  ]
}
