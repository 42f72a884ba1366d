import type { Id } from '../ids'
import type { CurveColumn } from './emotion/layEmotion'
import type { CardBox, Lines, Point, StageBox } from './geometry'
import { alike, keep, keepList } from './keep'
import { cardHeight, type ShownLane, type StackedLane } from './lanes'
import type { PlannedStage } from './planner'
import { CARD, COLUMN_GAP, STAGE } from './sizes'

/** Where everything of one stage is. */
export interface StageLayout {
  readonly given: StageGiven
  readonly box: StageBox
  /** Every column, the one of an empty stage included. */
  readonly columns: readonly { readonly x: number; readonly width: number }[]
  readonly cards: readonly (readonly [Id, CardBox])[]
  readonly curve: readonly CurveColumn[]
}

/** All that it depends on. */
export interface StageGiven {
  readonly id: Id
  readonly number: number
  readonly x: number
  readonly headHeight: number
  readonly floor: number
  readonly title: Lines
  readonly goal: Lines
  readonly pictured: boolean
  readonly plan: PlannedStage
  readonly lanes: readonly ShownLane[]
  readonly stack: readonly StackedLane[]
}

export function stageWidth(columns: number): number {
  const count = Math.max(1, columns)
  return 2 * STAGE.padding + count * CARD.width + (count - 1) * COLUMN_GAP
}

export function columnPlaces(x: number, count: number) {
  return Array.from({ length: Math.max(1, count) }, (_, index) => ({
    x: x + STAGE.padding + index * (CARD.width + COLUMN_GAP),
    width: CARD.width,
  }))
}

/** The layout of a stage: that of before if nothing is given anew, else one that keeps the boxes that come out the same. */
export function layStage(
  given: StageGiven,
  before: StageLayout | undefined,
  boxBefore: (card: Id) => CardBox | undefined,
): StageLayout {
  if (before && sameGiven(before.given, given)) return before
  const { id, number, x, headHeight, floor, title, goal, pictured, plan, lanes, stack } = given
  const columns = columnPlaces(x, plan.columns.length)
  const box = { x, y: 0, width: stageWidth(plan.columns.length), height: floor }
  const cardsOf = plan.columns.map((): { id: Id; customer: boolean }[] => [])
  const cards = plan.cards.map(card => {
    const lane = lanes[card.lane]!
    cardsOf[card.column]!.push({ id: card.id, customer: lane.kind === 'customer' })
    const { column, row } = card
    const y = stack[card.lane]!.rows.get(row)!.y
    const slot = { stage: id, lane: lane.id, column, row }
    return [card.id, cardBox(boxBefore(card.id), { x: columns[column]!.x, y }, card, slot)] as const
  })
  return {
    given,
    box: keep(before?.box, {
      ...box,
      number,
      head: { ...box, height: headHeight },
      title,
      goal,
      pictured,
      columns: plan.columns.map((key, index) => ({ key, ...columns[index]! })),
    }),
    columns,
    cards,
    curve: keepList(
      before?.curve,
      cardsOf.map((inColumn, index) => ({ ...columns[index]!, cards: inColumn })),
    ),
  }
}

/** The box of a card: the one of before if it is the same. */
export function cardBox(
  before: CardBox | undefined,
  { x, y }: Point,
  { title, pictured }: Pick<CardBox, 'title' | 'pictured'>,
  slot?: CardBox['slot'],
): CardBox {
  const height = cardHeight(title.lines.length, pictured)
  const box: CardBox = { x, y, width: CARD.width, height, title, pictured, ...(slot && { slot }) }
  return before && standsAs(before, box) && before.pictured === pictured && alike(before.title, title)
    ? before
    : box
}

/** Whether two boxes of a card are in one place and in one slot, whatever they say. */
export function standsAs(a: CardBox, b: CardBox): boolean {
  return (
    a.x === b.x &&
    a.y === b.y &&
    a.height === b.height &&
    a.slot?.stage === b.slot?.stage &&
    a.slot?.lane === b.slot?.lane &&
    a.slot?.column === b.slot?.column &&
    a.slot?.row === b.slot?.row
  )
}

function sameGiven(a: StageGiven, b: StageGiven): boolean {
  return (Object.keys(a) as (keyof StageGiven)[]).every(key => a[key] === b[key])
}
