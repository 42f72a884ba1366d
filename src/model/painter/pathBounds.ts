import { Extent } from '../layout/bounds'

/** How many numbers each command of SVG path data takes (SVG 2, 9.3). */
const TAKES: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, T: 2, A: 7, Z: 0 }
/** A command, or a number; the flags of an arc may stand together, but nobody here writes them so. */
const PIECE = /[a-z]|[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi

/**
 * A rectangle that holds all of a path: of its corners and the handles of its curves, so it may be larger than what is
 * seen, and is never smaller. Empty if the path goes nowhere.
 */
export function pathBounds(d: string): Extent {
  const pieces = d.match(PIECE) ?? []
  const extent = new Extent()
  let [x, y] = [0, 0]
  let [startX, startY] = [0, 0]
  let command = ''
  let at = 0
  while (at < pieces.length) {
    if (/[a-z]/i.test(pieces[at]!)) command = pieces[at++]!
    const kind = command.toUpperCase()
    const takes = TAKES[kind]
    if (takes === undefined) break
    const numbers = pieces.slice(at, at + takes).map(Number)
    if (numbers.length < takes) break
    at += takes
    const relative = command !== kind
    const [dx, dy] = relative ? [x, y] : [0, 0]
    if (kind === 'Z') {
      x = startX
      y = startY
      // What follows without a command of its own would never end.
      command = ''
      continue
    }
    if (kind === 'H') x = dx + numbers[0]!
    else if (kind === 'V') y = dy + numbers[0]!
    else {
      const [fromX, fromY] = [x, y]
      // Of an arc only its end is a point; it strays from the line to it by no more than its diameters.
      for (let index = kind === 'A' ? 5 : 0; index < takes; index += 2) {
        x = dx + numbers[index]!
        y = dy + numbers[index + 1]!
        extent.includePoint({ x, y })
      }
      if (kind === 'A') {
        const reach = 2 * Math.max(Math.abs(numbers[0]!), Math.abs(numbers[1]!))
        extent.includePoint({ x: Math.min(fromX, x) - reach, y: Math.min(fromY, y) - reach })
        extent.includePoint({ x: Math.max(fromX, x) + reach, y: Math.max(fromY, y) + reach })
      }
    }
    extent.includePoint({ x, y })
    if (kind === 'M') {
      startX = x
      startY = y
      // More pairs after a move are lines.
      command = relative ? 'l' : 'L'
    }
  }
  return extent
}
