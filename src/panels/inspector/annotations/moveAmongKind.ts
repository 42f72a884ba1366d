import { annotationsOf } from '../../../model/analysis/annotations'
import type { Id } from '../../../model/ids'
import { moveAnnotation } from '../../../model/operations/annotations'
import type { Tx } from '../../../model/tx'

/**
 * Moves an annotation to `toIndex` of those of its own kind (counted without it). Those of other kinds stand among them in
 * the order of the touchpoint or stage, and keep their places.
 */
export function moveAmongKind(tx: Tx, id: Id, toIndex: number): void {
  const annotation = tx.map.annotations.get(id)
  if (!annotation) return
  const others = annotationsOf(tx.map, annotation.target).filter(([other]) => other !== id)
  const alike = others.filter(([, { kind }]) => kind === annotation.kind).map(([other]) => other)
  const next = alike[Math.max(0, toIndex)]
  const last = alike.at(-1)
  const at = (neighbour: Id) => others.findIndex(([other]) => other === neighbour)
  if (next !== undefined) moveAnnotation(tx, id, at(next))
  else if (last !== undefined) moveAnnotation(tx, id, at(last) + 1)
}
