import type { Id } from '../../ids'
import type { JourneyMap } from '../../journey'
import type { StageColumns } from './context'
import type { Rule } from './rule'
import { saysPurchase, saysReceipt } from './words'

/**
 * A journey that ends when the customer has paid. The purchase is the first touchpoint with us whose title says so, else
 * the first stage whose title does (`words`). After a touchpoint nothing follows if no later column holds anything but
 * more paying and its confirmation; after a stage, if it is the last. A map that names no purchase is not asked.
 */
export const nothingAfter: Rule = {
  severity: 'hint',

  find(map, { stages, columns }) {
    const lived = columns.filter(({ customer }) => customer.length > 0)
    const purchases = lived.map(({ customer }) =>
      customer.find(([, { title, direct }]) => direct && saysPurchase(title)),
    )
    const at = purchases.findIndex(Boolean)
    const purchase = purchases[at]
    if (purchase) {
      const rest = lived.slice(at + 1).flatMap(({ customer }) => customer)
      const isOver = rest.every(([, { title }]) => saysPurchase(title) || saysReceipt(title))
      return isOver ? [{ target: purchase[0] }] : []
    }
    const target = purchaseStageAtEnd(map, stages)
    return target === undefined ? [] : [{ target }]
  },
}

/** The first stage that is called a purchase, if nothing comes after it. */
function purchaseStageAtEnd(map: JourneyMap, stages: readonly StageColumns[]): Id | undefined {
  const first = stages.findIndex(({ id }) => saysPurchase(map.stages.get(id)?.title ?? ''))
  return first >= 0 && first === stages.length - 1 ? stages[first]?.id : undefined
}
