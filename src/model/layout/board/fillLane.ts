import type { AnnotationEntry } from '../../analysis/annotations'
import type { FilterTest } from '../../analysis/filter'
import type { ImageEntry } from '../../analysis/imagesOf'
import type { Id } from '../../ids'
import type { JourneyMap, RecordOf } from '../../journey'
import { LANES } from '../../lanes'
import type { LaneDefinition } from '../../lanes/laneDefinition'
import type { CellEntry } from '../../operations/cells'
import { sameItems } from '../emotion/curves'
import { alike, keep } from '../keep'
import type { Typesetter } from '../text'
import type { BoardItem, BoardLane } from './boardGeometry'
import { BOARD } from './boardSizes'
import { fillAnnotations } from './fillAnnotations'
import { fillCells } from './fillCells'
import { fillImages } from './fillImages'
import { fillChannels, fillRatings, fillThoughts } from './fillSayings'
import { fillTouchpoints } from './fillTouchpoints'
import type { PlacedStage } from './placeStages'

/*
 * A lane is filled stage by stage, from what it holds. Only then is it known how high the lane is, and with that where
 * each item stands. Both steps are remembered for each stage: a board of 2,000 touchpoints and all lanes has tens of
 * thousands of items, of which an edit touches a few.
 */

/** All that lanes are filled from. */
export interface BoardParts {
  readonly map: JourneyMap
  readonly text: Typesetter
  readonly shows: FilterTest
  readonly annotations: ReadonlyMap<Id, readonly AnnotationEntry[]>
  readonly images: ReadonlyMap<Id, readonly ImageEntry[]>
  /** By lane and target (`cellKey`). */
  readonly cells: ReadonlyMap<string, readonly CellEntry[]>
}

export interface LaneToFill {
  readonly id: Id
  readonly record: RecordOf<'lanes'>
  /** Among the visible lanes of touchpoints; undefined for others. */
  readonly index: number | undefined
}

/** What a stage has in a lane. Heights are from the upper edge of the lane, those of cards from that of their row. */
export interface Filling {
  readonly items: readonly Unsettled[]
  /** Down to the lowest item, without the space below it. */
  readonly bottom: number
  /** How high the rows of cards must be for those of this stage. */
  readonly rows?: ReadonlyMap<number, number>
}

/** An item that stretches is as high as the lane becomes. */
export type Unsettled = BoardItem & { readonly stretches?: true }

/** One way of holding things. */
export interface LaneFiller {
  /** All that it reads for a stage beside the records of its touchpoints, as one list: with the same, nothing is filled anew. */
  reads(parts: BoardParts, stage: PlacedStage, lane: LaneToFill): readonly unknown[]
  fill(parts: BoardParts, stage: PlacedStage, lane: LaneToFill): Filling
}

const FILLERS: Readonly<Record<LaneDefinition['holds'], LaneFiller>> = {
  touchpoints: fillTouchpoints,
  curve: fillRatings,
  annotations: fillAnnotations,
  thoughts: fillThoughts,
  channels: fillChannels,
  images: fillImages,
  cells: fillCells,
}

/** What one stage has in one lane, settled. */
export interface SettledCell {
  readonly items: readonly BoardItem[]
  /** Keys in reading order: by column from the left, in a column from the top. */
  readonly keys: readonly string[]
}

export interface SettledLane {
  readonly lane: BoardLane
  readonly cells: ReadonlyMap<Id, SettledCell>
}

interface Memory {
  readonly stage: PlacedStage
  readonly reads: readonly unknown[]
  readonly record: LaneToFill['record']
  readonly filling: Filling
  readonly lane: BoardLane
  readonly cell: SettledCell
}

/** Fills one lane, again and again. */
export function createLaneFiller() {
  let known = new Map<Id, Memory>()
  let last: BoardLane | undefined

  return (parts: BoardParts, stages: readonly PlacedStage[], lane: LaneToFill, y: number): SettledLane => {
    const { record } = lane
    const filler = FILLERS[LANES[record.kind].holds]
    const filled = stages.map(stage => {
      const reads = filler.reads(parts, stage, lane)
      const before = known.get(stage.box.id)
      const holds = before?.stage === stage && before.record === record && sameItems(before.reads, reads)
      return { stage, reads, before, filling: holds ? before.filling : filler.fill(parts, stage, lane) }
    })
    const settled = keep(
      last,
      laneBand(
        lane,
        y,
        filled.map(({ filling }) => filling),
      ),
    )
    last = settled
    const next = new Map<Id, Memory>()
    for (const { stage, reads, before, filling } of filled) {
      const holds = before && before.filling === filling && before.lane === settled
      const cell = holds ? before.cell : settle(filling, settled, before?.cell)
      next.set(stage.box.id, { stage, reads, record, filling, lane: settled, cell })
    }
    known = next
    return { lane: settled, cells: new Map([...next].map(([id, { cell }]) => [id, cell])) }
  }
}

/** A lane as high as what stands in it, or as it was pulled open. */
function laneBand({ id, record }: LaneToFill, y: number, fillings: readonly Filling[]): BoardLane {
  const { above, below, gap, minHeight } = BOARD.lane
  const heights = new Map<number, number>()
  let bottom: number = above
  for (const filling of fillings) {
    bottom = Math.max(bottom, filling.bottom)
    for (const [row, height] of filling.rows ?? []) heights.set(row, Math.max(height, heights.get(row) ?? 0))
  }
  let top = above
  const rows = [...heights]
    .sort(([a], [b]) => a - b)
    .map(([row, height]) => {
      const placed = { row, y: y + top, height }
      top += height + gap
      return placed
    })
  bottom = Math.max(bottom, top - gap)
  return { id, kind: record.kind, y, height: Math.max(minHeight, record.height ?? 0, bottom + below), rows }
}

function settle({ items }: Filling, lane: BoardLane, before: SettledCell | undefined): SettledCell {
  const rowTops = new Map(lane.rows.map(({ row, y }) => [row, y]))
  const known = new Map(before?.items.map(item => [item.key, item]))
  const settled = items
    .map(({ stretches, ...item }) => {
      const y = item.kind === 'card' ? rowTops.get(item.row)! : lane.y + item.y
      const foot = item.y === 0 ? 0 : BOARD.lane.below
      const height = stretches ? lane.y + lane.height - foot - y : item.height
      return keep<BoardItem>(known.get(item.key), { ...item, y, height }, alike)
    })
    .sort((a, b) => a.x - b.x || a.y - b.y)
  return { items: settled, keys: settled.map(({ key }) => key) }
}
