import type { Id } from '../ids'
import type { JourneyMap } from '../journey'
import { sortedByOrder } from '../order'
import { emotionSequence, type SequencePoint } from './emotionSequence'
import { touchpointsByStage } from './touchpointsInOrder'

/** A fall of one persona's curve from one touchpoint to the next. */
export interface Drop {
  readonly persona: Id
  readonly from: SequencePoint
  readonly to: SequencePoint
  /** By how much, 1 … 4. */
  readonly fall: number
}

/**
 * The falls of every persona's curve, or of one's, the biggest first; equal ones by where they end as the journey runs,
 * then by persona.
 * Neighbours are neighbours on the curve: across a touchpoint that was not rated nothing is known, so nothing falls. Cards
 * that stand above one another happen at the same time, so between two columns there is one fall at most: the biggest.
 */
export function drops(map: JourneyMap, persona?: Id): Drop[] {
  const personas = persona === undefined ? sortedByOrder(map.personas).map(([id]) => id) : [persona]
  const cards = [...touchpointsByStage(map).values()].flat()
  const rank = new Map(cards.map(([id], index) => [id, index]))
  const rankOf = ({ to }: Drop) => rank.get(to.touchpoint) ?? 0
  // The sort is stable, so the order of the personas stays between equals.
  return personas.flatMap(id => dropsOf(map, id)).sort((a, b) => b.fall - a.fall || rankOf(a) - rankOf(b))
}

function dropsOf(map: JourneyMap, persona: Id): Drop[] {
  return emotionSequence(map, persona).flatMap(run => {
    const columns = byColumn(run)
    return columns.slice(1).flatMap((column, index): Drop[] => {
      const from = extreme(columns[index]!, (a, b) => a > b)
      const to = extreme(column, (a, b) => a < b)
      const fall = from.value - to.value
      return fall > 0 ? [{ persona, from, to, fall }] : []
    })
  })
}

/** Points of a run, parted where a new column begins; none is empty. */
function byColumn(run: readonly SequencePoint[]): SequencePoint[][] {
  const columns: SequencePoint[][] = []
  for (const point of run) {
    const last = columns.at(-1)
    if (last?.[0]?.stage === point.stage && last[0].column === point.column) last.push(point)
    else columns.push([point])
  }
  return columns
}

function extreme(
  points: readonly SequencePoint[],
  beats: (value: number, best: number) => boolean,
): SequencePoint {
  return points.reduce((best, next) => (beats(next.value, best.value) ? next : best))
}
