import type { Rule } from './rule'
import { saysCompany } from './words'

/** A touchpoint of the customer that is told by the company (`words`): "We send a code" is "Gets a code" to them. */
export const companyVoice: Rule = {
  severity: 'hint',

  find: (_map, { customer }) =>
    customer.filter(([, { title }]) => saysCompany(title)).map(([target]) => ({ target })),
}
