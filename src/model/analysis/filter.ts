import type { SavedView } from '../journey'

/** What of a map is looked at: each field narrows, an empty one lets everything pass. */
export type Filter = Readonly<Omit<SavedView, 'name' | 'order'>>

export const NO_FILTER: Filter = {
  persona: '',
  kinds: [],
  channels: [],
  tags: [],
  momentsOfTruth: false,
}
