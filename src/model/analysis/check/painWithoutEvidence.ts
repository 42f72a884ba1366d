import { openPains } from './openPains'
import type { Rule } from './rule'

/** A pain point that is assumed: nobody has said, seen or measured it. */
export const painWithoutEvidence: Rule = {
  severity: 'hint',

  find: (_map, context) =>
    openPains(context)
      .filter(([, { evidence }]) => evidence === 'assumption')
      .map(([target, annotation]) => ({ target, more: [annotation.target] })),
}
