import type { JourneyMap } from '../../journey'
import type { TouchpointEntry } from '../touchpointsInOrder'
import { isContact } from './contact'
import type { Column } from './context'
import type { Rule } from './rule'

/**
 * The customer goes from one of our channels to another in two neighbouring moments, and nobody is on stage at either: such
 * hand-overs are where what was said before gets lost. Asked only of maps that use the frontstage lane. Of parallel cards
 * the main path counts; a column without the customer between the two is looked through, and its frontstage card helps.
 */
export const handover: Rule = {
  severity: 'hint',

  find(map, { columns }) {
    if (!columns.some(column => hasFrontstage(map, column))) return []
    const found = []
    let before: TouchpointEntry | undefined
    let attended = false
    for (const column of columns) {
      const onStage = hasFrontstage(map, column)
      const [card] = column.customer
      if (!card) {
        attended ||= onStage
        continue
      }
      if (before && !attended && !onStage && changesChannel(before, card)) {
        found.push({ target: card[0], more: [before[0]] })
      }
      before = card
      attended = onStage
    }
    return found
  },
}

function changesChannel([, from]: TouchpointEntry, [, to]: TouchpointEntry): boolean {
  if (!isContact(from) || !isContact(to)) return false
  return from.channel !== '' && to.channel !== '' && from.channel !== to.channel
}

function hasFrontstage(map: JourneyMap, { cards }: Column): boolean {
  return cards.some(([, { place }]) => map.lanes.get(place[1])?.kind === 'frontstage')
}
