import type { Rule } from './rule'

/** A stage in which nothing happens to the customer. Work behind the scenes alone does not make a stage of their journey. */
export const stageWithoutTouchpoint: Rule = {
  severity: 'warning',

  find: (_map, { stages }) =>
    stages
      .filter(({ columns }) => columns.every(({ customer }) => customer.length === 0))
      .map(({ id }) => ({ target: id })),
}
