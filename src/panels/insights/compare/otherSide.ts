import type { Id } from '../../../model/ids'

/** What this map is compared with: another map of this device, or what was in a file. */
export type OtherSide =
  | { readonly kind: 'map'; readonly id: Id; readonly title: string }
  | { readonly kind: 'file'; readonly file: File; readonly title: string }

export interface Comparing {
  readonly other: OtherSide
  /** Which of the two is the earlier one; absent: what their states say. */
  readonly thisIsBefore?: boolean | undefined
}

/**
 * What each map was compared with last, by its id, for as long as the window is open: whoever looks at a place on the map
 * and comes back finds the comparison again.
 */
const remembered = new Map<Id, Comparing>()

export function comparingOf(map: Id): Comparing | undefined {
  return remembered.get(map)
}

export function rememberComparing(map: Id, comparing: Comparing | undefined): void {
  if (comparing) remembered.set(map, comparing)
  else remembered.delete(map)
}
