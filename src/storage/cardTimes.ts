import { blankEntry } from './catalogue'
import type { CatalogueEntry, MapId } from './port'

/*
 * The clock of a device may be hours or years off for a while, in either direction. Whether a copy is as its map is must
 * not hang on it, so the times of a card are also a logical clock of their map: they only rise, an edit rises above what
 * copies were said to hold, and a copy is said to hold what the card told of when the map was read for it. By a clock that
 * is right, all of them are simply the times at which things were. Every catalogue merges its cards here and nowhere else.
 */

type Changes = Partial<Omit<CatalogueEntry, 'id'>>

/** A card with some of its fields changed. */
export function patched(map: MapId, before = blankEntry(map), changes: Changes): CatalogueEntry {
  return { ...before, ...changes, ...timesAfter(before, changes) }
}

/** A card in the place of the one before. */
export function replaced(before: CatalogueEntry | undefined, entry: CatalogueEntry): CatalogueEntry {
  return before ? { ...entry, ...timesAfter(before, entry) } : entry
}

function timesAfter(before: CatalogueEntry, changes: Changes): Changes {
  const { copiedOutAt } = changes
  const changedAt = changeAfter(before, changes)
  if (copiedOutAt === undefined) return changedAt === undefined ? {} : { changedAt }
  const out = Math.max(copiedOutAt, before.copiedOutAt ?? 0)
  if (changedAt === undefined) return { copiedOutAt: out }
  const holdsChange = copiedOutAt >= (changes.changedAt ?? 0)
  return { changedAt, copiedOutAt: holdsChange ? Math.max(out, changedAt) : out }
}

function changeAfter(before: CatalogueEntry, changes: Changes): number | undefined {
  const { changedAt: told, copiedOutAt, outdated } = changes
  if (told === undefined) return undefined
  const { changedAt: known, copiedOutAt: held = 0 } = before
  // The same is told again.
  if (told === known && known > held) return known
  const isSummary = outdated === false && copiedOutAt === undefined
  if (!isSummary) return Math.max(told, Math.max(known, held) + 1)
  /*
   * The edits that the card has told of already, and perhaps later ones of the same burst. A copy that left in the midst of
   * it may lack these. It was made by a clock that can be compared if it is said to hold more than the card told of.
   */
  if (told >= known) return told
  return known < held ? known : known + 1
}
