import {
  columnsOfCards,
  touchpointsByStage,
  unplacedTouchpoints,
} from '../../model/analysis/touchpointsInOrder'
import { groupBy } from '../../model/groupBy'
import type { Id } from '../../model/ids'
import { pairKey } from '../../model/ids'
import type { Annotation, JourneyMap, Lane, Link, Persona, Stage, Touchpoint } from '../../model/journey'
import { LANES } from '../../model/lanes'
import { compareText, sortedByOrder } from '../../model/order'

/** A touchpoint where the journey meets it. */
export interface Card {
  readonly id: Id
  readonly touchpoint: Touchpoint
  /** Undefined if it has no place on the map. */
  readonly stage: { readonly id: Id; readonly stage: Stage; readonly number: number } | undefined
  /** The number of its column in its stage, from 1: shared by cards that stand above one another. */
  readonly number: number | undefined
}

/** What the tables of a map ask of it, looked up once. */
export interface MapIndex {
  readonly map: JourneyMap
  /** Along the journey. */
  readonly cards: readonly Card[]
  readonly stages: readonly (readonly [Id, Stage])[]
  readonly personas: readonly (readonly [Id, Persona])[]
  /** Text lanes with a cell at a touchpoint, then those at a stage: what has a column of its own in a table. */
  readonly cardLanes: readonly (readonly [Id, Lane])[]
  readonly stageLanes: readonly (readonly [Id, Lane])[]
  annotationsOf(target: Id): readonly (readonly [Id, Annotation])[]
  linksFrom(end: Id): readonly (readonly [Id, Link])[]
  cellText(lane: Id, target: Id): string
}

export function indexOf(map: JourneyMap): MapIndex {
  const stages = sortedByOrder(map.stages)
  const byStage = touchpointsByStage(map)
  const cards: Card[] = stages.flatMap(([id, stage], index) =>
    columnsOfCards(byStage.get(id) ?? []).flatMap((column, at) =>
      column.map(([card, touchpoint]) => ({
        id: card,
        touchpoint,
        stage: { id, stage, number: index + 1 },
        number: at + 1,
      })),
    ),
  )
  for (const [id, touchpoint] of unplacedTouchpoints(map)) {
    cards.push({ id, touchpoint, stage: undefined, number: undefined })
  }
  const annotations = groupBy(sortedByOrder(map.annotations), ([, { target }]) => target)
  const links = groupBy(
    [...map.links].sort(([a], [b]) => compareText(a, b)),
    ([, { from }]) => from,
  )
  const cells = groupBy(
    [...map.cells].sort(([a], [b]) => compareText(a, b)),
    ([, { lane, target }]) => pairKey(lane, target),
  )
  const textLanes = sortedByOrder(map.lanes).filter(([, { kind }]) => LANES[kind].holds === 'cells')
  const withCells = (targets: ReadonlyMap<Id, unknown>) => {
    const used = new Set(
      [...map.cells.values()].filter(({ target }) => targets.has(target)).map(({ lane }) => lane),
    )
    return textLanes.filter(([lane]) => used.has(lane))
  }
  return {
    map,
    cards,
    stages,
    personas: sortedByOrder(map.personas),
    cardLanes: withCells(map.touchpoints),
    stageLanes: withCells(map.stages),
    annotationsOf: target => annotations.get(target) ?? [],
    linksFrom: end => links.get(end) ?? [],
    // Two cells of one place came about where two people began it at once; they show one above the other.
    cellText: (lane, target) =>
      (cells.get(pairKey(lane, target)) ?? []).map(([, { text }]) => text).join('\n'),
  }
}
