import { type Id, pairKey } from '../ids'
import type { JourneyMap, SavedView } from '../journey'
import { foldTag } from './tags'

/*
 * What a filter lets pass. Its fields speak of two kinds of things. Persona, channel and moment of truth speak of
 * touchpoints: they hide cards, and the annotations of a card go with it. Annotation kind and severity speak of
 * annotations and hide nothing else, so that a column without a bad pain point is still seen to be without one. A tag
 * speaks of both: a card stays if it, or something noted on it, has the tag; of its annotations those stay that have the
 * tag, or all if the card itself has it. Several values of one field are alternatives; fields narrow one another.
 *
 * What is noted on a stage belongs to no card, so what speaks of cards does not hide it.
 */

/** What of a map is looked at: each field narrows, an empty one lets everything pass. */
export type Filter = Readonly<Omit<SavedView, 'name' | 'order'>>

export const NO_FILTER: Filter = {
  persona: '',
  kinds: [],
  channels: [],
  tags: [],
  momentsOfTruth: false,
}

/** Whether a filter narrows anything. */
export function isFiltering(filter: Filter): boolean {
  const { persona, kinds, channels, tags, momentsOfTruth, severity } = filter
  return (
    persona !== '' ||
    kinds.length + channels.length + tags.length > 0 ||
    momentsOfTruth ||
    severity !== undefined
  )
}

/** What passes a filter. Ids of what is gone do not. */
export interface FilterTest {
  touchpoint(id: Id): boolean
  annotation(id: Id): boolean
}

/** The filter over a map as it is now, for asking many times: one pass over links and annotations. */
export function createFilter(map: JourneyMap, filter: Filter): FilterTest {
  const { persona, kinds, channels, momentsOfTruth, severity } = filter
  // A persona who is gone narrows nothing: else all would be hidden, with nobody to be seen who does it.
  const hasPersona = map.personas.has(persona)
  const linked = new Set<Id>()
  if (hasPersona) for (const { from, to } of map.links.values()) if (from === persona) linked.add(to)
  const meets = (id: Id) => map.ratings.has(pairKey(id, persona)) || linked.has(id)

  const wantedChannels = new Set(channels.map(channel => channel.trim()))
  const hasTags = filter.tags.length > 0
  const tagged = tagTest(filter)
  const withTaggedNote = new Set<Id>()
  if (hasTags) {
    for (const { target, tags } of map.annotations.values()) if (tagged(tags)) withTaggedNote.add(target)
  }

  /** All but tags, which may come from what is noted on it. */
  const isLookedAt = (id: Id) => {
    const card = map.touchpoints.get(id)
    if (!card) return false
    if (momentsOfTruth && !card.momentOfTruth) return false
    if (channels.length > 0 && !wantedChannels.has(card.channel.trim())) return false
    return !hasPersona || meets(id)
  }
  return {
    touchpoint(id) {
      if (!isLookedAt(id)) return false
      return !hasTags || tagged(map.touchpoints.get(id)!.tags) || withTaggedNote.has(id)
    },
    annotation(id) {
      const annotation = map.annotations.get(id)
      if (!annotation) return false
      const { kind, target, tags } = annotation
      if (kinds.length > 0 && !kinds.includes(kind)) return false
      if (severity !== undefined && kind === 'pain' && !((annotation.severity ?? 0) >= severity)) return false
      if (map.touchpoints.has(target) && !isLookedAt(target)) return false
      return !hasTags || tagged(tags) || tagged(map.touchpoints.get(target)?.tags ?? [])
    },
  }
}

/** Whether one of some tags is one of the filter's. */
function tagTest(filter: Filter): (tags: readonly string[]) => boolean {
  const wanted = new Set(filter.tags.map(foldTag))
  return tags => tags.some(tag => wanted.has(foldTag(tag)))
}
