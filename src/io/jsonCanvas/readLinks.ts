import type { Id } from '../../model/ids'
import { type Fields, textOf } from './canvasFile'
import { edgeLabel, readEdgeLabel } from './edgeLabel'
import { hintOf } from './hint'
import { mapOriginOf, ORIGIN, originOf } from './origin'
import { type Reading, withoutHint } from './reading'

/** Gives the edges that lead nowhere, to be kept. */
export function readLinks(reading: Reading): unknown[] {
  const claimed = new Set<Id>()
  const left: unknown[] = []
  const leftBefore = new Set(mapOriginOf(reading.carried.meta).edges.map(raw => JSON.stringify(raw)))
  for (const { raw, id: edgeId, from: fromNode, to: toNode } of reading.canvas.edges) {
    const [from, to] = [reading.ends.get(fromNode), reading.ends.get(toNode)]
    const hint = hintOf(raw)
    const link = hint?.is === 'link' && !claimed.has(hint.id) ? reading.carried.links.get(hint.id) : undefined
    const label = textOf(raw, 'label')
    if (hint && link) {
      claimed.add(hint.id)
      reading.keepAdded('links', hint.id, raw)
      reading.document.put('links', hint.id, {
        ...(from !== undefined && to !== undefined && { from, to }),
        ...(label !== edgeLabel(link) && edgeChange(label, originOf(link)?.raw)),
      })
    } else if (from === undefined || to === undefined) {
      if (!leftBefore.has(JSON.stringify(raw))) {
        reading.warnings.tell('canvas.strayEdge', { text: label || edgeId })
      }
      left.push(raw)
    } else {
      const kind = from === to ? 'loop' : 'next'
      const fields = { kind, from, to, ...readEdgeLabel(label), [ORIGIN]: { raw: withoutHint(raw) } }
      reading.document.put('links', reading.freeId(edgeId), fields)
    }
  }
  return left
}

function edgeChange(
  label: string,
  raw: Readonly<Fields> | undefined,
): { label: string; share?: number } | undefined {
  // A label of somebody else's is written back as it was, in whichever form.
  return raw && textOf(raw, 'label') === label ? undefined : readEdgeLabel(label)
}
