import type { Id } from '../../ids'
import type { JourneyMap } from '../../journey'
import type { CheckContext } from './context'

/** Every rule of the journey check, in the order in which their findings are told. Their words are `check.rules.ID`. */
export const RULE_IDS = [
  'deep-trough',
  'moment-unrated',
  'persona-unrated',
  'stage-without-touchpoint',
  'stage-without-goal',
  'nothing-before',
  'nothing-after',
  'too-many-stages',
  'handover',
  'unlinked',
  'company-voice',
  'opportunity-without-pain',
  'pain-without-evidence',
  'pain-without-owner',
] as const
export type RuleId = (typeof RULE_IDS)[number]

/** A place at which a rule found something. */
export interface Place {
  /** What it was found at: id of a stage, touchpoint, persona or annotation; empty for the map as a whole. */
  readonly target: Id
  /** Other things that the sentence names, in its order. */
  readonly more?: readonly Id[]
  /** Figures that the sentence gives. */
  readonly figures?: Readonly<Record<string, number>>
}

/** One question that is asked of every map. Pure: the same map gets the same answer. */
export interface Rule {
  /** A warning: the map is likely to mislead. A hint: it could say more. */
  readonly severity: 'warning' | 'hint'
  /** At most one place for each target, in any order; targets are there. */
  find(map: JourneyMap, context: CheckContext): Place[]
}

export interface Finding extends Place {
  readonly rule: RuleId
  readonly severity: Rule['severity']
}
