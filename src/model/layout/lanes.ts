import type { Id } from '../ids'
import type { JourneyMap, LaneKind } from '../journey'
import { LANES } from '../lanes'
import { sortedByOrder } from '../order'
import type { LaneBand } from './geometry'
import type { Channel, GridRow } from './grid'
import { alike } from './keep'
import { CARD, LANE, ROW_GAP } from './sizes'

export interface ShownLane {
  readonly id: Id
  readonly kind: LaneKind
}

/** The lanes that are drawn: those of cards from the top, and the one of the curve, which always comes below. */
export function shownLanes(map: JourneyMap): { cards: ShownLane[]; curve: ShownLane | undefined } {
  const cards: ShownLane[] = []
  let curve: ShownLane | undefined
  for (const [id, { kind, visible }] of sortedByOrder(map.lanes)) {
    const { holds, canHide } = LANES[kind]
    if (!visible && canHide) continue
    if (holds === 'touchpoints') cards.push({ id, kind })
    else if (holds === 'curve') curve ??= { id, kind }
  }
  return { cards, curve }
}

/** Whether a lane bears its name where it is drawn: the only one with cards needs none. */
export function isNamed(lane: Pick<LaneBand, 'kind'>, lanes: readonly Pick<LaneBand, 'kind'>[]): boolean {
  const withCards = lanes.filter(({ kind }) => LANES[kind].holds === 'touchpoints')
  return LANES[lane.kind].holds !== 'touchpoints' || withCards.length > 1
}

/** Height of the rows of one lane by their number in places. */
export type RowHeights = Map<number, number>

export interface LaneRow {
  readonly y: number
  readonly height: number
  /** Index among all rows of the map. */
  readonly index: number
}

export interface StackedLane {
  readonly y: number
  readonly height: number
  /** By their number in places, from the top. */
  readonly rows: ReadonlyMap<number, LaneRow>
}

export interface Stack {
  readonly lanes: readonly StackedLane[]
  /** All rows of the map from the top, and the free channels on each side of every row. */
  readonly rows: readonly GridRow[]
  readonly channels: readonly Channel[]
  readonly bottom: number
}

/** Lanes and rows stacked from `top` down. */
export function stackLanes(lanes: readonly RowHeights[], top: number): Stack {
  const stacked: StackedLane[] = []
  const rows: GridRow[] = []
  const channels: Channel[] = []
  const addChannel = (y: number, height: number): number => {
    channels.push({ from: y, to: y + height })
    return y + height
  }
  let y = top
  for (const heights of lanes) {
    const start = y
    y = addChannel(lanes.length > 1 ? y + LANE.head : y, LANE.above)
    const laneRows = new Map<number, LaneRow>()
    for (const [row, height] of [...heights].sort(([a], [b]) => a - b)) {
      laneRows.set(row, { y, height, index: rows.length })
      rows.push({ y, height, above: channels.length - 1, below: channels.length })
      y = addChannel(y + height, laneRows.size < heights.size ? ROW_GAP : LANE.below)
    }
    stacked.push({ y: start, height: y - start, rows: laneRows })
  }
  return { lanes: stacked, rows, channels, bottom: y }
}

/** Whether everything stands where it stood. */
export function sameStack(a: Stack, b: Stack): boolean {
  return (
    a.lanes.length === b.lanes.length &&
    a.bottom === b.bottom &&
    a.lanes.every((lane, index) => alike([...lane.rows], [...b.lanes[index]!.rows]))
  )
}

/** Of a card whose title takes so many lines, and with the place for a picture if it has one. */
export function cardHeight(titleLines: number, pictured = false): number {
  const title = Math.max(1, titleLines) * CARD.title.lineHeight
  const words = CARD.channelHeight + CARD.titleGap + title + CARD.figuresGap + CARD.figuresHeight
  return (pictured ? CARD.picture : 0) + 2 * CARD.padding + words
}
