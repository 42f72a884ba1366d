import type { Id } from '../../model/ids'
import { evenKeys, sortedByOrder } from '../../model/order'
import { textOf } from './canvasFile'
import { labelOfStage } from './draft'
import { NOTHING_SAID, parseNameless, writeNameless } from './nodeText'
import { type Item, originFrom, type Reading } from './reading'

/** The ids of those groups that are stages, by number of the group, in the order of the journey. */
export function readStages(
  reading: Reading,
  groups: readonly Item[],
  stages: readonly number[],
  others: readonly Item[],
): Map<number, Id> {
  const ids = new Map(
    stages.map(group => {
      const { node, hint } = groups[group]!
      return [group, hint?.id ?? reading.freeId(node.id)]
    }),
  )
  const sequence = [...ids.values()]
  const ranks = new Map(sequence.map((id, rank) => [id, rank]))
  const carried = sortedByOrder(reading.carried.stages).flatMap(([id]) => (ranks.has(id) ? [id] : []))
  const isKept = carried.length === sequence.length && carried.every((id, index) => id === sequence[index])
  const orders = evenKeys(sequence.length)
  const abouts = new Map(others.flatMap(({ node, hint }) => (hint?.is === 'about' ? [[hint.id, node]] : [])))
  const byId = new Map(others.flatMap(({ node, hint }) => (hint ? [] : [[node.id, node]])))

  for (const [index, { node, hint }] of groups.entries()) {
    const id = ids.get(index)
    if (id === undefined) {
      reading.warnings.tell('canvas.nestedGroup', { text: textOf(node.raw, 'label') || node.id })
      reading.left.push({ raw: node.raw, z: node.z })
      continue
    }
    reading.ends.set(node.id, id)
    const label = textOf(node.raw, 'label').trim()
    const known = hint && reading.carried.stages.get(id)
    const order = known && isKept ? known.order : orders[ranks.get(id)!]!
    reading.document.put('stages', id, {
      order,
      ...((!known || label !== labelOfStage(known)) && { title: label }),
      ...(!known && originFrom(node, order)),
    })
    const about = abouts.get(id) ?? byId.get(`${id}about`)
    const was = known ? parseNameless(writeNameless(reading.said.stage(id))) : NOTHING_SAID
    const now = about ? parseNameless(textOf(about.raw, 'text')) : NOTHING_SAID
    if (known || about) reading.teller.stage(id, { was, now, marks: known ? reading.said.marksOf(id) : [] })
  }
  return ids
}
