import { indexAnnotations } from '../../analysis/annotations'
import type { FilterTest } from '../../analysis/filter'
import type { ImageEntry } from '../../analysis/imagesOf'
import type { Id } from '../../ids'
import type { JourneyMap } from '../../journey'
import { LANES } from '../../lanes'
import type { CellEntry } from '../../operations/cells'
import { sortedByOrder } from '../../order'
import { type CurveColumn, createEmotionLayout } from '../emotion/layEmotion'
import type { EmotionBand, Measure } from '../geometry'
import { keep, keepList, keepTable } from '../keep'
import { EMOTION } from '../sizes'
import { createTypesetter } from '../text'
import type { BoardGeometry, BoardItem, BoardLane } from './boardGeometry'
import { cellKey, itemKey } from './boardGeometry'
import { BOARD } from './boardSizes'
import { fillLane } from './fillLane'
import { type PlacedStage, placeStages } from './placeStages'

/*
 * Map → board. First the stages stand side by side, as wide as their columns of touchpoints; then each lane is filled and
 * is as high as what stands in it, or as it was pulled open; last comes the curve, which runs over its lane. What is said
 * below a touchpoint has its column's width, so nothing can lie over anything else.
 */

export interface BoardView {
  /** Stages whose column is folded. */
  readonly collapsed?: Iterable<Id>
  /** What the filter lets pass; absent is all. */
  readonly shows?: FilterTest
  /** The width to fill if the stages need less, in CSS pixels. */
  readonly width?: number
}

/** The board of a map, from nothing. To lay it out again and again as the map changes, use `createBoardLayout`. */
export function layoutBoard(
  map: JourneyMap,
  { measure, ...view }: BoardView & { readonly measure: Measure },
): BoardGeometry {
  return createBoardLayout(measure)(map, view)
}

/**
 * A layout that remembers broken texts and every object that came out as before, so that who listens to one by identity
 * sleeps through an edit elsewhere. Gives the same geometry as `layoutBoard`, always.
 */
export function createBoardLayout(measure: Measure): (map: JourneyMap, view?: BoardView) => BoardGeometry {
  const text = createTypesetter(measure)
  const layEmotion = createEmotionLayout()
  let curve: readonly CurveColumn[] = []
  let last: BoardGeometry | undefined

  return (map, { collapsed = [], shows = EVERYTHING, width: toFill = 0 } = {}) => {
    const shown = sortedByOrder(map.lanes).filter(([, { kind, visible }]) => visible || !LANES[kind].canHide)
    const withCards = shown.filter(([, { kind }]) => LANES[kind].holds === 'touchpoints')
    const { stages, width, headHeight } = placeStages({
      map,
      text,
      lanes: new Map(withCards.map(([id], index) => [id, index])),
      collapsed: new Set(collapsed),
      showsTouchpoint: id => shows.touchpoint(id),
      width: toFill,
    })
    const parts = {
      map,
      text,
      shows,
      stages,
      lanes: new Map(withCards.map(([id], index) => [id, index])),
      annotations: indexAnnotations(map),
      images: byTarget(map),
      cells: byCell(map),
    }

    const lanes: BoardLane[] = []
    const all = stages.flatMap(heads)
    let y = headHeight
    let band: EmotionBand | undefined
    for (const [id, record] of stages.length > 0 ? shown : []) {
      const { lane, items } = fillLane(parts, { id, record }, y)
      lanes.push(lane)
      all.push(...items)
      y += lane.height
      if (band || LANES[record.kind].holds !== 'curve') continue
      curve = keepList(
        curve,
        stages.flatMap(stage => stage.curve),
      )
      // A band that was pulled open has its curve in the middle.
      const spare = Math.round((lane.height - EMOTION.height) / 2)
      band = layEmotion(
        map,
        keep(last?.emotion?.rect, { x: 0, y: lane.y + spare, width, height: EMOTION.height }),
        curve,
      )
    }

    const items = keepTable(last?.items, new Map(all.map(item => [item.key, item])))
    last = {
      width,
      height: y,
      headHeight,
      stages: keepList(
        last?.stages,
        stages.map(stage => stage.box),
      ),
      lanes: keepList(last?.lanes, lanes),
      items,
      cells: items === last?.items ? last.cells : keepTable(last?.cells, cellsOf(items)),
      emotion: band,
    }
    return last
  }
}

const EVERYTHING: FilterTest = { touchpoint: () => true, annotation: () => true }

/** The head of a stage: its title, and below it the goal. A folded one has only itself. */
function heads({ box }: PlacedStage): BoardItem[] {
  const { head } = BOARD
  const stage: BoardItem = {
    kind: 'stage',
    key: itemKey('stage', box.id),
    stage: box.id,
    lane: '',
    x: box.x,
    y: 0,
    width: box.width,
    height: box.height,
    text: box.title,
  }
  if (box.collapsed) return [stage]
  const title = head.top + Math.max(1, box.title.lines.length) * head.title.lineHeight + head.goalGap
  const goal: BoardItem = {
    ...stage,
    kind: 'goal',
    key: itemKey('goal', box.id),
    y: title,
    height: box.height - title,
    text: box.goal,
  }
  return [{ ...stage, height: title }, goal]
}

/** Items by their cell, in reading order: by column from the left, in a column from the top. */
function cellsOf(items: ReadonlyMap<string, BoardItem>): Map<string, readonly string[]> {
  const cells = new Map<string, BoardItem[]>()
  for (const item of items.values()) {
    const cell = cellKey(item.lane, item.stage)
    const there = cells.get(cell)
    if (there) there.push(item)
    else cells.set(cell, [item])
  }
  return new Map(
    [...cells].map(([cell, there]) => [
      cell,
      there.sort((a, b) => a.x - b.x || a.y - b.y).map(({ key }) => key),
    ]),
  )
}

function byTarget({ images }: JourneyMap): Map<Id, ImageEntry[]> {
  const grouped = new Map<Id, ImageEntry[]>()
  for (const entry of sortedByOrder(images))
    grouped.set(entry[1].target, [...(grouped.get(entry[1].target) ?? []), entry])
  return grouped
}

function byCell({ cells }: JourneyMap): Map<string, CellEntry[]> {
  const grouped = new Map<string, CellEntry[]>()
  for (const entry of [...cells].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const key = cellKey(entry[1].lane, entry[1].target)
    grouped.set(key, [...(grouped.get(key) ?? []), entry])
  }
  return grouped
}
