import type { Id } from '../../ids'
import { EMOTIONS, type Emotion, type JourneyMap } from '../../journey'
import { sortedByOrder } from '../../order'
import type { Curve, CurvePoint, EmotionBand, Rect } from '../geometry'
import { EMOTION } from '../sizes'
import { drawCurve, lowestPoint, sameItems } from './curves'
import { readColumn, type SaidColumn, type Steps, whoSaid } from './said'

/*
 * The emotion curves. The rule of which points they have is that of `analysis/emotionSequence`, here over the cards as
 * drawn: columns from the left; a column in which a customer's card stands and nothing is rated ends a run; columns of
 * other lanes without a rating are passed. A card has one x for all its points, so the faces of several personas stand
 * above one another; several rated cards in one column share its width. Points are made anew only where a value or a
 * place differs, and all that is made of the same points is the same object as before.
 */

/** A column of the journey with the cards in it, by lane and row. */
export interface CurveColumn {
  readonly x: number
  readonly width: number
  readonly cards: readonly { readonly id: Id; readonly customer: boolean }[]
}

/** How far from its level a face may stand, so that personas who feel the same do not hide one another's lines. */
const SPREAD = 3

/** The points of one column on every curve: by index of persona, and of all. */
interface SpotColumn {
  readonly said: SaidColumn<CurveColumn>
  readonly ratings: readonly (readonly (CurvePoint | undefined)[])[]
  readonly expectations: readonly (readonly (CurvePoint | undefined)[])[]
  readonly mean: readonly (CurvePoint | undefined)[]
  readonly breaks: boolean
}

/** Lays out the curves of one map, again and again. */
export function createEmotionLayout() {
  let saidBefore: readonly SaidColumn<CurveColumn>[] = []
  let spotsBefore: readonly SpotColumn[] = []
  /** What every point depends on beside its own card. */
  let commonBefore = ''
  let personasBefore = ''
  let before: EmotionBand | undefined

  return (map: JourneyMap, rect: Rect, columns: readonly CurveColumn[]): EmotionBand => {
    const personas = sortedByOrder(map.personas).map(([id]) => id)
    const samePersonas = personas.join(' ') === personasBefore
    personasBefore = personas.join(' ')
    const said = columns.map((column, index) =>
      readColumn(map, column, personas, samePersonas ? saidBefore[index] : undefined),
    )
    saidBefore = said
    const rated = whoSaid(said, personas.length, card => card.ratings)
    const expected = whoSaid(said, personas.length, card => card.expectations)

    const centre = rect.y + EMOTION.top + 2 * EMOTION.step
    const common = [centre, rect.width, ...rated, ...expected, ...personas].join(' ')
    const sameCommon = common === commonBefore
    const old = sameCommon ? spotsBefore : []
    commonBefore = common
    const offsets = spread(rated)
    const spots = said.map((column, index) => {
      const was = old[index]
      return was?.said === column ? was : spotColumn(column, centre, offsets)
    })
    if (before && sameCommon && sameItems(old, spots)) return before
    spotsBefore = spots

    const draw = (
      persona: Id | undefined,
      was: readonly Curve[] | undefined,
      pick: (spot: SpotColumn) => readonly (CurvePoint | undefined)[],
    ) => {
      const picked = spots.map(spot => ({ points: pick(spot), breaks: spot.breaks }))
      return drawCurve(
        persona,
        picked,
        was?.find(curve => curve.persona === persona),
      )
    }
    const curves: Curve[] = []
    const expectations: Curve[] = []
    personas.forEach((persona, index) => {
      if (rated[index]) curves.push(draw(persona, before?.curves, spot => spot.ratings[index]!))
      if (expected[index]) {
        expectations.push(draw(persona, before?.expectations, spot => spot.expectations[index]!))
      }
    })
    if (curves.length > 1) curves.push(draw(undefined, before?.curves, spot => spot.mean))

    before = { rect, levels: levelsAround(centre), curves, expectations, lowest: lowestOf(curves) }
    return before
  }
}

function spotColumn(said: SaidColumn<CurveColumn>, centre: number, offsets: readonly number[]): SpotColumn {
  const { source, said: cards } = said
  const spots = cards.map((card, place) => ({
    ...card,
    x: source.x + (source.width * (place + 1)) / (cards.length + 1),
  }))
  const point = (touchpoint: Id, x: number, value: number | undefined, offset: number) =>
    value === undefined ? undefined : { x, y: centre - value * EMOTION.step + offset, touchpoint, value }
  return {
    said,
    ratings: offsets.map((offset, index) =>
      spots.map(({ id, x, ratings }) => point(id, x, ratings[index], offset)),
    ),
    expectations: offsets.map((offset, index) =>
      spots.map(({ id, x, expectations }) => point(id, x, expectations[index], offset)),
    ),
    mean: spots.map(({ id, x, ratings }) => point(id, x, meanOf(ratings), 0)),
    breaks: source.cards.some(card => card.customer),
  }
}

/** How far each persona's curve lies from its levels; 0 for those without one. */
function spread(rated: readonly boolean[]): number[] {
  const count = rated.filter(Boolean).length
  let place = 0
  return rated.map(isRated => {
    if (!isRated || count < 2) return 0
    return SPREAD * ((2 * place++) / (count - 1) - 1)
  })
}

function meanOf(steps: Steps): number | undefined {
  let sum = 0
  let count = 0
  for (const value of steps) {
    if (value === undefined) continue
    sum += value
    count++
  }
  return count ? sum / count : undefined
}

function levelsAround(centre: number): Record<Emotion, number> {
  const levels = EMOTIONS.map(value => [value, centre - value * EMOTION.step])
  return Object.fromEntries(levels) as Record<Emotion, number>
}

function lowestOf(curves: readonly Curve[]): Map<Id, CurvePoint> {
  const lowest = new Map<Id, CurvePoint>()
  for (const curve of curves) {
    const point = lowestPoint(curve)
    if (point && curve.persona !== undefined) lowest.set(curve.persona, point)
  }
  return lowest
}
