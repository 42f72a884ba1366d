import { curveMonotoneX, line } from 'd3-shape'
import { type Id, pairKey } from '../ids'
import { EMOTIONS, type Emotion, type JourneyMap } from '../journey'
import { sortedByOrder } from '../order'
import type { Curve, CurvePoint, EmotionBand, Point, Rect } from './geometry'
import { keep, keepList } from './keep'
import { EMOTION } from './sizes'

/*
 * The emotion curves. The rule of which points they have is that of `analysis/emotionSequence`, here over the cards as
 * drawn: columns from the left; a column in which a customer's card stands and nothing is rated ends a run; columns of
 * other lanes without a rating are passed. A card has one x for all its points, so the faces of several personas stand
 * above one another; several rated cards in one column share its width.
 */

/** A column of the journey with the cards in it, by lane and row. */
export interface CurveColumn {
  readonly x: number
  readonly width: number
  readonly cards: readonly { readonly id: Id; readonly customer: boolean }[]
}

/** How far from its level a face may stand, so that personas who feel the same do not hide one another's lines. */
const SPREAD = 3

const drawLine = line<Point>(
  point => point.x,
  point => point.y,
)
  .curve(curveMonotoneX)
  .digits(1)

/** The line through the points of one run, as SVG path data; empty for a single point. */
export function curvePath(points: readonly Point[]): string {
  return points.length < 2 ? '' : (drawLine([...points]) ?? '')
}

export function layEmotion(
  map: JourneyMap,
  rect: Rect,
  columns: readonly CurveColumn[],
  before: EmotionBand | undefined,
): EmotionBand {
  const centre = rect.y + EMOTION.top + 2 * EMOTION.step
  const height = (value: number) => centre - value * EMOTION.step
  const personas = sortedByOrder(map.personas).map(([id]) => id)
  const spots = spotsOf(map, columns, personas)

  const rated = personas.filter((_, index) => spots.ratedBy[index])
  const curves: Curve[] = []
  const expectations: Curve[] = []
  personas.forEach((persona, index) => {
    const place = rated.indexOf(persona)
    const offset = rated.length > 1 ? SPREAD * ((2 * Math.max(0, place)) / (rated.length - 1) - 1) : 0
    const draw = (values: (spot: Spot) => number | undefined) =>
      runs(spots.columns, values, value => height(value) + offset)
    if (spots.ratedBy[index]) curves.push({ persona, runs: draw(spot => spot.ratings[index]) })
    if (spots.expectedBy[index]) expectations.push({ persona, runs: draw(spot => spot.expectations[index]) })
  })
  if (curves.length > 1) curves.push({ persona: undefined, runs: runs(spots.columns, meanOf, height) })

  const oldOnes = (list: readonly Curve[] | undefined) => new Map(list?.map(curve => [curve.persona, curve]))
  const finish = (list: readonly Curve[], old: readonly Curve[] | undefined): readonly Curve[] => {
    const known = oldOnes(old)
    return keepList(
      old,
      list.map(curve => withPaths(curve, known.get(curve.persona))),
    )
  }
  const finished = finish(curves, before?.curves)
  const lowest = new Map<Id, CurvePoint>()
  for (const { persona, runs } of finished) {
    const point = lowestOf(runs)
    if (persona !== undefined && point) lowest.set(persona, point)
  }
  const levels = Object.fromEntries(EMOTIONS.map(value => [value, height(value)])) as Record<Emotion, number>
  const band: EmotionBand = {
    rect: keep(before?.rect, rect),
    levels: keep(before?.levels, levels),
    curves: finished,
    expectations: finish(expectations, before?.expectations),
    lowest: before && sameEntries(before.lowest, lowest) ? before.lowest : lowest,
  }
  return before && shallowSame(before, band) ? before : band
}

/** A rated card: its x, and by index of persona what it was and what was expected. */
interface Spot {
  readonly touchpoint: Id
  readonly x: number
  readonly ratings: readonly (Emotion | undefined)[]
  readonly expectations: readonly (Emotion | undefined)[]
}

interface SpotColumn {
  readonly spots: readonly Spot[]
  readonly customer: boolean
}

function spotsOf(map: JourneyMap, columns: readonly CurveColumn[], personas: readonly Id[]) {
  const ratedBy = personas.map(() => false)
  const expectedBy = personas.map(() => false)
  const ask = (table: JourneyMap['ratings'], id: Id, seen: boolean[]) =>
    table.size === 0
      ? []
      : personas.map((persona, index) => {
          const value = table.get(pairKey(id, persona))
          if (value !== undefined) seen[index] = true
          return value
        })
  const result = columns.map(({ x, width, cards }): SpotColumn => {
    const found = cards
      .map(({ id }) => ({
        touchpoint: id,
        ratings: ask(map.ratings, id, ratedBy),
        expectations: ask(map.expectations, id, expectedBy),
      }))
      .filter(spot => [...spot.ratings, ...spot.expectations].some(value => value !== undefined))
    return {
      spots: found.map((spot, index) => ({ ...spot, x: x + (width * (index + 1)) / (found.length + 1) })),
      customer: cards.some(card => card.customer),
    }
  })
  return { columns: result, ratedBy, expectedBy }
}

type Run = { points: CurvePoint[]; path: string }

/** The runs of one curve, paths still empty. */
function runs(
  columns: readonly SpotColumn[],
  valueAt: (spot: Spot) => number | undefined,
  height: (value: number) => number,
): Run[] {
  const all: Run[] = []
  let open: CurvePoint[] | undefined
  for (const { spots, customer } of columns) {
    let any = false
    for (const spot of spots) {
      const value = valueAt(spot)
      if (value === undefined) continue
      any = true
      if (!open) {
        open = []
        all.push({ points: open, path: '' })
      }
      open.push({ x: spot.x, y: height(value), touchpoint: spot.touchpoint, value })
    }
    if (!any && customer) open = undefined
  }
  return all
}

function meanOf({ ratings }: Spot): number | undefined {
  const values = ratings.filter(value => value !== undefined)
  return values.length ? values.reduce<number>((sum, value) => sum + value, 0) / values.length : undefined
}

/** The curve with its lines drawn; lines whose points are as before are not drawn again. */
function withPaths(curve: Curve, before: Curve | undefined): Curve {
  const kept = curve.runs.map((run, index) => {
    const old = before?.runs[index]
    return old && samePoints(old.points, run.points)
      ? old
      : { points: run.points, path: curvePath(run.points) }
  })
  return before &&
    kept.length === before.runs.length &&
    kept.every((run, index) => run === before.runs[index])
    ? before
    : { persona: curve.persona, runs: kept }
}

function samePoints(a: readonly CurvePoint[], b: readonly CurvePoint[]): boolean {
  return (
    a.length === b.length &&
    a.every((point, index) => {
      const other = b[index]!
      return (
        point.x === other.x &&
        point.y === other.y &&
        point.touchpoint === other.touchpoint &&
        point.value === other.value
      )
    })
  )
}

function lowestOf(runs: Curve['runs']): CurvePoint | undefined {
  let lowest: CurvePoint | undefined
  for (const { points } of runs) {
    for (const point of points) if (!lowest || point.value < lowest.value) lowest = point
  }
  return lowest
}

function sameEntries<K, V>(a: ReadonlyMap<K, V>, b: ReadonlyMap<K, V>): boolean {
  return a.size === b.size && [...a].every(([key, value]) => b.get(key) === value)
}

function shallowSame(a: EmotionBand, b: EmotionBand): boolean {
  return (Object.keys(a) as (keyof EmotionBand)[]).every(key => a[key] === b[key])
}
