import { immer } from 'zustand/middleware/immer'
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Id } from '../model/ids'
import type { AnnotationKind } from '../model/journey'
import type { View } from './view'

/*
 * What this tab is doing with a map and nobody else needs to know: never saved, never sent, never undone.
 */

export type Tool = 'select' | 'hand' | 'persona' | 'stage' | 'touchpoint' | 'link' | 'note'

/** A text being typed in place on the canvas. */
export interface Editing {
  readonly id: Id
  readonly field: 'title' | 'goal' | 'text' | 'name' | 'label'
  /** The record was made for this edit: leaving it empty with Escape removes it again. */
  readonly fresh?: boolean
}

/** A dialog on screen, with what it is about. */
export type Dialog =
  | { readonly name: 'export' }
  | { readonly name: 'shortcuts' }
  | { readonly name: 'removeStages'; readonly stages: readonly Id[] }
  | { readonly name: 'pasteLines'; readonly lines: readonly string[] }

/** A menu opened at a place of the screen (CSS pixels), for the selection or, with none, for the place itself. */
export interface Menu {
  readonly x: number
  readonly y: number
  /** The stage under the place, if any: where a new card would go. */
  readonly stage?: Id
  /** The same place on the map, in map units. */
  readonly at: readonly [number, number]
}

export interface SessionState {
  /** Ids of what is selected (personas, stages, touchpoints, links, notes), in the order in which it was. */
  selection: readonly Id[]
  tool: Tool
  /** The persona through whose eyes the map is looked at: the rest fades, number keys rate for them. */
  focus: Id | undefined
  editing: Editing | undefined
  /** The one-line field for an annotation on a card or stage, and the kind that it begins as. */
  annotating: { readonly target: Id; readonly kind: AnnotationKind } | undefined
  /** A link begun by tap or key, waiting for its other end. */
  linkFrom: Id | undefined
  dialog: Dialog | undefined
  menu: Menu | undefined
  /** Whether the inspector is shown: a side panel, or a sheet where the screen is narrow. */
  inspector: boolean
  /** Asks the canvas to bring something into view; a new object each time. */
  reveal: { readonly id: Id } | undefined
  /** The canvas's view, while it is on screen. */
  view: View | undefined
  /** Asks the inspector to put the keyboard into one of its fields; gone once it has. */
  inspect: { readonly field: 'title' | 'annotations' | 'channel' } | undefined
}

export type SessionStore = StoreApi<SessionState>

const START: SessionState = {
  selection: [],
  tool: 'select',
  focus: undefined,
  editing: undefined,
  annotating: undefined,
  linkFrom: undefined,
  dialog: undefined,
  menu: undefined,
  inspector: true,
  reveal: undefined,
  view: undefined,
  inspect: undefined,
}

/** The session of one open map. */
export function createSession(): SessionStore {
  return createStore<SessionState>()(immer(() => START))
}
