import { sortedByOrder } from '../../model/order'
import { readColour } from './colours'
import { NOTHING_SAID, parseText, writeText } from './nodeText'
import { type Item, originFrom, type Reading } from './reading'
import { saidOfNode } from './saidOfNode'

export function readPersonas(reading: Reading, items: readonly Item[]): void {
  const here = new Set(items.map(({ hint }) => hint?.id))
  for (const [id, { name, order }] of sortedByOrder(reading.carried.personas)) {
    if (here.has(id)) reading.teller.meet(id, name, order)
  }
  for (const { node, hint } of items) {
    const id = hint?.id ?? reading.freeId(node.id)
    const now = saidOfNode(node.raw)
    const known = hint && reading.carried.personas.get(id)
    reading.ends.set(node.id, id)
    if (!known) {
      reading.teller.addPersona(id, now.name)
      reading.document.put('personas', id, originFrom(node))
    }
    const was = known ? parseText(writeText(reading.said.persona(id))) : NOTHING_SAID
    reading.teller.persona(id, { was, now })
    reading.teller.meet(id, now.name)
    const colour = readColour(node.raw.color)
    if (colour && colour !== known?.colour) reading.document.put('personas', id, { colour })
  }
}
