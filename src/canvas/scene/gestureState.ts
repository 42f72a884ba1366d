import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Id } from '../../model/ids'
import type { Point, Rect } from '../../model/layout/geometry'

/** What the hand is doing right now, for the layers that draw it. All of it is gone when the hand lets go. */
export interface GestureState {
  /** What is in the hand, drawn again at the pointer; where it was stands what it would become. */
  readonly lifted: { readonly ids: readonly Id[]; readonly by: Point } | undefined
  readonly marquee: Rect | undefined
  /** A link being drawn, and what it would end at. */
  readonly linking: { readonly from: Id; readonly at: Point; readonly to: Id | undefined } | undefined
  /** Where a tool would put what it makes. */
  readonly ghost: Rect | undefined
  /** The rating point being dragged: a touchpoint and a persona. */
  readonly rating: { readonly touchpoint: Id; readonly persona: Id } | undefined
  /** The link under the pointer. */
  readonly hovered: Id | undefined
}

const AT_REST: GestureState = {
  lifted: undefined,
  marquee: undefined,
  linking: undefined,
  ghost: undefined,
  rating: undefined,
  hovered: undefined,
}

export type GestureStore = StoreApi<GestureState>

export function createGestureStore(): GestureStore {
  return createStore<GestureState>()(() => AT_REST)
}
