import { openPains } from './openPains'
import type { Rule } from './rule'

/** A pain point that nobody takes care of: neither it nor the touchpoint that it is on has an owner. */
export const painWithoutOwner: Rule = {
  severity: 'hint',

  find: (map, context) =>
    openPains(context)
      .filter(([, { owner, target }]) => !owner.trim() && !map.touchpoints.get(target)?.owner.trim())
      .map(([target, annotation]) => ({ target, more: [annotation.target] })),
}
