import { emotionOf } from '../emotionOf'
import type { Rule } from './rule'

/** A moment of truth that no persona has rated: the map says that it decides, and not how it went. */
export const momentUnrated: Rule = {
  severity: 'warning',

  find(map, { columns, personas }) {
    // Without anybody to rate there is something else to do first.
    if (personas.length === 0) return []
    return columns
      .flatMap(({ cards }) => cards)
      .filter(([id, { momentOfTruth }]) => momentOfTruth && emotionOf(map, id) === undefined)
      .map(([target]) => ({ target }))
  },
}
