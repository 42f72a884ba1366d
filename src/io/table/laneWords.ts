import type { LaneKind } from '../../model/journey'
import { LANES } from '../../model/lanes'
import { roleFinder, type Synonyms, words } from './header'

/** The lanes of cards by the names that others give them. */
const CARD_LANES: Synonyms<LaneKind> = {
  customer: words(`
    customer, customer actions, user, user actions, customer journey, kunde, kundin, client, cliente, klant, গ্রাহক,
    客户, 顧客, 고객
  `),
  frontstage: words(`
    front stage, onstage, on stage, frontstage actions, front office, visible actions, contact employee, employee actions,
    vordergrund, frente, সামনের মঞ্চ, 前台, 前台行为
  `),
  backstage: words(`
    back stage, backstage actions, back office, offstage, invisible actions, hintergrund, bastidores, পেছনের মঞ্চ, 后台,
    后台行为
  `),
  support: words(`
    support processes, support process, supporting processes, support systems, unterstutzung, processus de soutien,
    soporte, সহায়তা, 支持, 支持过程
  `),
}

/** The lane of cards that a word stands for; undefined if it is one's own. */
export const cardLane = roleFinder(CARD_LANES)

export function isCardKind(kind: LaneKind): boolean {
  return LANES[kind].holds === 'touchpoints'
}
