import type { Id } from '../ids'
import type { JourneyMap } from '../journey'
import { LANES } from '../lanes'
import { sortedByOrder } from '../order'
import { layNotes, layPersonas, sameStage, stageHead } from './boxes'
import { type CurveColumn, layEmotion } from './emotion'
import type { CardBox, Geometry, LaneBand, Lines, Measure, Rect, StageBox } from './geometry'
import { createGrid } from './grid'
import { alike, keep, keepList, keepTable } from './keep'
import { cardHeight, type RowHeights, shownLanes, stackLanes } from './lanes'
import { createPlanner, type Planned, planOf } from './planner'
import { createRouter } from './routing/route'
import { CARD, COLUMN_GAP, EMOTION, MARGIN, STAGE } from './sizes'
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
  let last: Geometry | undefined

  return map => {
    const { cards: cardLanes, curve } = shownLanes(map)
    const stageList = sortedByOrder(map.stages)
    const planned = plan(map, cardLanes)

    const heads = stageList.map(([id, stage], index) => {
      const width = stageWidth(planOf(planned, id).columns.length)
      return { id, width, ...stageHead(stage, index + 1, width, text) }
    })
    const headHeight = Math.max(EMPTY_HEAD, ...heads.map(head => head.height))
    const { stacked, rows, channels, bottom } = stackLanes(rowHeights(planned, cardLanes.length), headHeight)
    const floor = bottom + (curve ? EMOTION.height : 0) + STAGE.bottom

    const stages = new Map<Id, StageBox>()
    const cards = new CardTable(last?.touchpoints)
    const curveColumns: CurveColumn[] = []
    const columns: { x: number; width: number }[] = []
    const slots: { id: Id; column: number; row: number }[] = []
    const rowOf = stacked.map(lane => new Map(lane.rows.map(row => [row.row, row])))
    let x = 0
    heads.forEach(({ id, width, title, goal }, index) => {
      const { columns: keys, cards: slotted } = planOf(planned, id)
      const places = columnPlaces(x, Math.max(1, keys.length))
      const inColumn = keys.map((): { id: Id; customer: boolean }[] => [])
      for (const { id: card, lane, column, row, title } of slotted) {
        const { y, index: gridRow } = rowOf[lane]!.get(row)!
        const shownLane = cardLanes[lane]!
        cards.put(card, places[column]!.x, y, title, id, shownLane.id, column, row)
        slots.push({ id: card, column: columns.length + column, row: gridRow })
        inColumn[column]!.push({ id: card, customer: shownLane.kind === 'customer' })
      }
      keys.forEach((_, column) => {
        curveColumns.push({ ...places[column]!, cards: inColumn[column]! })
      })
      columns.push(...places)
      const box = { x, y: 0, width, height: floor }
      stages.set(id, {
        ...box,
        number: index + 1,
        head: { ...box, height: headHeight },
        title,
        goal,
        columns: keys.map((key, column) => ({ key, ...places[column]! })),
      })
      x += width + STAGE.gap
    })
    const right = x - STAGE.gap

    // The tray fills the rows that there are, column by column, so that links reach its cards as any others.
    const trayColumns = Math.ceil(planned.tray.length / Math.max(1, rows.length))
    const tray = trayColumns > 0 ? { x, y: 0, width: stageWidth(trayColumns), height: floor } : undefined
    if (tray) {
      const places = columnPlaces(x, trayColumns)
      planned.tray.forEach(({ id, title }, index) => {
        const column = Math.floor(index / rows.length)
        const row = index % rows.length
        cards.put(id, places[column]!.x, rows[row]!.y, title)
        slots.push({ id, column: columns.length + column, row })
      })
      columns.push(...places)
    }

    const personas = keepTable(last?.personas, layPersonas(map, text))
    const keptStages = keepTable(last?.stages, stages, sameStage)
    const { table: touchpoints, moved } = cards.done()
    const links = route(
      map,
      { grid: () => createGrid(columns, rows, channels, slots, touchpoints), stages: keptStages, personas },
      moved || personas !== last?.personas || keptStages !== last?.stages,
    )

    const bands = stageList.length
      ? cardLanes.map((lane, index): LaneBand => {
          const { y, height, rows } = stacked[index]!
          const { line } = LANES[lane.kind]
          const shown = rows.map(({ row, y, height }) => ({ row, y, height }))
          return { ...lane, x: 0, y, width: right, height, rows: shown, ...(line && { line }) }
        })
      : []
    const emotionRect = { x: 0, y: bottom, width: right, height: EMOTION.height }
    const hasCurve = curve && stageList.length > 0
    if (hasCurve) bands.push({ ...curve, ...emotionRect, rows: [] })
    const notes = keepTable(last?.notes, layNotes(map, text))

    const geometry: Geometry = {
      bounds: keep(
        last?.bounds,
        boundsOf(
          [...personas.values(), ...keptStages.values(), ...notes.values(), ...(tray ? [tray] : [])],
          links,
        ),
      ),
      personas,
      stages: keptStages,
      lanes: keepList(last?.lanes, bands),
      touchpoints,
      notes,
      links,
      emotion: hasCurve ? layEmotion(map, emotionRect, curveColumns, last?.emotion) : undefined,
      unplaced: keep(last?.unplaced, tray),
    }
    last = geometry
    return geometry
  }
}

const EMPTY_HEAD = STAGE.headTop + STAGE.title.lineHeight + STAGE.headBottom

function stageWidth(columns: number): number {
  const count = Math.max(1, columns)
  return 2 * STAGE.padding + count * CARD.width + (count - 1) * COLUMN_GAP
}

function columnPlaces(x: number, count: number) {
  return Array.from({ length: count }, (_, index) => ({
    x: x + STAGE.padding + index * (CARD.width + COLUMN_GAP),
    width: CARD.width,
  }))
}

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
  tray.forEach(({ title }, index) => {
    const { lane, row } = rows[index % rows.length]!
    lane.set(row, Math.max(cardHeight(title.lines.length), lane.get(row)!))
  })
  return all
}

/** The cards of a geometry in the making: keeps the boxes of before that come out the same, and notes whether any moved. */
class CardTable {
  readonly #before: ReadonlyMap<Id, CardBox> | undefined
  readonly #now = new Map<Id, CardBox>()
  #changed = false
  #moved = false

  constructor(before: ReadonlyMap<Id, CardBox> | undefined) {
    this.#before = before
  }

  put(id: Id, x: number, y: number, title: Lines, stage?: Id, lane?: Id, column = 0, row = 0): void {
    const height = cardHeight(title.lines.length)
    const old = this.#before?.get(id)
    const stands =
      old !== undefined &&
      old.x === x &&
      old.y === y &&
      old.height === height &&
      old.slot?.stage === stage &&
      old.slot?.lane === lane &&
      (old.slot?.column ?? 0) === column &&
      (old.slot?.row ?? 0) === row
    if (stands && (old.title === title || alike(old.title, title))) {
      this.#now.set(id, old)
      return
    }
    this.#changed = true
    if (!stands) this.#moved = true
    const slot = stage !== undefined && lane !== undefined ? { stage, lane, column, row } : undefined
    this.#now.set(id, { x, y, width: CARD.width, height, title, ...(slot && { slot }) })
  }

  done(): { table: ReadonlyMap<Id, CardBox>; moved: boolean } {
    const same = !this.#changed && this.#before?.size === this.#now.size
    if (same && this.#before) return { table: this.#before, moved: false }
    return { table: this.#now, moved: this.#moved || this.#before?.size !== this.#now.size }
  }
}

function boundsOf(rects: readonly Rect[], links: Geometry['links']): Rect {
  let left = Number.POSITIVE_INFINITY
  let top = Number.POSITIVE_INFINITY
  let right = Number.NEGATIVE_INFINITY
  let bottom = Number.NEGATIVE_INFINITY
  const include = (x: number, y: number, width = 0, height = 0) => {
    left = Math.min(left, x)
    top = Math.min(top, y)
    right = Math.max(right, x + width)
    bottom = Math.max(bottom, y + height)
  }
  for (const { x, y, width, height } of rects) include(x, y, width, height)
  for (const { points, label } of links.values()) {
    for (const { x, y } of points) include(x, y)
    if (label) include(label.x, label.y, label.width, label.height)
  }
  if (left > right) include(0, 0)
  return {
    x: left - MARGIN,
    y: top - MARGIN,
    width: right - left + 2 * MARGIN,
    height: bottom - top + 2 * MARGIN,
  }
}
