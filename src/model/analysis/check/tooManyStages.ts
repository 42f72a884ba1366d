import type { Rule } from './rule'

/** As many as can be told apart at a glance, and as fit on a wall. */
const MOST = 9

/** More stages than anybody keeps in mind; what is over is named by the first of them. */
export const tooManyStages: Rule = {
  severity: 'hint',

  find(_map, { stages }) {
    const first = stages[MOST]
    return first ? [{ target: '', more: [first.id], figures: { stages: stages.length, most: MOST } }] : []
  },
}
