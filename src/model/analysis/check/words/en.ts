import { type CheckWords, words } from './language'

const WHOSE = '(?:(?:the|a|an|his|her|their|my|our|your) )?(?:new )?'

/** What the company does for or to somebody; what a customer may do as well ("we order", "we call") is not among it. */
const COMPANY_VERBS =
  'send|offer|provide|notify|inform|process|verify|validate|approve|bill|charge|invoice|ship|deliver|dispatch|onboard|remind|display|allocate|escalate|upsell'

const SYSTEM_VERBS =
  'does|sends|shows|displays|checks|verifies|validates|processes|generates|creates|updates|stores|saves|notifies|informs|calculates|triggers|logs|registers|confirms|requests|redirects|assigns|forwards'

export const en: CheckWords = {
  purchase: [
    words('buys?|bought|buying|purchas(?:e|es|ed|ing)|subscrib(?:e|es|ed|ing)|checkout|check-out'),
    // Not: pays attention, pay slip, pays off.
    words('(?:pay|pays|paid|paying|payments?)(?! (?:attention|a visit|off|heed|slip|day|cheque))'),
    // Ordering itself; not: in order to, order status, tracks the order.
    /^order(?:s|ed|ing)?(?! (?:status|number|history|tracking|arrives?|comes|is)\b)\b/iu,
    words(`(?:places?|completes?|confirms?|submits?|finish(?:es)?|makes?) ${WHOSE}order`),
    // Not: signs in, sees signs of wear.
    words(
      `sign(?:s|ed|ing)? (?:up|${WHOSE}(?:contract|agreement|lease|offer|policy|papers?|loan|documents?|form))`,
    ),
  ],
  receipt: [words('receipt|confirmation|invoice|bill|thank[- ]you page')],
  company: [
    words(`we (?:also |then |now |automatically )?(?:${COMPANY_VERBS})`),
    words('our (?:customers?|clients?|users?|staff|agents?|employees?|representatives?|technicians?|crm)'),
    words(
      'our (?:(?:support|sales|service|marketing) team|call cent(?:re|er)|back office|warehouse|systems?|website|app)',
    ),
    new RegExp(
      `^(?:the |our )?(?:system|server|backend|back end|database|crm|software|platform) (?:automatically )?(?:${SYSTEM_VERBS})\\b`,
      'iu',
    ),
  ],
}
