import { immer } from 'zustand/middleware/immer'
import { createStore, type StoreApi } from 'zustand/vanilla'
import { type Filter, NO_FILTER } from '../model/analysis/filter'
import type { Id } from '../model/ids'
import type { AnnotationKind } from '../model/journey'
import type { View } from './view'

/*
 * What this tab is doing with a map and nobody else needs to know: never saved, never sent, never undone.
 */

/** The faces of a map, in the order of their tabs. */
export const FACES = ['canvas', 'board', 'insights', 'outline'] as const
export type Face = (typeof FACES)[number]

export function isFace(name: string | undefined): name is Face {
  return FACES.some(face => face === name)
}

/** A version of the map that is looked at in its place. */
export interface ViewedVersion {
  readonly id: string
  /** When the map was so, in ms since 1970. */
  readonly at: number
  /** Empty if it has none. */
  readonly name: string
}

/** A presentation that is running, and where it began: at a stage, or at the beginning. */
export interface Presenting {
  readonly stage?: Id | undefined
}

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
  | { readonly name: 'print' }
  | { readonly name: 'shortcuts' }
  /** The command palette. */
  | { readonly name: 'commands' }
  /** Search in this map. */
  | { readonly name: 'search' }
  /** The map as it was at other times. */
  | { readonly name: 'versions' }
  /** How safe the map is, and how to make it safer. */
  | { readonly name: 'durability' }
  /** The steps that can be taken back, or made again: a menu of the bar. */
  | { readonly name: 'steps'; readonly way: 'undo' | 'redo' }
  | { readonly name: 'removeStages'; readonly stages: readonly Id[] }
  /** A file to choose, or a text that was pasted, whose map is to go into this one. */
  | { readonly name: 'import'; readonly text?: string }
  /** What a pasted list is to become; nothing pasted yet: both empty. */
  /** `refused`: how many letters were not taken, because they were too many. */
  | { readonly name: 'pasteList'; readonly text: string; readonly html: string; readonly refused?: number }

/** What can be put on the clipboard in the shape of another program. */
export type CopyShape = 'picture' | 'table' | 'mermaid' | 'mermaidBlock' | 'markdown'

/** What a menu offers to do with the clipboard. */
export type ClipboardCommand = 'cut' | 'copy' | 'paste'

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
  /** The face on screen. */
  face: Face
  presenting: Presenting | undefined
  /** The version that is open, read-only, and not the map as it is now. */
  version: ViewedVersion | undefined
  /** What the board shows. */
  filter: Filter
  /** Stages whose column on the board is folded. */
  collapsed: readonly Id[]
  /** Ids of what is selected (personas, stages, touchpoints, links, notes, annotations, …), in the order in which it was. */
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
  /** Asks the face to bring something into view; a new object each time. */
  reveal: { readonly id: Id } | undefined
  /** The canvas's view, while it is on screen. */
  view: View | undefined
  /** Asks the inspector to put the keyboard into one of its fields; gone once it has. */
  inspect: { readonly field: 'title' | 'annotations' | 'channel' } | undefined
  /** Asks for the selection, or with none the map, to be put on the clipboard; gone once that is begun. */
  copying: { readonly as: CopyShape } | undefined
  /** The browser has just kept the clipboard from a command; gone once that is said. */
  clipboardRefused: { readonly command: ClipboardCommand | 'images' } | undefined
}

export type SessionStore = StoreApi<SessionState>

const START: SessionState = {
  face: 'canvas',
  presenting: undefined,
  version: undefined,
  filter: NO_FILTER,
  collapsed: [],
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
  copying: undefined,
  clipboardRefused: undefined,
}

/** The session of one open map. */
export function createSession(): SessionStore {
  return createStore<SessionState>()(immer(() => START))
}
