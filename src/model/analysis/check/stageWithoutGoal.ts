import type { Rule } from './rule'

/** A stage that does not say what the customer wants to have reached by its end. */
export const stageWithoutGoal: Rule = {
  severity: 'hint',

  find: (map, { stages }) =>
    stages.filter(({ id }) => !map.stages.get(id)?.goal.trim()).map(({ id }) => ({ target: id })),
}
