import type { Id } from '../../ids'
import type { Rule } from './rule'

/**
 * Touchpoints of the customer that no link reaches, in a map that is joined by links: at least two of the customer's
 * touchpoints, and at least half of them, have one. Links from personas say who goes there and not which way, so they do
 * not count; nor do loops to itself and links with a missing end.
 */
export const unlinked: Rule = {
  severity: 'hint',

  find(map, { customer }) {
    const joined = new Set<Id>()
    const isNode = (id: Id) => map.touchpoints.has(id) || map.stages.has(id)
    for (const { from, to } of map.links.values()) {
      if (from !== to && isNode(from) && isNode(to)) joined.add(from).add(to)
    }
    const without = customer.filter(([id]) => !joined.has(id))
    const linked = customer.length - without.length
    if (linked < 2 || linked < without.length) return []
    return without.map(([target]) => ({ target }))
  },
}
