import type { Id } from '../../ids'
import type { JourneyMap } from '../../journey'
import { sortedByOrder } from '../../order'
import type { CurveColumn } from '../emotion/layEmotion'
import type { Lines } from '../geometry'
import { planStage, type Slotted } from '../slots'
import type { Typesetter } from '../text'
import type { BoardStage } from './boardGeometry'
import { BOARD } from './boardSizes'

/** A stage with its cards in their slots, before heights are known. */
export interface PlacedStage {
  readonly box: BoardStage
  /** None while it is collapsed. */
  readonly cards: readonly Slotted[]
  /** Columns for the curve: also while it is collapsed, squeezed, so that the line runs on. */
  readonly curve: readonly CurveColumn[]
}

export interface StageRules {
  readonly map: JourneyMap
  readonly text: Typesetter
  /** Visible lanes of touchpoints and their index from the top. */
  readonly lanes: ReadonlyMap<Id, number>
  readonly collapsed: ReadonlySet<Id>
  readonly showsTouchpoint: (id: Id) => boolean
  /** The width to fill if the stages need less. */
  readonly width: number
}

const NOT_SET: Lines = { lines: [], clamped: false }

/** Stages side by side, each as wide as its columns; what is left of the width is shared among those that are open. */
export function placeStages(rules: StageRules): { stages: PlacedStage[]; width: number; headHeight: number } {
  const { map, lanes, collapsed, showsTouchpoint, text } = rules
  const entries = new Map(
    sortedByOrder(map.stages).map(([id]) => [id, [] as Parameters<typeof planStage>[0][number][]]),
  )
  for (const entry of map.touchpoints) {
    const [stage, lane] = entry[1].place
    if (lanes.has(lane) && showsTouchpoint(entry[0])) entries.get(stage)?.push(entry)
  }
  // Titles are broken once the widths are known.
  const plans = [...entries].map(([id, cards]) => ({ id, plan: planStage(cards, lanes, () => NOT_SET) }))
  const natural = plans.map(({ id, plan }) =>
    collapsed.has(id) ? BOARD.stage.collapsed : stageWidth(plan.columns.length),
  )
  const open = plans.filter(({ id }) => !collapsed.has(id)).length
  const needed = natural.reduce((sum, width) => sum + width, 0)
  const extra = open > 0 ? Math.max(0, Math.floor((rules.width - needed) / open)) : 0

  let x = 0
  const stages = plans.map(({ id, plan }, index): PlacedStage => {
    const isCollapsed = collapsed.has(id)
    const width = natural[index]! + (isCollapsed ? 0 : extra)
    const extents = isCollapsed
      ? squeezed(x, width, plan.columns.length)
      : columnsIn(x, width, plan.columns.length)
    const inColumn = plan.columns.map((): Slotted[] => [])
    for (const card of plan.cards) inColumn[card.column]!.push(card)
    const head = stageHead(map, id, width, isCollapsed, text)
    const box: BoardStage = {
      id,
      number: index + 1,
      collapsed: isCollapsed,
      x,
      y: 0,
      width,
      height: 0,
      title: head.title,
      goal: head.goal,
      columns: isCollapsed
        ? []
        : plan.columns.map((key, column) => ({
            key,
            ...extents[column]!,
            touchpoints: inColumn[column]!.map(card => card.id),
          })),
    }
    x += width
    return {
      box,
      cards: isCollapsed ? [] : plan.cards,
      curve: inColumn.map((cards, column) => ({
        ...extents[column]!,
        cards: cards.map(card => ({
          id: card.id,
          customer: map.lanes.get(card.touchpoint.place[1])?.kind === 'customer',
        })),
      })),
    }
  })
  const headHeight = Math.max(
    headHeightOf(NOT_SET, NOT_SET),
    ...stages.map(({ box }) => headHeightOf(box.title, box.goal)),
  )
  return {
    stages: stages.map(stage => ({ ...stage, box: { ...stage.box, height: headHeight } })),
    width: x,
    headHeight,
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

function stageHead(map: JourneyMap, id: Id, width: number, collapsed: boolean, text: Typesetter) {
  if (collapsed) return { title: NOT_SET, goal: NOT_SET }
  const { padding, fold, title, goal } = BOARD.head
  const stage = map.stages.get(id)!
  return {
    title: text.lines(stage.title, width - 2 * padding - fold - NUMBER, title, title.maxLines),
    goal: text.lines(stage.goal, width - 2 * padding, goal, goal.maxLines),
  }
}

/** Room for the number of the stage before its title. */
const NUMBER = 24

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
