import { splitPair } from '../../ids'
import type { Rule } from './rule'

/** An opportunity that solves no pain point of the map. One that was dropped needs none. */
export const opportunityWithoutPain: Rule = {
  severity: 'hint',

  find(map, { annotations }) {
    const solving = new Set(
      [...map.solves.keys()].flatMap(key => {
        const [opportunity, pain] = splitPair(key)
        return map.annotations.get(pain)?.kind === 'pain' ? [opportunity] : []
      }),
    )
    return annotations
      .filter(([id, { kind, status }]) => kind === 'opportunity' && status !== 'dropped' && !solving.has(id))
      .map(([target, annotation]) => ({ target, more: [annotation.target] }))
  },
}
