import type { Filter } from '../../../model/analysis/filter'

/** Whether two filters say the same, whatever the order of their words. */
export function sameFilter(a: Filter, b: Filter): boolean {
  const sameWords = (some: readonly string[], others: readonly string[]) =>
    some.length === others.length && some.every(word => others.includes(word))
  return (
    a.persona === b.persona &&
    a.momentsOfTruth === b.momentsOfTruth &&
    a.severity === b.severity &&
    sameWords(a.kinds, b.kinds) &&
    sameWords(a.channels, b.channels) &&
    sameWords(a.tags, b.tags)
  )
}
