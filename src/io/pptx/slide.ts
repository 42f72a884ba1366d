/*
 * A slide as plain data: shapes with their texts, later ones on top, and what is said beside it. It is laid out without
 * the library that writes the file, so that it can be looked at and measured by itself. Places and sizes are in inches,
 * sizes of letters and margins in points.
 */

/** What a slide measures: 16:9. */
export const SLIDE = { width: 13.333, height: 7.5, margin: 0.5 } as const

export interface Area {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Letters of one script, in a font that has them. */
export interface Run {
  readonly text: string
  readonly font: string
  /** A BCP 47 tag, by which the program chooses how to shape and to spell. */
  readonly lang: string
}

export interface Paragraph {
  readonly runs: readonly Run[]
  readonly size: number
  readonly colour: string
  readonly bold?: boolean
  readonly italic?: boolean
  /** Its first strong letter is of a script from right to left. */
  readonly rtl: boolean
  /** Free above it, in points. */
  readonly before?: number
}

export interface Stroke {
  readonly colour: string
  /** In points. */
  readonly width: number
  readonly dash?: 'dash' | 'sysDot' | 'lgDashDot' | 'sysDash'
}

interface Named {
  /** How it is called for those who do not see it, and in the list of a slide's objects. */
  readonly name: string
  /** What it shows, where its text does not say so. */
  readonly description?: string
}

/** One box with its text in it. */
export interface BoxShape extends Named, Area {
  readonly type: 'box'
  readonly form: 'rect' | 'roundRect' | 'ellipse'
  /** Of the corners of a rounded box. */
  readonly radius?: number
  readonly fill?: string
  readonly stroke?: Stroke
  readonly paragraphs: readonly Paragraph[]
  readonly align?: 'left' | 'center' | 'right'
  readonly anchor?: 'top' | 'middle' | 'bottom'
  /** Between edge and text, in points. */
  readonly inset?: number
  /** It is what the slide is about: outlines and screen readers begin with it. */
  readonly isTitle?: true
  /** What connectors hold on to. */
  readonly id?: string
}

/** A line through points that can be moved one by one, smooth between them. */
export interface CurveShape extends Named {
  readonly type: 'curve'
  readonly points: readonly { readonly x: number; readonly y: number }[]
  readonly stroke: Stroke
}

/** A straight line that holds nothing. */
export interface LineShape extends Named {
  readonly type: 'line'
  readonly from: { readonly x: number; readonly y: number }
  readonly to: { readonly x: number; readonly y: number }
  readonly stroke: Stroke
}

/** Sides of a box, by the numbers that the format gives to the places where connectors hold on. */
export const SIDES = { top: 0, left: 1, bottom: 2, right: 3 } as const
export type Side = keyof typeof SIDES

/** A line from one box to another, with an arrow head, that follows the boxes when they are moved. */
export interface ConnectorShape extends Named {
  readonly type: 'connector'
  readonly from: { readonly id: string; readonly side: Side }
  readonly to: { readonly id: string; readonly side: Side }
  readonly stroke: Stroke
  /** How far a line that leaves and enters at the same side goes out. */
  readonly reach?: number
}

export type SlideShape = BoxShape | CurveShape | LineShape | ConnectorShape

export interface Slide {
  /** What it is about. */
  readonly title: string
  readonly shapes: readonly SlideShape[]
  /** What is said beside it: all that it shows in full, a paragraph each. */
  readonly notes: readonly string[]
}
