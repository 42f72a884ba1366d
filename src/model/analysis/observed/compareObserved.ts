import type { Id } from '../../ids'
import type { JourneyMap } from '../../journey'
import { fold } from '../../search/fold'
import { touchpointsInOrder } from '../touchpointsInOrder'
import type { ObservedSummary } from './summary'

/** What is planned and what happens. */
export interface ObservedComparison {
  /** Activities of the log with the touchpoints of that name, in the order of the log. */
  readonly matched: readonly { readonly activity: string; readonly touchpoints: readonly Id[] }[]
  /** Touchpoints of the map that never happen, in the order of the journey. */
  readonly missing: readonly Id[]
  /** Activities that the map knows nothing of. */
  readonly extra: readonly string[]
}

/** By name, however it is written: case, accents, width of letters and white space say nothing. */
export function compareObserved(
  { activities }: Pick<ObservedSummary, 'activities'>,
  map: JourneyMap,
): ObservedComparison {
  const byName = new Map<string, Id[]>()
  for (const [id, { title }] of touchpointsInOrder(map)) {
    const name = foldedName(title)
    const ids = byName.get(name)
    if (ids) ids.push(id)
    else byName.set(name, [id])
  }
  const happened = new Set(activities.map(({ name }) => foldedName(name)))
  const matched: { activity: string; touchpoints: readonly Id[] }[] = []
  const extra: string[] = []
  for (const { name } of activities) {
    const touchpoints = byName.get(foldedName(name))
    if (touchpoints) matched.push({ activity: name, touchpoints })
    else extra.push(name)
  }
  const missing = [...byName].flatMap(([name, ids]) => (happened.has(name) ? [] : ids))
  const order = new Map(touchpointsInOrder(map).map(([id], index) => [id, index]))
  return { matched, missing: missing.sort((a, b) => order.get(a)! - order.get(b)!), extra }
}

function foldedName(name: string): string {
  return fold(name.trim().replace(/[\s_]+/g, ' '))
}
