import { emotionSequence } from '../../model/analysis/emotionSequence'
import { touchpointsByStage } from '../../model/analysis/touchpointsInOrder'
import type { Id } from '../../model/ids'
import type { JourneyMap } from '../../model/journey'
import { drawCurve } from '../../model/layout/emotion/curves'
import type { Curve } from '../../model/layout/geometry'
import { sortedByOrder } from '../../model/order'

/*
 * The emotion curve as wide as a screen. The points and lines are the model's; only where a column stands is decided here:
 * on a wall all columns are of one width, however much is written on their cards.
 */

/** A stage's share of the width, 0 … 1. */
export interface StageSpan {
  readonly stage: Id
  readonly from: number
  readonly to: number
}

export interface CurveFrame {
  readonly width: number
  readonly height: number
  /** Room above +2 and below −2, in pixels. */
  readonly padding: number
}

/** How the stages share the width: by their columns, and at least one each. */
export function stageSpans(map: JourneyMap): StageSpan[] {
  const columns = [...touchpointsByStage(map)].map(([stage, cards]): [Id, number] => [
    stage,
    Math.max(1, new Set(cards.map(([, { place }]) => place[2])).size),
  ])
  const all = columns.reduce((sum, [, count]) => sum + count, 0)
  let at = 0
  return columns.map(([stage, count]) => {
    const from = at / all
    at += count
    return { stage, from, to: at / all }
  })
}

/** The level of an emotion in pixels from the top. */
export function levelOf(value: number, { height, padding }: CurveFrame): number {
  return height / 2 - (value / 2) * (height / 2 - padding)
}

/** The curve of every persona who rated something, in their order, in pixels of the frame. */
export function curvesIn(map: JourneyMap, frame: CurveFrame): Curve[] {
  const spans = new Map(stageSpans(map).map(span => [span.stage, span]))
  const columns = new Map(
    [...touchpointsByStage(map)].map(([stage, cards]) => [
      stage,
      [...new Set(cards.map(([, { place }]) => place[2]))],
    ]),
  )
  return sortedByOrder(map.personas).flatMap(([persona]) => {
    const runs = emotionSequence(map, persona)
    if (runs.length === 0) return []
    const all = runs.flat()
    const xOf = (point: (typeof all)[number]) => {
      const { from, to } = spans.get(point.stage)!
      const inStage = columns.get(point.stage)!
      const mates = all.filter(({ stage, column }) => stage === point.stage && column === point.column)
      // Several rated cards of one column share its width.
      const inColumn = (mates.indexOf(point) + 1) / (mates.length + 1)
      const share = (inStage.indexOf(point.column) + inColumn) / inStage.length
      return (from + (to - from) * share) * frame.width
    }
    const laid = runs.flatMap((run, index) => [
      ...(index > 0 ? [{ points: [], breaks: true }] : []),
      ...run.map(point => ({
        points: [
          { x: xOf(point), y: levelOf(point.value, frame), touchpoint: point.touchpoint, value: point.value },
        ],
        breaks: false,
      })),
    ])
    return [drawCurve(persona, laid, undefined)]
  })
}

/**
 * The parts of a run that lead to some of its points, as path data: the same line, not another one through fewer points.
 * Empty if none of them is in the run, or only its first.
 */
export function partOf(run: Curve['runs'][number], isIn: (touchpoint: Id) => boolean): string {
  const { points, path } = run
  // One piece leads to each point: the first says where to begin, each other is a line or curve from the one before.
  const pieces = path.split(/(?=[CL])/)
  let isDrawing = false
  return points
    .map(({ touchpoint }, index) => {
      const from = points[index - 1]
      const wasDrawing = isDrawing
      isDrawing = from !== undefined && path !== '' && isIn(touchpoint)
      if (!isDrawing || !from) return ''
      return wasDrawing ? pieces[index]! : `M${from.x},${from.y}${pieces[index]!}`
    })
    .join('')
}
