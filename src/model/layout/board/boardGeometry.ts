import type { Id } from '../../ids'
import type { LaneKind } from '../../journey'
import type { EmotionBand, Lines, Rect } from '../geometry'

/*
 * Where everything of the board is: stages across, lanes down. In CSS pixels at 100 %; x 0 is the left edge of the first
 * stage (the names of the lanes stand left of it, outside), y 0 the top of the stages' heads.
 */

/** A stage as a column of the board. Its own rectangle is that of its head. */
export interface BoardStage extends Rect {
  readonly id: Id
  /** 1, 2, 3 … from the left. */
  readonly number: number
  readonly collapsed: boolean
  readonly title: Lines
  readonly goal: Lines
  /** Its columns of touchpoints from the left; none while it is collapsed. */
  readonly columns: readonly BoardColumn[]
}

export interface BoardColumn {
  /** The order key that its cards share. */
  readonly key: string
  readonly x: number
  readonly width: number
  /** The shown touchpoints in it, from the top. */
  readonly touchpoints: readonly Id[]
}

/** A band across all stages. */
export interface BoardLane {
  readonly id: Id
  readonly kind: LaneKind
  readonly y: number
  readonly height: number
  /** Rows of a lane of touchpoints, by their number in places; a lane without cards has row 0. Else none. */
  readonly rows: readonly { readonly row: number; readonly y: number; readonly height: number }[]
}

interface Placed extends Rect {
  /** Names it for as long as it is there: what has the keyboard is known by it. */
  readonly key: string
  readonly stage: Id
  /** Empty for what stands in the head of a stage. */
  readonly lane: Id
}

/** Something that stands in a cell of the board, and to which the keyboard goes. */
export type BoardItem = Placed &
  (
    | { readonly kind: 'stage'; readonly text: Lines }
    | { readonly kind: 'goal'; readonly text: Lines }
    | {
        readonly kind: 'card'
        readonly id: Id
        readonly text: Lines
        /** Whether a line with its channel or a mark stands above the title. */
        readonly top: boolean
        readonly column: number
        readonly row: number
      }
    | {
        readonly kind: 'annotation'
        readonly id: Id
        /** Touchpoint or stage. */
        readonly target: Id
        readonly text: Lines
        /** Whether a line with its measures stands above the text. */
        readonly measured: boolean
      }
    /** How a touchpoint felt: its part of the band of the curve. */
    | { readonly kind: 'rating'; readonly target: Id }
    | { readonly kind: 'thought'; readonly target: Id; readonly text: Lines }
    | { readonly kind: 'channel'; readonly target: Id }
    /** A cell of text; `id` is undefined until somebody writes in it. */
    | { readonly kind: 'cell'; readonly target: Id; readonly id: Id | undefined; readonly text: Lines }
    | { readonly kind: 'image'; readonly id: Id; readonly target: Id; readonly text: Lines }
    /** Where something can be added: in a column of touchpoints, or in a stage. */
    | { readonly kind: 'empty'; readonly target: Id; readonly column: number | undefined }
  )

export type ItemKind = BoardItem['kind']
export type ItemOf<K extends ItemKind> = Extract<BoardItem, { readonly kind: K }>

export interface BoardGeometry {
  readonly width: number
  /** Down to the lower edge of the last lane. */
  readonly height: number
  readonly headHeight: number
  /** From the left. */
  readonly stages: readonly BoardStage[]
  /** Visible lanes from the top. */
  readonly lanes: readonly BoardLane[]
  readonly items: ReadonlyMap<string, BoardItem>
  /** Keys of the items of each cell (`cellKey`), in reading order. A collapsed stage has only its head. */
  readonly cells: ReadonlyMap<string, readonly string[]>
  readonly emotion: EmotionBand | undefined
}

/** The cell of a lane and a stage; without a lane the head of the stage. */
export function cellKey(lane: Id, stage: Id): string {
  return `${lane}:${stage}`
}

/** The key of an item: of a card its id, in the head of a stage that one's, of all others their lane and what they are about. */
export function itemKey(kind: ItemKind, ...ids: readonly (Id | number)[]): string {
  return [kind, ...ids].join(':')
}

/** Where a record is: a card, the head of a stage, an annotation or an image; undefined if it is not shown. */
export function keyOfRecord({ items, lanes }: BoardGeometry, id: Id): string | undefined {
  const keys = [
    itemKey('card', id),
    itemKey('stage', id),
    ...lanes.flatMap(lane => [itemKey('annotation', lane.id, id), itemKey('image', lane.id, id)]),
  ]
  return keys.find(key => items.has(key))
}
