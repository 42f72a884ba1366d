import { smallestSplice } from './splice'

/**
 * Does to a text what would turn `from` into `to`, while all that has been put into it since it was `from` stays: of the
 * two, this is the one for taking a step back, long after it was made. (What is typed into a field, over letters that were
 * not seen yet, is `rebase`'s.)
 *
 * @param current the text as it is; `to` if nothing has come between
 */
export function mergeText(from: string, to: string, current: string): string {
  const own = smallestSplice(from, to)
  const others = smallestSplice(from, current)
  if (!own) return current
  if (!others) return to
  // Letters of `from` that both would remove are gone already; those on either side of the others' place can still go.
  const shift = others.inserted.length - others.removed
  const ownEnd = own.at + own.removed
  const start = Math.max(own.at, others.at + others.removed)
  const end = Math.max(start, ownEnd)
  if (own.at > others.at) {
    return current.slice(0, start + shift) + own.inserted + current.slice(end + shift)
  }
  return (
    current.slice(0, own.at) +
    own.inserted +
    current.slice(Math.min(ownEnd, others.at), start + shift) +
    current.slice(end + shift)
  )
}
