import type { JourneyMap } from '../journey'
import { compareText } from '../order'

export interface TagCount {
  /** As it is written most often. */
  readonly tag: string
  /** How many touchpoints and annotations have it. */
  readonly count: number
}

/** What makes two tags the same: their letters, whether large or small, however they are put together. */
export function foldTag(tag: string): string {
  return tag.normalize('NFC').toLowerCase()
}

/** The tags of touchpoints and annotations, those in most use first, then by name. */
export function tagsInUse(map: JourneyMap): TagCount[] {
  const spellings = new Map<string, Map<string, number>>()
  for (const { tags } of [...map.touchpoints.values(), ...map.annotations.values()]) {
    for (const tag of uniqueTags(tags)) {
      const counts = spellings.get(foldTag(tag)) ?? new Map<string, number>()
      spellings.set(foldTag(tag), counts.set(tag, (counts.get(tag) ?? 0) + 1))
    }
  }
  return [...spellings]
    .map(([folded, counts]) => {
      const [[tag] = ['']] = [...counts].sort(([a, m], [b, n]) => n - m || compareText(a, b))
      return { folded, tag, count: [...counts.values()].reduce((sum, count) => sum + count, 0) }
    })
    .sort((a, b) => b.count - a.count || compareText(a.folded, b.folded))
    .map(({ tag, count }) => ({ tag, count }))
}

/** The tags without those that say the same as an earlier one. */
export function uniqueTags(tags: readonly string[]): string[] {
  const seen = new Set<string>()
  return tags.filter(tag => {
    const folded = foldTag(tag)
    return !seen.has(folded) && seen.add(folded)
  })
}
