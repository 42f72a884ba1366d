import type { Fields } from './canvasFile'
import { HINT, mapOriginOf, ORIGIN, without } from './origin'
import { type Item, originFrom, type Reading } from './reading'

/** What of the file means nothing to us goes with the map. */
export function keepRest(
  reading: Reading,
  json: Readonly<Fields>,
  title: Item | undefined,
  edges: readonly unknown[],
): void {
  const before = mapOriginOf(reading.carried.meta)
  const known = new Map(before.nodes.map(left => [JSON.stringify(left.raw), left]))
  const z = reading.canvas.nodes.length
  const odd = reading.canvas.oddNodes.map(raw => known.get(JSON.stringify(raw)) ?? { raw, z })
  const nodes = [...reading.left, ...odd]
  const top = without(json, name => name === 'nodes' || name === 'edges' || name === HINT)
  const kept = {
    ...(title && !title.hint && { title: originFrom(title.node)[ORIGIN] }),
    ...(title?.hint && Object.keys(before.title.raw).length > 0 && { title: before.title }),
    ...(Object.keys(top).length > 0 && { top }),
    ...(nodes.length > 0 && { nodes }),
    ...(edges.length + reading.canvas.oddEdges.length > 0 && {
      edges: [...edges, ...reading.canvas.oddEdges],
    }),
  }
  reading.document.putMeta({ [ORIGIN]: Object.keys(kept).length > 0 ? kept : undefined })
}
