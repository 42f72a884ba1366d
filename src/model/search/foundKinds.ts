import { groupBy } from '../groupBy'
import type { FoundKind } from './mapText'
import type { Found } from './searchIndex'

interface FoundLook {
  /** Name of its icon (lucide, kebab-case). */
  readonly icon: string
  /** The token of its colour, where the kind has one of its own. */
  readonly tint?: 'pain' | 'opportunity' | 'strength' | 'question'
}

/** What each kind of thing looks like in a list of what was found. */
export const FOUND_KINDS: Readonly<Record<FoundKind, FoundLook>> = {
  map: { icon: 'map' },
  persona: { icon: 'user-round' },
  stage: { icon: 'columns-3' },
  touchpoint: { icon: 'square' },
  pain: { icon: 'zap', tint: 'pain' },
  opportunity: { icon: 'lightbulb', tint: 'opportunity' },
  strength: { icon: 'thumbs-up', tint: 'strength' },
  idea: { icon: 'sparkles' },
  question: { icon: 'circle-help', tint: 'question' },
  quote: { icon: 'quote' },
  link: { icon: 'spline' },
  note: { icon: 'sticky-note' },
  cell: { icon: 'table-2' },
  image: { icon: 'image' },
}

/** What was found by kind: the kind of the best first, and within a kind the best first. */
export function byKind(found: readonly Found[]): (readonly [FoundKind, readonly Found[]])[] {
  return [...groupBy(found, ({ text }) => text.kind)]
}
