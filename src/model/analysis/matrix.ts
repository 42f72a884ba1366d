import type { Id } from '../ids'
import type { Annotation, JourneyMap, RecordOf } from '../journey'
import { annotationsInOrder } from './annotationsInOrder'
import { indexSolutions } from './solutions'

/** The four parts of the impact/effort matrix, from the best to the worst. */
export const QUADRANTS = ['quickWin', 'bigBet', 'fillIn', 'reconsider'] as const
export type Quadrant = (typeof QUADRANTS)[number]

/** A cell of the matrix; both from 1 to 5. */
export interface MatrixPlace {
  readonly impact: number
  readonly effort: number
}

export const MATRIX_STEPS = [1, 2, 3, 4, 5] as const

/**
 * In which quadrant an opportunity lies. Great impact is 4 or 5, little effort 1 or 2: the middle counts against it, so
 * that a quick win is one for certain and not what nobody has thought about.
 */
export function quadrantOf({ impact, effort }: MatrixPlace): Quadrant {
  const great = impact >= 4
  const easy = effort <= 2
  if (great) return easy ? 'quickWin' : 'bigBet'
  return easy ? 'fillIn' : 'reconsider'
}

/** Where an opportunity stands on the matrix; undefined until impact and effort are judged. */
export function placeOnMatrix({
  impact,
  effort,
}: Readonly<Pick<Annotation, 'impact' | 'effort'>>): MatrixPlace | undefined {
  return impact === undefined || effort === undefined ? undefined : { impact, effort }
}

/** The cell so many steps away, never beyond the edge. From outside the matrix every step leads to its middle. */
export function stepOnMatrix(from: MatrixPlace | undefined, impact: number, effort: number): MatrixPlace {
  if (!from) return { impact: 3, effort: 3 }
  const clamp = (step: number) => Math.max(1, Math.min(5, step))
  return { impact: clamp(from.impact + impact), effort: clamp(from.effort + effort) }
}

export interface MatrixEntry {
  readonly id: Id
  readonly annotation: RecordOf<'annotations'>
  /** From 1 as the journey runs, so that it does not change when the opportunity is judged anew. */
  readonly number: number
  readonly place: MatrixPlace | undefined
  readonly quadrant: Quadrant | undefined
  /** The pain points that it would solve. */
  readonly solves: readonly Id[]
}

/** The opportunities of a map with their places on the matrix, as the journey runs. */
export function opportunityMatrix(map: JourneyMap): MatrixEntry[] {
  const { painsOf } = indexSolutions(map)
  return annotationsInOrder(map, 'opportunity').map(([id, annotation], index) => {
    const place = placeOnMatrix(annotation)
    return {
      id,
      annotation,
      number: index + 1,
      place,
      quadrant: place && quadrantOf(place),
      solves: painsOf.get(id) ?? [],
    }
  })
}

/** The most worth doing first: much impact, then little effort, then as the journey runs. Those not judged come last. */
export function byWorth(a: MatrixEntry, b: MatrixEntry): number {
  const impact = (b.place?.impact ?? 0) - (a.place?.impact ?? 0)
  const effort = (a.place?.effort ?? 6) - (b.place?.effort ?? 6)
  return impact || effort || a.number - b.number
}
