import type { Point } from '../layout/geometry'

/** A piece of a path between two of its corners, in absolute places. */
export interface Segment {
  readonly from: Point
  readonly to: Point
  /** Of a curve: two of a cubic one, one of a quadratic. */
  readonly handles: readonly Point[]
  /** Of an arc: how far from the line between its ends it may stray. */
  readonly reach?: number
  /** The pen was lifted before it. */
  readonly starts: boolean
}

/** How many numbers each command of SVG path data takes (SVG 2, 9.3). */
const TAKES: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, T: 2, A: 7, Z: 0 }
/** A command, or a number; the flags of an arc may stand together, but nobody here writes them so. */
const PIECE = /[a-z]|[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi

/** The segments of SVG path data. What is no path data ends it. */
export function* pathSegments(d: string): Generator<Segment> {
  const pieces = d.match(PIECE) ?? []
  let pen: Point = { x: 0, y: 0 }
  let start = pen
  /** The last handle of the curve before, which S and T mirror. */
  let handle: Point | undefined
  let starts = true
  let command = ''
  for (let at = 0; at < pieces.length; ) {
    if (/[a-z]/i.test(pieces[at]!)) command = pieces[at++]!
    const kind = command.toUpperCase()
    const takes = TAKES[kind]
    if (takes === undefined || at + takes > pieces.length) return
    const numbers = pieces.slice(at, at + takes).map(Number)
    at += takes
    if (numbers.some(Number.isNaN)) return
    const from = pen
    const origin = command === kind ? { x: 0, y: 0 } : pen
    const [first = 0] = numbers
    if (kind === 'H') pen = { x: origin.x + first, y: pen.y }
    else if (kind === 'V') pen = { x: pen.x, y: origin.y + first }
    else if (kind === 'Z') pen = start
    const points: Point[] = []
    for (let index = kind === 'A' ? 5 : 0; index + 1 < takes; index += 2) {
      points.push({ x: origin.x + numbers[index]!, y: origin.y + numbers[index + 1]! })
    }
    pen = points.pop() ?? pen
    if (kind === 'M') {
      start = pen
      starts = true
      // More pairs after a move are lines.
      command = command === 'M' ? 'L' : 'l'
      continue
    }
    if (kind === 'S' || kind === 'T') {
      points.unshift(handle ? { x: 2 * from.x - handle.x, y: 2 * from.y - handle.y } : from)
    }
    handle = points.at(-1)
    const reach = kind === 'A' ? 2 * Math.max(Math.abs(first), Math.abs(numbers[1]!)) : undefined
    yield { from, to: pen, handles: points, starts, ...(reach !== undefined && { reach }) }
    starts = kind === 'Z'
    // Numbers after the end of a figure belong to nothing.
    if (kind === 'Z') command = ''
  }
}
