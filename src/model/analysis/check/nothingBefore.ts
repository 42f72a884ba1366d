import { isContact } from './contact'
import type { Rule } from './rule'

/**
 * A journey that begins when the customer is already with us: every touchpoint of the first stage that has any is a
 * contact with us, so the need, the trigger and the looking around are missing.
 */
export const nothingBefore: Rule = {
  severity: 'hint',

  find(_map, { stages }) {
    const first = stages.find(({ columns }) => columns.some(({ customer }) => customer.length > 0))
    const cards = first?.columns.flatMap(({ customer }) => customer) ?? []
    const [opening] = cards
    if (!first || !opening || !cards.every(([, card]) => isContact(card))) return []
    return [{ target: first.id, more: [opening[0]] }]
  },
}
