import type { Id } from '../../ids'
import type { JourneyMap } from '../../journey'
import { compareText } from '../../order'
import { RULES } from '.'
import { type CheckContext, createContext } from './context'
import { type Finding, RULE_IDS } from './rule'

export interface DismissedFinding extends Finding {
  /** Why it was put aside; may be empty. */
  readonly reason: string
}

export interface Checked {
  readonly active: readonly Finding[]
  readonly dismissed: readonly DismissedFinding[]
}

/**
 * Asks every rule of the map. Findings come in the order of the journey: of the whole map, of personas, then stage by
 * stage with its touchpoints, each with its annotations. A dismissal of what is no longer found says nothing, and holds
 * again should it be found again.
 */
export function checkMap(map: JourneyMap): Checked {
  const context = createContext(map)
  const findings = RULE_IDS.flatMap(rule => {
    const { severity, find } = RULES[rule]
    return find(map, context).map((place): Finding => ({ ...place, rule, severity }))
  })
  const rank = journeyRanks(context)
  const rankOf = ({ target }: Finding) => rank.get(target) ?? rank.size
  // Stable: what is found at one place stays in the order of the rules.
  findings.sort((a, b) => rankOf(a) - rankOf(b) || compareText(a.target, b.target))

  const reasons = reasonsOf(map)
  const active: Finding[] = []
  const dismissed: DismissedFinding[] = []
  for (const finding of findings) {
    const reason = reasons.get(keyOf(finding))
    if (reason === undefined) active.push(finding)
    else dismissed.push({ ...finding, reason })
  }
  return { active, dismissed }
}

/** The reason of each dismissal. Two people may have dismissed the same: the first that gives a reason, by id, is told. */
function reasonsOf(map: JourneyMap): ReadonlyMap<string, string> {
  const reasons = new Map<string, string>()
  for (const [, dismissal] of [...map.dismissals].sort(([a], [b]) => compareText(a, b))) {
    const key = keyOf(dismissal)
    reasons.set(key, reasons.get(key) || dismissal.reason.trim())
  }
  return reasons
}

function keyOf({ rule, target }: { readonly rule: string; readonly target: Id }): string {
  return `${rule} ${target}`
}

function journeyRanks({ personas, stages, annotationsOf }: CheckContext): ReadonlyMap<Id, number> {
  const order: Id[] = ['', ...personas]
  const add = (id: Id) => order.push(id, ...annotationsOf(id).map(([annotation]) => annotation))
  for (const { id, columns } of stages) {
    add(id)
    for (const { cards } of columns) for (const [card] of cards) add(card)
  }
  return new Map(order.map((id, index) => [id, index]))
}
