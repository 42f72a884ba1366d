/**
 * Things in the order in which the arrows between them are walked: from those that nothing leads to, each followed by what
 * it leads to. What stands on no way, or in a ring, comes where it is met; of equals the first in the list is first.
 */
export function walk(
  ids: readonly string[],
  arrows: readonly { readonly from: string; readonly to: string }[],
): string[] {
  const rank = new Map(ids.map((id, index) => [id, index]))
  const next = new Map<string, string[]>(ids.map(id => [id, []]))
  const entered = new Set<string>()
  for (const { from, to } of arrows) {
    if (from === to || !rank.has(from) || !rank.has(to)) continue
    next.get(from)!.push(to)
    entered.add(to)
  }
  const walked = new Set<string>()
  for (const start of [...ids.filter(id => !entered.has(id)), ...ids]) {
    const ahead = [start]
    for (let id = ahead.pop(); id !== undefined; id = ahead.pop()) {
      if (walked.has(id)) continue
      walked.add(id)
      // The last of the stack is walked first.
      ahead.push(...next.get(id)!.sort((a, b) => rank.get(b)! - rank.get(a)!))
    }
  }
  return [...walked]
}
