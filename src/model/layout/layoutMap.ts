import type { Id } from '../ids'
import type { JourneyMap } from '../journey'
import { LANES } from '../lanes'
import { sortedByOrder } from '../order'
import { boundsOf } from './bounds'
import { layNotes, layPersonas, stageHead } from './boxes'
import { createEmotionLayout } from './emotion/layEmotion'
import type { CardBox, Geometry, LaneBand, Measure, Rect } from './geometry'
import { createGrid } from './grid'
import { keep, keepList, keepTable } from './keep'
import {
  cardHeight,
  type RowHeights,
  type ShownLane,
  type Stack,
  sameStack,
  shownLanes,
  stackLanes,
} from './lanes'
import { createPlanner, type Planned } from './planner'
import { createRouter } from './routing/route'
import { EMOTION, STAGE } from './sizes'
import { cardBox, columnPlaces, layStage, type StageLayout, stageWidth, standsAs } from './stageLayout'
import { createTypesetter } from './text'

/*
 * Map → geometry. Positions are never stored: a card's slot (stage, lane, column, row) and the heights of texts say where
 * everything is. First every card gets a slot of its own, then rows are as high as their highest card and lanes are
 * stacked, then stages are as wide as their columns and stand side by side, and last come what depends on all of it: the
 * curves and the links. So two cards cannot overlap, because two cards cannot have one slot.
 */

/** The geometry of a map, from nothing. To lay out a map again and again as it changes, use `createLayout`. */
export function layoutMap(map: JourneyMap, { measure }: { readonly measure: Measure }): Geometry {
  return createLayout(measure)(map)
}

/**
 * A layout that remembers: laying out a map after an edit costs what the edit touched, and all that came out as before
 * is the same object as before. Gives the same geometry as `layoutMap`, always. One per open map.
 */
export function createLayout(measure: Measure): (map: JourneyMap) => Geometry {
  const text = createTypesetter(measure)
  const plan = createPlanner(text)
  const route = createRouter(text)
  const layEmotion = createEmotionLayout()
  let stageLayouts: ReadonlyMap<Id, StageLayout> = new Map()
  let shown: readonly ShownLane[] = []
  let stack: Stack | undefined
  let last: Geometry | undefined

  return map => {
    const { cards: cardLanes, curve } = shownLanes(map)
    shown = keepList(shown, cardLanes)
    const planned = plan(map, shown)
    const heads = sortedByOrder(map.stages).map(([id, stage], index) => {
      const plan = planned.stages.get(id)!
      const pictured = planned.pictured.has(id)
      const given = { number: index + 1, width: stageWidth(plan.columns.length), pictured }
      return { id, plan, number: index + 1, pictured, ...stageHead(stage, given, text) }
    })
    const headHeight = Math.max(EMPTY_HEAD, ...heads.map(head => head.height))
    stack = keep(stack, stackLanes(rowHeights(planned, shown.length), headHeight), sameStack)
    const { lanes, rows, channels, bottom } = stack
    const hasCurve = curve !== undefined && heads.length > 0
    const floor = bottom + (hasCurve ? EMOTION.height : 0) + STAGE.bottom

    const boxBefore = (card: Id) => last?.touchpoints.get(card)
    const laid = new Map<Id, StageLayout>()
    let x = 0
    for (const { height: _, ...head } of heads) {
      const { id } = head
      const given = { ...head, x, headHeight, floor, lanes: shown, stack: lanes }
      const layout = layStage(given, stageLayouts.get(id), boxBefore)
      laid.set(id, layout)
      x += layout.box.width + STAGE.gap
    }
    const right = x - STAGE.gap
    const tray = layTray(planned, stack, x, floor, boxBefore)

    const sameStages =
      laid.size === stageLayouts.size && heads.every(({ id }) => laid.get(id) === stageLayouts.get(id))
    stageLayouts = laid
    const stages =
      sameStages && last
        ? last.stages
        : keepTable(
            last?.stages,
            mapValues(laid, layout => layout.box),
            Object.is,
          )
    const touchpoints =
      sameStages && last && !tray && !last.unplaced
        ? last.touchpoints
        : collect(laid, tray, last?.touchpoints)
    const personas = keepTable(last?.personas, layPersonas(map, text))
    const notes = keepTable(last?.notes, layNotes(map, text))

    const grid = () => {
      const columns = [...[...laid.values()].flatMap(layout => layout.columns), ...(tray?.columns ?? [])]
      return createGrid(columns, rows, channels, slots(laid, tray, lanes, shown, rows.length), touchpoints)
    }
    const moved =
      !last ||
      stages !== last.stages ||
      personas !== last.personas ||
      !allStand(last.touchpoints, touchpoints)
    const links = route(map, { grid, stages, personas }, moved)

    const bands = heads.length ? shown.map((lane, index) => laneBand(lane, lanes[index]!, right)) : []
    const band = { x: 0, y: bottom, width: right, height: EMOTION.height }
    if (hasCurve) bands.push({ ...curve, ...band, rows: [] })

    const boxes = [...personas.values(), ...stages.values(), ...notes.values(), ...(tray ? [tray.rect] : [])]
    last = {
      bounds: keep(last?.bounds, boundsOf(boxes, links)),
      personas,
      stages,
      lanes: keepList(last?.lanes, bands),
      touchpoints,
      notes,
      links,
      emotion: hasCurve
        ? layEmotion(
            map,
            band,
            [...laid.values()].flatMap(layout => layout.curve),
          )
        : undefined,
      unplaced: keep(last?.unplaced, tray?.rect),
    }
    return last
  }
}

const EMPTY_HEAD = STAGE.headTop + STAGE.title.lineHeight + STAGE.headBottom

/**
 * How high each used row of each lane is. A lane without cards has its first row, so that there is somewhere to put one;
 * a map without lanes has one row for the tray.
 */
function rowHeights({ stages, tray }: Planned, lanes: number): RowHeights[] {
  const all = Array.from({ length: lanes }, (): RowHeights => new Map())
  for (const { heights } of stages.values()) {
    for (const [lane, row, height] of heights) {
      all[lane]!.set(row, Math.max(height, all[lane]!.get(row) ?? 0))
    }
  }
  if (all.length === 0 && tray.length > 0) all.push(new Map())
  for (const lane of all) if (lane.size === 0) lane.set(0, cardHeight(1))
  const rows = all.flatMap(lane => [...lane.keys()].sort((a, b) => a - b).map(row => ({ lane, row })))
  tray.forEach(({ title, pictured }, index) => {
    const { lane, row } = rows[index % rows.length]!
    lane.set(row, Math.max(cardHeight(title.lines.length, pictured), lane.get(row)!))
  })
  return all
}

interface Tray {
  readonly rect: Rect
  readonly columns: readonly { readonly x: number; readonly width: number }[]
  readonly cards: readonly (readonly [Id, CardBox])[]
}

/** The tray fills the rows that there are, column by column, so that links reach its cards as any others. */
function layTray(
  { tray }: Planned,
  { rows }: Stack,
  x: number,
  floor: number,
  boxBefore: (card: Id) => CardBox | undefined,
): Tray | undefined {
  if (tray.length === 0) return undefined
  const count = Math.ceil(tray.length / rows.length)
  const columns = columnPlaces(x, count)
  return {
    rect: { x, y: 0, width: stageWidth(count), height: floor },
    columns,
    cards: tray.map((card, index) => {
      const column = columns[Math.floor(index / rows.length)]!
      const y = rows[index % rows.length]!.y
      return [card.id, cardBox(boxBefore(card.id), { x: column.x, y }, card)]
    }),
  }
}

/** Every card in the grid: column and row counted over the whole map. */
function* slots(
  laid: ReadonlyMap<Id, StageLayout>,
  tray: Tray | undefined,
  lanes: Stack['lanes'],
  shown: readonly ShownLane[],
  rows: number,
) {
  const rowsOf = new Map(shown.map(({ id }, index) => [id, lanes[index]!.rows]))
  let first = 0
  for (const { cards, columns } of laid.values()) {
    for (const [id, { slot }] of cards) {
      if (slot) yield { id, column: first + slot.column, row: rowsOf.get(slot.lane)!.get(slot.row)!.index }
    }
    first += columns.length
  }
  for (const [index, [id]] of (tray?.cards ?? []).entries()) {
    yield { id, column: first + Math.floor(index / rows), row: index % rows }
  }
}

function laneBand(
  { id, kind }: ShownLane,
  { y, height, rows }: Stack['lanes'][number],
  width: number,
): LaneBand {
  const { line } = LANES[kind]
  const shown = [...rows].map(([row, { y, height }]) => ({ row, y, height }))
  return { id, kind, x: 0, y, width, height, rows: shown, ...(line && { line }) }
}

/** The boxes of all cards in one table: the one of before, if they are the same. */
function collect(
  laid: ReadonlyMap<Id, StageLayout>,
  tray: Tray | undefined,
  before: ReadonlyMap<Id, CardBox> | undefined,
): ReadonlyMap<Id, CardBox> {
  const all = new Map<Id, CardBox>()
  let changed = false
  const add = (id: Id, box: CardBox) => {
    all.set(id, box)
    if (before?.get(id) !== box) changed = true
  }
  for (const { cards } of laid.values()) for (const [id, box] of cards) add(id, box)
  for (const [id, box] of tray?.cards ?? []) add(id, box)
  return before && !changed && before.size === all.size ? before : all
}

function allStand(before: ReadonlyMap<Id, CardBox>, now: ReadonlyMap<Id, CardBox>): boolean {
  if (before === now) return true
  if (before.size !== now.size) return false
  for (const [id, box] of now) {
    const was = before.get(id)
    if (was !== box && (!was || !standsAs(was, box))) return false
  }
  return true
}

function mapValues<K, T, U>(table: ReadonlyMap<K, T>, change: (value: T) => U): Map<K, U> {
  return new Map([...table].map(([key, value]) => [key, change(value)]))
}
