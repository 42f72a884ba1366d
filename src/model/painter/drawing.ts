import type { Id } from '../ids'
import type { Rect, TextStyle } from '../layout/geometry'

/*
 * A picture as a list of plain shapes in map units, later ones on top: what both back ends (SVG text and a canvas) draw
 * the same. It is data only, so it can be kept and sent, and every colour in it is a plain value.
 */

export interface Look {
  readonly fill?: string
  /** 0 … 1; absent is 1. */
  readonly fillOpacity?: number
  readonly stroke?: string
  /** Absent is 1. */
  readonly strokeWidth?: number
  readonly dash?: readonly number[]
  /** Ends of lines and dashes are round. */
  readonly round?: true
}

export interface RectShape extends Rect, Look {
  readonly type: 'rect'
  readonly radius?: number
}

/** Many rectangles of one look: as one shape they cost a far-off map little. */
export interface RectsShape extends Look {
  readonly type: 'rects'
  readonly rects: readonly Rect[]
  readonly radius?: number
}

export interface CircleShape extends Look {
  readonly type: 'circle'
  readonly x: number
  readonly y: number
  readonly radius: number
}

export interface PathShape extends Look {
  readonly type: 'path'
  /** The fill fades out downwards, from one height to the other. */
  readonly fade?: { readonly from: number; readonly to: number }
  /** SVG path data. */
  readonly d: string
  /** Where the origin of the data lies, and how large one unit of it is. */
  readonly at?: { readonly x: number; readonly y: number; readonly scale: number }
}

/** One line of text. */
export interface TextShape {
  readonly type: 'text'
  readonly text: string
  /** Of the end that is anchored, as seen: left is left in every script. */
  readonly x: number
  readonly baseline: number
  readonly anchor: 'left' | 'middle' | 'right'
  readonly style: TextStyle
  readonly fill: string
  readonly italic?: true
  readonly rtl?: true
}

export interface ImageShape extends Rect {
  readonly type: 'image'
  /** A data URL. */
  readonly href: string
  /** It fills its place and keeps its form; its middle is seen. Cut to a disc, as a card is at its top, or at all corners. */
  readonly cut: 'disc' | { readonly topRadius: number } | { readonly radius: number }
}

export interface GroupShape {
  readonly type: 'group'
  /** The record that it shows. */
  readonly id?: Id
  /** 0 … 1; absent is 1. */
  readonly opacity?: number
  readonly shapes: readonly Shape[]
}

export type Shape = RectShape | RectsShape | CircleShape | PathShape | TextShape | ImageShape | GroupShape

export interface Drawing {
  /** Everything lies within. */
  readonly bounds: Rect
  /** What the whole is painted with first; absent is transparent. */
  readonly background?: string
  readonly shapes: readonly Shape[]
}
