import { groupBy } from '../../model/groupBy'
import type { Id } from '../../model/ids'
import type { Rect } from '../../model/layout/geometry'
import type { Hint } from './hint'

interface Item {
  readonly node: { readonly rect: Rect }
  readonly hint?: Hint
}

/**
 * The cards that nobody has moved: still in the group in which they were written, at the place in it where they were. Where
 * the group itself was pulled at its left or upper edge, all that it holds is off by the same, and has not moved.
 */
export function stayed<T extends Item>(
  cards: readonly T[],
  stageOf: (item: T) => Id | undefined,
  corners: ReadonlyMap<Id, { readonly x: number; readonly y: number }>,
): ReadonlySet<T> {
  const still = new Set<T>()
  const inTheirs = cards.filter(item => item.hint && item.hint.in === (stageOf(item) ?? ''))
  for (const [stage, items] of groupBy(inTheirs, item => item.hint!.in)) {
    const corner = corners.get(stage)
    if (!corner) {
      for (const item of items) still.add(item)
      continue
    }
    const groups = groupBy(items, ({ node, hint }) => {
      const [x, y] = hint!.at
      return `${Math.round(node.rect.x - corner.x - x)} ${Math.round(node.rect.y - corner.y - y)}`.replace(
        /-0\b/g,
        '0',
      )
    })
    const most = [...groups.values()].sort((a, b) => b.length - a.length)[0]
    for (const item of groups.get('0 0') ?? []) still.add(item)
    if (!groups.has('0 0') && most && most.length > 1) for (const item of most) still.add(item)
  }
  return still
}
