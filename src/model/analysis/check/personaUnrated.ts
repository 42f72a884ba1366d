import { pairKey } from '../../ids'
import type { Rule } from './rule'

/** A persona in whose eyes nothing is rated, although there are touchpoints to rate. */
export const personaUnrated: Rule = {
  severity: 'warning',

  find(map, { personas, columns, customer }) {
    if (customer.length === 0) return []
    const cards = columns.flatMap(column => column.cards)
    return personas
      .filter(persona => !cards.some(([card]) => map.ratings.has(pairKey(card, persona))))
      .map(target => ({ target }))
  },
}
