import type { AnnotationEntry } from '../../analysis/annotations'
import type { FilterTest } from '../../analysis/filter'
import type { ImageEntry } from '../../analysis/imagesOf'
import type { Id } from '../../ids'
import type { JourneyMap, RecordOf } from '../../journey'
import { LANES } from '../../lanes'
import type { LaneDefinition } from '../../lanes/laneDefinition'
import type { CellEntry } from '../../operations/cells'
import type { Typesetter } from '../text'
import type { BoardItem, BoardLane } from './boardGeometry'
import { BOARD } from './boardSizes'
import { fillAnnotations } from './fillAnnotations'
import { fillCells } from './fillCells'
import { fillImages } from './fillImages'
import { fillChannels, fillRatings, fillThoughts } from './fillSayings'
import { fillTouchpoints } from './fillTouchpoints'
import type { PlacedStage } from './placeStages'

/** All that a lane is filled from. */
export interface BoardParts {
  readonly map: JourneyMap
  readonly text: Typesetter
  readonly shows: FilterTest
  readonly stages: readonly PlacedStage[]
  readonly lanes: ReadonlyMap<Id, number>
  readonly annotations: ReadonlyMap<Id, readonly AnnotationEntry[]>
  readonly images: ReadonlyMap<Id, readonly ImageEntry[]>
  /** By lane and target (`cellKey`). */
  readonly cells: ReadonlyMap<string, readonly CellEntry[]>
}

export interface LaneToFill {
  readonly id: Id
  readonly record: RecordOf<'lanes'>
}

/** What stands in a lane. Heights are from its upper edge; an item that stretches is as high as the lane becomes. */
export interface Filled {
  readonly items: readonly Filling[]
  /** Down to the lowest item, without the space below it. */
  readonly bottom: number
  readonly rows?: BoardLane['rows']
}

export type Filling = BoardItem & { readonly stretches?: true }

/** One way of filling for each way in which lanes hold things. */
const FILL: Readonly<Record<LaneDefinition['holds'], (parts: BoardParts, lane: LaneToFill) => Filled>> = {
  touchpoints: fillTouchpoints,
  curve: fillRatings,
  annotations: fillAnnotations,
  thoughts: fillThoughts,
  channels: fillChannels,
  images: fillImages,
  cells: fillCells,
}

/** The items of a lane whose upper edge is at `y`, and how high it is. */
export function fillLane(
  parts: BoardParts,
  lane: LaneToFill,
  y: number,
): { lane: BoardLane; items: BoardItem[] } {
  const { kind, height: pulled = 0 } = lane.record
  const { above, below, minHeight } = BOARD.lane
  const { items, bottom, rows = [] } = FILL[LANES[kind].holds](parts, lane)
  const height = Math.max(minHeight, pulled, bottom + below)
  return {
    lane: {
      id: lane.id,
      kind,
      y,
      height,
      rows: rows.map(row => ({ ...row, y: y + row.y })),
    },
    items: items.map(({ stretches, ...item }) => ({
      ...item,
      y: y + item.y,
      height: stretches
        ? height - item.y - (item.kind === 'rating' ? 0 : Math.min(below, above))
        : item.height,
    })),
  }
}
