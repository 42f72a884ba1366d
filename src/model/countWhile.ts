/** How many things at the start of a list are so; those that are stand before those that are not. Looks at few of them. */
export function countWhile<T>(list: readonly T[], isSo: (thing: T) => boolean): number {
  let [from, to] = [0, list.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if (isSo(list[middle]!)) from = middle + 1
    else to = middle
  }
  return from
}
