/**
 * Of things that stood in a line and stand in another one now, those that can be said to have stayed, so that as little as
 * possible has moved: the heaviest run that still follows the old order. A weight says how unlikely a thing is to be the
 * one that moved; of equally heavy runs the one that ends first stays.
 *
 * @param line where each thing stood before, in the order of now; no place twice
 * @returns for each of the line whether it stayed
 */
export function keptOrder(line: readonly number[], weightOf: (index: number) => number): boolean[] {
  const kept = line.map(() => false)
  // The common case, at the cost of one look.
  if (line.every((place, index) => index === 0 || place > line[index - 1]!)) return kept.fill(true)

  /** The heaviest run that ends at each, and what stands before it there. */
  const best = line.map((_, index) => weightOf(index))
  const previous = line.map(() => -1)
  let end = -1
  for (let at = 0; at < line.length; at++) {
    const own = best[at]!
    for (let earlier = 0; earlier < at; earlier++) {
      if (line[earlier]! < line[at]! && best[earlier]! + own > best[at]!) {
        best[at] = best[earlier]! + own
        previous[at] = earlier
      }
    }
    if (end < 0 || best[at]! > best[end]!) end = at
  }
  for (let at = end; at >= 0; at = previous[at]!) kept[at] = true
  return kept
}
