import { openPains } from './openPains'
import type { Rule } from './rule'

/** A pain point that nobody takes care of. */
export const painWithoutOwner: Rule = {
  severity: 'hint',

  find: (_map, context) =>
    openPains(context)
      .filter(([, { owner }]) => !owner.trim())
      .map(([target, annotation]) => ({ target, more: [annotation.target] })),
}
