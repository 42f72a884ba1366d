import type { Observed, ObservedVariant } from './observe'

/** What is told of an observed journey beside the map that it became. Shares go from 0 to 1. */
export interface ObservedSummary {
  readonly cases: number
  readonly events: number
  /** In the order in which they come in the journey, those that are too rare to be shown included. */
  readonly activities: readonly { readonly name: string; readonly cases: number; readonly share: number }[]
  /** The most frequent first. */
  readonly variants: readonly ObservedVariant[]
  /** Ways from one activity to another that are too rare to be shown. */
  readonly hiddenPaths: number
}

export function summarise(
  { cases, events, activities, variants }: Observed,
  hiddenPaths: number,
): ObservedSummary {
  return {
    cases,
    events,
    activities: activities.map(({ name, cases, share }) => ({ name, cases, share })),
    variants,
    hiddenPaths,
  }
}
