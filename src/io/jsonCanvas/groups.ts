import type { Rect } from '../../model/layout/geometry'

/*
 * A group holds nothing by reference: what lies in it is a matter of geometry alone. A node is in the smallest group that
 * holds its middle.
 */

export interface Group {
  readonly rect: Rect
  /** It is one of our stages for sure. */
  readonly isStage: boolean
}

export interface Grouping {
  /** Which of the groups are stages, by number, in the order of the journey. */
  readonly stages: readonly number[]
  /** The stage that a node lies in. */
  stageAt(rect: Rect): number | undefined
}

/**
 * Outermost groups are stages; but one around several others that has no node of its own is a frame, and what it frames is
 * looked at in its stead.
 * @param nodes all other nodes
 */
export function groupStages(groups: readonly Group[], nodes: readonly Rect[]): Grouping {
  const bySize = groups
    .map((_, index) => index)
    .sort((a, b) => area(groups[a]!.rect) - area(groups[b]!.rect) || b - a)
  const around = (rect: Rect, from = 0): number | undefined => {
    for (let at = from; at < bySize.length; at++)
      if (holds(groups[bySize[at]!]!.rect, rect)) return bySize[at]
    return undefined
  }
  const parents: (number | undefined)[] = []
  bySize.forEach((index, rank) => {
    parents[index] = around(groups[index]!.rect, rank + 1)
  })
  const children = groups.map((): number[] => [])
  parents.forEach((parent, index) => {
    if (parent !== undefined) children[parent]!.push(index)
  })
  const owners = new Set(nodes.map(rect => around(rect)))

  const stages = new Set<number>()
  const look = [...groups.keys()].filter(index => parents[index] === undefined)
  for (let index = look.pop(); index !== undefined; index = look.pop()) {
    const inner = children[index]!
    const isFrame =
      !groups[index]!.isStage &&
      (inner.some(child => groups[child]!.isStage) || (inner.length > 1 && !owners.has(index)))
    if (isFrame) look.push(...inner)
    else stages.add(index)
  }
  // One of ours stays one, whatever it has been laid into.
  groups.forEach(({ isStage }, index) => {
    if (isStage) stages.add(index)
  })
  return {
    stages: inReadingOrder([...stages], index => groups[index]!.rect),
    stageAt(rect) {
      let index = around(rect)
      while (index !== undefined && !stages.has(index)) index = parents[index]
      return index
    },
  }
}

/**
 * From left to right, then from top to bottom. Where things stand in rows of several each, one below the other without
 * touching, row by row.
 */
export function inReadingOrder<T>(things: readonly T[], rectOf: (thing: T) => Rect): T[] {
  const byX = (a: T, b: T) => rectOf(a).x - rectOf(b).x || rectOf(a).y - rectOf(b).y
  const rows: T[][] = []
  let bottom = Number.NEGATIVE_INFINITY
  for (const thing of [...things].sort((a, b) => rectOf(a).y - rectOf(b).y)) {
    const { y, height } = rectOf(thing)
    if (y >= bottom) rows.push([])
    rows.at(-1)!.push(thing)
    bottom = Math.max(bottom, y + height)
  }
  const isGrid = rows.length > 1 && rows.every((row, index) => row.length > 1 || index === rows.length - 1)
  return isGrid ? rows.flatMap(row => row.sort(byX)) : [...things].sort(byX)
}

/** Cards as a page of columns is read: those above one another first, then what stands right of them. */
export function inColumns<T>(things: readonly T[], rectOf: (thing: T) => Rect): T[] {
  const columns: T[][] = []
  let right = Number.NEGATIVE_INFINITY
  for (const thing of [...things].sort((a, b) => middleOf(rectOf(a)).x - middleOf(rectOf(b)).x)) {
    const { x, width } = rectOf(thing)
    if (x + width / 2 > right) {
      columns.push([])
      right = x + width
    }
    columns.at(-1)!.push(thing)
  }
  return columns.flatMap(column => column.sort((a, b) => rectOf(a).y - rectOf(b).y))
}

export function middleOf({ x, y, width, height }: Rect): { readonly x: number; readonly y: number } {
  return { x: x + width / 2, y: y + height / 2 }
}

/** Whether the middle of a node lies in a group. */
export function holds(group: Rect, node: Rect): boolean {
  const { x, y } = middleOf(node)
  return x >= group.x && x <= group.x + group.width && y >= group.y && y <= group.y + group.height
}

function area({ width, height }: Rect): number {
  return width * height
}
