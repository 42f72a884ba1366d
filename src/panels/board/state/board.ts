import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import { createStore, type StoreApi } from 'zustand/vanilla'
import { createFilter, isFiltering } from '../../../model/analysis/filter'
import type { Id } from '../../../model/ids'
import type { AnnotationKind } from '../../../model/journey'
import type { BoardGeometry, BoardItem } from '../../../model/layout/board/boardGeometry'
import { createBoardLayout } from '../../../model/layout/board/layoutBoard'
import type { Point, Rect } from '../../../model/layout/geometry'
import type { Slot } from '../../../model/operations/slots'
import { edit, type Tx } from '../../../model/tx'
import type { Editor } from '../../../store/editor'
import { measureText } from '../../../ui/measureText'

/*
 * The board as one thing: its geometry, worked out from the map, the filter, what is folded and what the hand is about to
 * do; and what the keyboard and the hand are at. All of it is gone when another face is turned to.
 */

/** Something that is being written and is not in the map yet. */
export type Draft =
  | { readonly kind: 'card'; readonly slot: Slot }
  | { readonly kind: 'annotation'; readonly annotation: AnnotationKind; readonly target: Id }

export interface BoardState {
  /** Key of the item that has the keyboard, or would have it. */
  readonly cursor: string | undefined
  /** The x that a walk up or down keeps to, in board pixels. */
  readonly aim: number | undefined
  /** Asks for the keyboard to go to the cursor; a new object each time. */
  readonly pull: object | undefined
  /** The item whose text is being typed, what it said before, and how many steps of undo there were. */
  readonly editing: { readonly key: string; readonly before: string; readonly steps: number } | undefined
  /** A draft, the place where it is typed, and what was typed already. */
  readonly draft: { readonly what: Draft; readonly at: Rect; readonly typed: string } | undefined
  /** The title of a new stage is being typed at the end of the table. */
  readonly addingStage: boolean
  /** What the map would become if the hand let go. */
  readonly preview: ((tx: Tx) => void) | undefined
  /** What is in the hand: keys of items, and where the hand is (board pixels). */
  readonly lifted:
    | { readonly keys: readonly string[]; readonly at: Point; readonly words: string }
    | undefined
  /** Width to be filled by the stages, in CSS pixels. */
  readonly width: number
}

export interface Board {
  readonly desk: Editor
  readonly state: StoreApi<BoardState>
  /** As it is on screen, with the preview of a gesture. The same object until something may have moved. */
  geometry(): BoardGeometry
  item(key: string | undefined): BoardItem | undefined
}

export function createBoard(desk: Editor): Board {
  const layout = createBoardLayout(measureText)
  const state = createStore<BoardState>()(() => ({
    cursor: undefined,
    aim: undefined,
    pull: undefined,
    editing: undefined,
    draft: undefined,
    addingStage: false,
    preview: undefined,
    lifted: undefined,
    width: 0,
  }))
  let made: readonly unknown[] = []
  let current: BoardGeometry | undefined

  function geometry(): BoardGeometry {
    const { preview, width } = state.getState()
    const { filter, collapsed } = desk.session.getState()
    const of = [desk.map.version, preview, width, filter, collapsed]
    if (current && of.every((part, index) => part === made[index])) return current
    made = of
    let count = 0
    const map = preview ? edit(desk.map.map, () => `preview-${count++}`, preview).map : desk.map.map
    current = layout(map, {
      collapsed,
      width,
      ...(isFiltering(filter) && { shows: createFilter(map, filter) }),
    })
    return current
  }

  return { desk, state, geometry, item: key => (key === undefined ? undefined : geometry().items.get(key)) }
}

export const BoardContext = createContext<Board | undefined>(undefined)

export function useBoard(): Board {
  const board = useContext(BoardContext)
  if (!board) throw new Error('This component must be inside a BoardContext: it is part of the board.')
  return board
}

export function useBoardState<T>(select: (state: BoardState) => T): T {
  return useStore(useBoard().state, select)
}
