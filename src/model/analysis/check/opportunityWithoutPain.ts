import { indexSolutions } from '../solutions'
import type { Rule } from './rule'

/** An opportunity that solves no pain point of the map. One that was dropped needs none. */
export const opportunityWithoutPain: Rule = {
  severity: 'hint',

  find(map, { annotations }) {
    const { painsOf } = indexSolutions(map)
    return annotations
      .filter(([id, { kind, status }]) => kind === 'opportunity' && status !== 'dropped' && !painsOf.has(id))
      .map(([target, annotation]) => ({ target, more: [annotation.target] }))
  },
}
