import type { Id } from '../../ids'
import type { JourneyMap, RecordOf } from '../../journey'
import { sortedByOrder } from '../../order'
import { sameItems } from '../emotion/curves'
import type { CurveColumn } from '../emotion/layEmotion'
import type { Lines } from '../geometry'
import { type Entry, planStage, type Slotted, type StagePlan } from '../slots'
import type { Typesetter } from '../text'
import type { BoardStage } from './boardGeometry'
import { BOARD } from './boardSizes'

/** A stage with its cards in their slots, before heights are known. The same object for as long as all of it is as before. */
export interface PlacedStage {
  readonly box: BoardStage
  /** None while it is collapsed. */
  readonly cards: readonly Slotted[]
  /** Columns for the curve: also while it is collapsed, squeezed, so that the line runs on. */
  readonly curve: readonly CurveColumn[]
}

export interface StageRules {
  /** Visible lanes of touchpoints and their index from the top. */
  readonly lanes: ReadonlyMap<Id, number>
  readonly collapsed: ReadonlySet<Id>
  readonly showsTouchpoint: (id: Id) => boolean
  /** The width to fill if the stages need less. */
  readonly width: number
}

export interface PlacedStages {
  readonly stages: readonly PlacedStage[]
  readonly width: number
  readonly headHeight: number
}

/** A stage with its cards, before it has a place. */
interface Planned {
  readonly id: Id
  readonly sources: readonly unknown[]
  readonly plan: StagePlan
}

interface Known {
  readonly sources: readonly unknown[]
  readonly stage: PlacedStage
}

const NOT_SET: Lines = { lines: [], clamped: false }

/**
 * Puts stages side by side, each as wide as its columns; what is left of the width is shared among those that are open.
 * Remembers each stage by the identity of its records: an edit plans and places one anew, unless widths change.
 */
export function createStagePlacer(text: Typesetter) {
  let planned = new Map<Id, Planned>()
  let known = new Map<Id, Known>()

  return (map: JourneyMap, rules: StageRules): PlacedStages => {
    const { collapsed, width: toFill } = rules
    const plans = plan(map, rules, planned)
    planned = new Map(plans.map(stage => [stage.id, stage]))
    const natural = plans.map(({ id, plan }) =>
      collapsed.has(id) ? BOARD.stage.collapsed : stageWidth(plan.columns.length),
    )
    const open = plans.filter(({ id }) => !collapsed.has(id)).length
    const needed = natural.reduce((sum, width) => sum + width, 0)
    const extra = open > 0 ? Math.max(0, Math.floor((toFill - needed) / open)) : 0
    const heads = plans.map(({ id }, index) => {
      const isCollapsed = collapsed.has(id)
      const width = natural[index]! + (isCollapsed ? 0 : extra)
      return { width, isCollapsed, ...stageHead(map.stages.get(id)!, width, isCollapsed, text) }
    })
    const headHeight = Math.max(
      headHeightOf(NOT_SET, NOT_SET),
      ...heads.map(head => headHeightOf(head.title, head.goal)),
    )

    const next = new Map<Id, Known>()
    let x = 0
    plans.forEach((planned, index) => {
      const { width, isCollapsed, title, goal } = heads[index]!
      const sources = [planned.plan, x, width, isCollapsed, title, goal, index, headHeight]
      const before = known.get(planned.id)
      const number = index + 1
      const place = { x, y: 0, width, height: headHeight }
      const stage =
        before && sameItems(before.sources, sources)
          ? before.stage
          : placeStage(map, planned, {
              id: planned.id,
              number,
              collapsed: isCollapsed,
              ...place,
              title,
              goal,
            })
      next.set(planned.id, { sources, stage })
      x += width
    })
    known = next
    return { stages: [...next.values()].map(({ stage }) => stage), width: x, headHeight }
  }
}

function plan(
  map: JourneyMap,
  { lanes, showsTouchpoint }: StageRules,
  before: ReadonlyMap<Id, Planned>,
): Planned[] {
  const entries = new Map(sortedByOrder(map.stages).map(([id]): [Id, Entry[]] => [id, []]))
  for (const entry of map.touchpoints) {
    const [stage, lane] = entry[1].place
    if (lanes.has(lane) && showsTouchpoint(entry[0])) entries.get(stage)?.push(entry)
  }
  const shown = [...lanes].map(([id, index]) => `${index} ${id} ${map.lanes.get(id)?.kind}`).join(' ')
  return [...entries].map(([id, cards]) => {
    const sources = [shown, ...cards.flat()]
    const known = before.get(id)
    if (known && sameItems(known.sources, sources)) return known
    // Titles are broken once the widths are known.
    return { id, sources, plan: planStage(cards, lanes, () => NOT_SET) }
  })
}

function placeStage(map: JourneyMap, { plan }: Planned, box: Omit<BoardStage, 'columns'>): PlacedStage {
  const { x, width, collapsed } = box
  const extents = collapsed
    ? squeezed(x, width, plan.columns.length)
    : columnsIn(x, width, plan.columns.length)
  const inColumn = plan.columns.map((): Slotted[] => [])
  for (const card of plan.cards) inColumn[card.column]!.push(card)
  const columns = plan.columns.map((key, column) => ({
    key,
    ...extents[column]!,
    touchpoints: inColumn[column]!.map(card => card.id),
  }))
  return {
    box: { ...box, columns: collapsed ? [] : columns },
    cards: collapsed ? [] : plan.cards,
    curve: inColumn.map((cards, column) => ({
      ...extents[column]!,
      cards: cards.map(card => ({
        id: card.id,
        customer: map.lanes.get(card.touchpoint.place[1])?.kind === 'customer',
      })),
    })),
  }
}

function stageWidth(columns: number): number {
  const { minWidth, padding, gap, column } = BOARD.stage
  if (columns < 2) return minWidth
  return Math.max(minWidth, 2 * padding + columns * column + (columns - 1) * gap)
}

function columnsIn(x: number, width: number, count: number) {
  const { padding, gap } = BOARD.stage
  const each = (width - 2 * padding - (count - 1) * gap) / Math.max(1, count)
  return Array.from({ length: count }, (_, index) => ({ x: x + padding + index * (each + gap), width: each }))
}

function squeezed(x: number, width: number, count: number) {
  return Array.from({ length: count }, (_, index) => ({
    x: x + (index * width) / count,
    width: width / count,
  }))
}

function stageHead(stage: RecordOf<'stages'>, width: number, collapsed: boolean, text: Typesetter) {
  if (collapsed) return { title: NOT_SET, goal: NOT_SET }
  const { padding, number, fold, title, goal } = BOARD.head
  return {
    title: text.lines(stage.title, width - 2 * padding - number - fold, title, title.maxLines),
    goal: text.lines(stage.goal, width - 2 * padding, goal, goal.maxLines),
  }
}

function headHeightOf(title: Lines, goal: Lines): number {
  const { head } = BOARD
  return (
    head.top +
    Math.max(1, title.lines.length) * head.title.lineHeight +
    head.goalGap +
    Math.max(1, goal.lines.length) * head.goal.lineHeight +
    head.bottom
  )
}
