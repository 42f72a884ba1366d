import type { Note } from '../../model/journey'
import { NOTE } from '../../model/layout/sizes'

const GAP = 20
/** Notes in a row, before the next row above. */
const IN_A_ROW = 10
/** Between the lowest notes and the map. */
const ABOVE = 60
/** A letter is about half as wide as it is high. */
const LETTERS = Math.floor((NOTE.width - 2 * NOTE.padding) / (NOTE.text.size * 0.58))

/**
 * Spots for notes of a canvas whose own places mean nothing on the map, which is laid out anew: in rows above it, none over
 * another, from left to right.
 */
export function noteSpots(texts: readonly string[]): Note['at'][] {
  const spots: Note['at'][] = []
  let bottom = -ABOVE
  for (let first = 0; first < texts.length; first += IN_A_ROW) {
    const row = texts.slice(first, first + IN_A_ROW).map(heightOf)
    const height = Math.max(...row)
    for (const index of row.keys()) spots.push([index * (NOTE.width + GAP), bottom - height])
    bottom -= height + GAP
  }
  return spots
}

/** At most about what the layout will make of it. */
function heightOf(text: string): number {
  const lines = text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / LETTERS)), 0)
  const shown = Math.min(lines + 1, NOTE.text.maxLines)
  return Math.max(NOTE.minHeight, 2 * NOTE.padding + shown * NOTE.text.lineHeight)
}
