import { companyVoice } from './companyVoice'
import { deepTrough } from './deepTrough'
import { handover } from './handover'
import { momentUnrated } from './momentUnrated'
import { nothingAfter } from './nothingAfter'
import { nothingBefore } from './nothingBefore'
import { opportunityWithoutPain } from './opportunityWithoutPain'
import { painWithoutEvidence } from './painWithoutEvidence'
import { painWithoutOwner } from './painWithoutOwner'
import { personaUnrated } from './personaUnrated'
import type { Rule, RuleId } from './rule'
import { stageWithoutGoal } from './stageWithoutGoal'
import { stageWithoutTouchpoint } from './stageWithoutTouchpoint'
import { tooManyStages } from './tooManyStages'
import { unlinked } from './unlinked'

/** Every rule. A new one is a file beside this one, an id in `RULE_IDS` and a line here. */
export const RULES: Readonly<Record<RuleId, Rule>> = {
  'deep-trough': deepTrough,
  'moment-unrated': momentUnrated,
  'persona-unrated': personaUnrated,
  'stage-without-touchpoint': stageWithoutTouchpoint,
  'stage-without-goal': stageWithoutGoal,
  'nothing-before': nothingBefore,
  'nothing-after': nothingAfter,
  'too-many-stages': tooManyStages,
  handover,
  unlinked,
  'company-voice': companyVoice,
  'opportunity-without-pain': opportunityWithoutPain,
  'pain-without-evidence': painWithoutEvidence,
  'pain-without-owner': painWithoutOwner,
}
