import { indexAnnotations } from '../../analysis/annotations'
import type { FilterTest } from '../../analysis/filter'
import { groupBy } from '../../groupBy'
import type { Id } from '../../ids'
import type { JourneyMap } from '../../journey'
import { LANES } from '../../lanes'
import { compareText, sortedByOrder } from '../../order'
import { type CurveColumn, createEmotionLayout } from '../emotion/layEmotion'
import type { EmotionBand, Measure } from '../geometry'
import { keep, keepList } from '../keep'
import { EMOTION } from '../sizes'
import { createTypesetter } from '../text'
import { type BoardGeometry, type BoardItem, type BoardLane, cellKey, itemKey } from './boardGeometry'
import { BOARD } from './boardSizes'
import { createLaneFiller, type LaneToFill } from './fillLane'
import { createStagePlacer, type PlacedStage } from './placeStages'

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
 * A layout that remembers broken texts and all that came out as before, so that who listens to an item by identity sleeps
 * through an edit elsewhere. Gives the same geometry as `layoutBoard`, always.
 */
export function createBoardLayout(measure: Measure): (map: JourneyMap, view?: BoardView) => BoardGeometry {
  const text = createTypesetter(measure)
  const placeStages = createStagePlacer(text)
  const layEmotion = createEmotionLayout()
  let fillers = new Map<Id, ReturnType<typeof createLaneFiller>>()
  let headItems: ReadonlyMap<PlacedStage, readonly BoardItem[]> = new Map()
  let curve: readonly CurveColumn[] = []
  let last: BoardGeometry | undefined

  return (map, { collapsed = [], shows = EVERYTHING, width: toFill = 0 } = {}) => {
    const shown = lanesToFill(map)
    const { stages, width, headHeight } = placeStages(map, {
      lanes: new Map(shown.flatMap(({ id, index }) => (index === undefined ? [] : [[id, index] as const]))),
      collapsed: new Set(collapsed),
      showsTouchpoint: id => shows.touchpoint(id),
      width: toFill,
    })
    const parts = {
      map,
      text,
      shows,
      annotations: indexAnnotations(map),
      images: groupBy(sortedByOrder(map.images), ([, { target }]) => target),
      cells: groupBy(
        [...map.cells].sort(([a], [b]) => compareText(a, b)),
        ([, { lane, target }]) => cellKey(lane, target),
      ),
    }

    const items = new Map<string, BoardItem>()
    const cells = new Map<string, readonly string[]>()
    headItems = new Map(stages.map(stage => [stage, headItems.get(stage) ?? heads(stage, last?.items)]))
    for (const [{ box }, inHead] of headItems) {
      for (const item of inHead) items.set(item.key, item)
      cells.set(
        cellKey('', box.id),
        inHead.map(({ key }) => key),
      )
    }
    const lanes: BoardLane[] = []
    const nextFillers: typeof fillers = new Map()
    let y = headHeight
    let emotion: EmotionBand | undefined
    for (const toFill of stages.length > 0 ? shown : []) {
      const fill = fillers.get(toFill.id) ?? createLaneFiller()
      nextFillers.set(toFill.id, fill)
      const settled = fill(parts, stages, toFill, y)
      for (const [stage, cell] of settled.cells) {
        for (const item of cell.items) items.set(item.key, item)
        if (cell.keys.length > 0) cells.set(cellKey(toFill.id, stage), cell.keys)
      }
      const { lane } = settled
      lanes.push(lane)
      y += lane.height
      if (emotion || LANES[lane.kind].holds !== 'curve') continue
      const columns = stages.flatMap(stage => stage.curve)
      curve = keepList(curve, columns)
      // A lane that was pulled open has its curve in the middle.
      const spare = Math.round((lane.height - EMOTION.height) / 2)
      const band = { x: 0, y: lane.y + spare, width, height: EMOTION.height }
      emotion = layEmotion(map, keep(last?.emotion?.rect, band), curve)
    }
    fillers = nextFillers
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
      cells,
      emotion,
    }
    return last
  }
}

const EVERYTHING: FilterTest = { touchpoint: () => true, annotation: () => true }

/** The lanes of the board from the top; those of touchpoints are numbered. */
function lanesToFill(map: JourneyMap): LaneToFill[] {
  let cards = 0
  return sortedByOrder(map.lanes)
    .filter(([, { kind, visible }]) => visible || !LANES[kind].canHide)
    .map(([id, record]) => {
      const index = LANES[record.kind].holds === 'touchpoints' ? cards++ : undefined
      return { id, record, index }
    })
}

/** The head of a stage: its title, and below it the goal. A folded one has only itself. */
function heads({ box }: PlacedStage, before: BoardGeometry['items'] | undefined): BoardItem[] {
  const { head } = BOARD
  const { id, x, width, height } = box
  const place = { stage: id, lane: '', x, width }
  const stage = { ...place, kind: 'stage', key: itemKey('stage', id), y: 0, text: box.title } as const
  const kept = (item: BoardItem) => keep(before?.get(item.key), item)
  if (box.collapsed) return [kept({ ...stage, height })]
  const title = head.top + Math.max(1, box.title.lines.length) * head.title.lineHeight + head.goalGap
  const below = { y: title, height: height - title, text: box.goal }
  const goal: BoardItem = { ...place, kind: 'goal', key: itemKey('goal', id), ...below }
  return [kept({ ...stage, height: title }), kept(goal)]
}
