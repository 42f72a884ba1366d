import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { Id } from '../../../model/ids'

/** What this map is compared with: another map of this device, what was in a file, or this map as it was at a version. */
export type OtherSide =
  | { readonly kind: 'map'; readonly id: Id; readonly title: string }
  | { readonly kind: 'file'; readonly file: File; readonly title: string }
  | { readonly kind: 'version'; readonly id: string; readonly title: string }

export interface Comparing {
  readonly other: OtherSide
  /** Which of the two is the earlier one; absent: what their states say. */
  readonly thisIsBefore?: boolean | undefined
}

interface Comparisons {
  /**
   * What each map was compared with last, by its id, for as long as the window is open: whoever looks at a place on the map
   * and comes back finds the comparison again.
   */
  readonly of: Readonly<Record<Id, Comparing | undefined>>
  /** The map whose comparison is to be brought into view, until it has been. */
  readonly wanted: Id | undefined
}

const comparisons = createStore<Comparisons>(() => ({ of: {}, wanted: undefined }))

export function useComparing(map: Id): Comparing | undefined {
  return useStore(comparisons, ({ of }) => of[map])
}

/** Whether the comparison of a map is to be brought into view; `comparisonIsShown` says that it has been. */
export function useIsWanted(map: Id): boolean {
  return useStore(comparisons, ({ wanted }) => wanted === map)
}

export function comparisonIsShown(): void {
  comparisons.setState({ wanted: undefined })
}

export function rememberComparing(map: Id, comparing: Comparing | undefined): void {
  comparisons.setState(({ of }) => ({ of: { ...of, [map]: comparing } }))
}

/** Compares a map with one of its versions, which came before, and has that brought into view on its page. */
export function compareWithVersion(map: Id, version: string, title: string): void {
  rememberComparing(map, { other: { kind: 'version', id: version, title }, thisIsBefore: false })
  comparisons.setState({ wanted: map })
}
