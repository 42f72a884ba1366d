import { readColour } from './colours'
import { noteSpots } from './noteSpots'
import { SCALE } from './places'
import { type Item, originFrom, type Reading } from './reading'
import { wholeTextOf } from './saidOfNode'

export function readNotes(reading: Reading, items: readonly Item[]): void {
  const foreign = items.filter(({ hint }) => !hint)
  const spots = noteSpots(foreign.map(({ node }) => wholeTextOf(node.raw)))
  for (const [index, { node }] of foreign.entries()) {
    const at = spots[index]!
    const colour = readColour(node.raw.color)
    const text = wholeTextOf(node.raw)
    const fields = { text, at, ...(colour && { colour }), ...originFrom(node, at) }
    reading.document.put('notes', reading.freeId(node.id), fields)
  }
  for (const { node, hint } of items) {
    const known = hint && reading.carried.notes.get(hint.id)
    if (!known) continue
    const [x, y] = hint.at
    const [right, down] = [node.rect.x - x, node.rect.y - y]
    const isMoved = Math.abs(right) >= 1 || Math.abs(down) >= 1
    const text = wholeTextOf(node.raw)
    const colour = readColour(node.raw.color)
    reading.document.put('notes', hint.id, {
      ...(text !== known.text && { text }),
      ...(isMoved && { at: [known.at[0] + right / SCALE, known.at[1] + down / SCALE] }),
      ...(colour && colour !== known.colour && { colour }),
    })
  }
}
