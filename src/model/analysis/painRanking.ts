import { type Id, splitPair } from '../ids'
import type { JourneyMap, RecordOf } from '../journey'
import { priority } from './annotations'
import { annotationsInOrder } from './annotationsInOrder'
import { indexSolutions } from './solutions'

export interface RankedPain {
  readonly id: Id
  readonly annotation: RecordOf<'annotations'>
  /** From 1; those with the same priority and votes share one. Undefined until severity and frequency are judged. */
  readonly rank: number | undefined
  /** Severity × frequency, 1 … 25. */
  readonly priority: number | undefined
  readonly votes: number
  /** Among all pain points as the journey runs, from 0. */
  readonly position: number
  /** The opportunities that would solve it. */
  readonly solvedBy: readonly Id[]
}

/**
 * The pain points of a map, the one that matters most first: by severity × frequency, votes break ties, then as the
 * journey runs. Those not yet judged come last, by votes.
 */
export function rankPains(map: JourneyMap): RankedPain[] {
  const votes = countVotes(map)
  const { opportunitiesOf } = indexSolutions(map)
  const pains = annotationsInOrder(map, 'pain')
    .map(([id, annotation], position) => ({
      id,
      annotation,
      position,
      priority: priority(annotation),
      votes: votes.get(id) ?? 0,
      solvedBy: opportunitiesOf.get(id) ?? [],
    }))
    // The sort is stable, so the order of the journey stays between equals.
    .sort((a, b) => (b.priority ?? 0) - (a.priority ?? 0) || b.votes - a.votes)

  let rank = 0
  return pains.map((pain, index) => {
    const above = pains[index - 1]
    if (above?.priority !== pain.priority || above?.votes !== pain.votes) rank = index + 1
    return { ...pain, rank: pain.priority === undefined ? undefined : rank }
  })
}

function countVotes(map: JourneyMap): ReadonlyMap<Id, number> {
  const votes = new Map<Id, number>()
  for (const key of map.votes.keys()) {
    const [annotation] = splitPair(key)
    votes.set(annotation, (votes.get(annotation) ?? 0) + 1)
  }
  return votes
}
