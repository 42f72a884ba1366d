import { type Splice, smallestSplice } from './splice'

/** Where a place in a text is after a splice: behind what was put in where it stood, if its own letters are gone. */
export function carried(place: number, { at, removed, inserted }: Splice): number {
  if (place <= at) return place
  return Math.max(place, at + removed) + inserted.length - removed
}

/**
 * What somebody typed into a field, done to the text as it is by now: what others have written in the meantime, and the
 * field has not shown yet, stays.
 *
 * @param base what the field showed before the keystroke
 * @param typed what it shows after it
 * @param current the text as it is
 */
export function rebase(base: string, typed: string, current: string): string {
  const own = smallestSplice(base, typed)
  const others = smallestSplice(base, current)
  if (!own) return current
  if (!others) return typed
  const start = carried(own.at, others)
  const end = Math.max(start, carried(own.at + own.removed, others))
  return current.slice(0, start) + own.inserted + current.slice(end)
}
