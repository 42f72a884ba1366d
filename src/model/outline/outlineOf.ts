import { type AnnotationEntry, indexAnnotations } from '../analysis/annotations'
import { touchpointsByStage, unplacedTouchpoints } from '../analysis/touchpointsInOrder'
import { groupBy } from '../groupBy'
import type { Id } from '../ids'
import type { JourneyMap } from '../journey'
import { compareText, sortedByOrder } from '../order'

/*
 * The map as a nested list, in the order in which it is read: who travels; then stage by stage the touchpoints, below each
 * what is noted on it and where it leads. Annotations stand in their own order and not by kind: what is typed below a line
 * stays below it. What hangs on nothing any more comes last, in a branch of its own, so that every persona, stage,
 * touchpoint, annotation, link and note of the map is in the list, once.
 */

export const OUTLINE_GROUPS = ['personas', 'notes', 'unplaced'] as const
/** Branches that are no record of the map. */
export type OutlineGroup = (typeof OUTLINE_GROUPS)[number]
/** Kinds of record that are lines. */
export type LineKind = 'personas' | 'stages' | 'touchpoints' | 'annotations' | 'links' | 'notes'

interface Line {
  /** The id of the record; of a branch, its name after a colon, which no id holds. */
  readonly key: string
  /** 1 is the outermost. */
  readonly level: number
  readonly parent: string | undefined
  /** Among those with the same parent, from 1. */
  readonly position: number
  /** How many have the same parent. */
  readonly siblings: number
  /** How many lines are directly below it. */
  readonly children: number
}

export interface RecordLine extends Line {
  readonly kind: LineKind
}

export interface GroupLine extends Line {
  readonly kind: 'group'
  readonly group: OutlineGroup
}

export type OutlineLine = RecordLine | GroupLine

/** The key of a branch. */
export function groupKey(group: OutlineGroup): string {
  return `:${group}`
}

interface Node {
  readonly key: string
  readonly kind: LineKind | 'group'
  readonly group?: OutlineGroup
  readonly below: readonly Node[]
}

/** All lines of a map from the top, each followed by those below it. One pass over each table. */
export function outlineOf(map: JourneyMap): OutlineLine[] {
  const annotations = indexAnnotations(map)
  const links = linksByStart(map)
  const noted = (id: Id): Node[] => (annotations.get(id) ?? []).map(([key]) => leaf('annotations', key))
  const leading = (id: Id): Node[] => (links.get(id) ?? []).map(key => leaf('links', key))
  const touchpoint = (key: Id): Node => ({
    key,
    kind: 'touchpoints',
    below: [...noted(key), ...leading(key)],
  })

  const personas = sortedByOrder(map.personas).map(
    ([key]): Node => ({ key, kind: 'personas', below: leading(key) }),
  )
  const stages = [...touchpointsByStage(map)].map(([key, cards]): Node => {
    return {
      key,
      kind: 'stages',
      below: [...noted(key), ...leading(key), ...cards.map(([card]) => touchpoint(card))],
    }
  })
  const notes = [...map.notes.keys()].sort(compareText).map(key => leaf('notes', key))
  const unplaced = [...unplacedTouchpoints(map).map(([key]) => touchpoint(key)), ...orphans(map, annotations)]

  const lines: OutlineLine[] = []
  flatten(
    [
      branch('personas', personas),
      ...stages,
      ...(notes.length > 0 ? [branch('notes', notes)] : []),
      ...(unplaced.length > 0 ? [branch('unplaced', unplaced)] : []),
    ],
    undefined,
    1,
    lines,
  )
  return lines
}

/** The lines that can be seen while those of some keys are folded. */
export function unfolded(lines: readonly OutlineLine[], folded: ReadonlySet<string>): OutlineLine[] {
  const seen: OutlineLine[] = []
  let hiddenBelow = Number.POSITIVE_INFINITY
  for (const line of lines) {
    if (line.level > hiddenBelow) continue
    hiddenBelow = folded.has(line.key) && line.children > 0 ? line.level : Number.POSITIVE_INFINITY
    seen.push(line)
  }
  return seen
}

/** Annotations of what is gone, and links that begin nowhere. */
function orphans(map: JourneyMap, annotations: ReadonlyMap<Id, readonly AnnotationEntry[]>): Node[] {
  const lost = [...annotations].flatMap(([target, entries]) =>
    map.touchpoints.has(target) || map.stages.has(target) ? [] : entries.map(([key]) => key),
  )
  const loose = [...map.links].flatMap(([key, { from }]) => (isEnd(map, from) ? [] : [key]))
  return [
    ...lost.sort(compareText).map(key => leaf('annotations', key)),
    ...loose.sort(compareText).map(key => leaf('links', key)),
  ]
}

/** The links that begin at each thing, by id: they have no order of their own. */
function linksByStart(map: JourneyMap): ReadonlyMap<Id, readonly Id[]> {
  const ids = [...map.links.keys()].sort(compareText)
  return groupBy(ids, id => map.links.get(id)!.from)
}

function isEnd(map: JourneyMap, id: Id): boolean {
  return map.touchpoints.has(id) || map.stages.has(id) || map.personas.has(id)
}

function leaf(kind: LineKind, key: Id): Node {
  return { key, kind, below: [] }
}

function branch(group: OutlineGroup, below: readonly Node[]): Node {
  return { key: groupKey(group), kind: 'group', group, below }
}

function flatten(
  nodes: readonly Node[],
  parent: string | undefined,
  level: number,
  into: OutlineLine[],
): void {
  nodes.forEach(({ key, kind, group, below }, index) => {
    const line = {
      key,
      level,
      parent,
      position: index + 1,
      siblings: nodes.length,
      children: below.length,
    }
    into.push(kind === 'group' ? { ...line, kind, group: group! } : { ...line, kind })
    flatten(below, key, level + 1, into)
  })
}
