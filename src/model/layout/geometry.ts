import type { Id } from '../ids'
import type { AnnotationKind, Emotion, LaneKind, LinkKind } from '../journey'

/*
 * Where everything of a map is. Units are map units: 1 unit is 1 CSS pixel at 100 %. The canvas, every picture and the
 * thumbnail are drawn from this one description, so a map has the same shape everywhere.
 */

export interface Point {
  readonly x: number
  readonly y: number
}

export interface Rect extends Point {
  readonly width: number
  readonly height: number
}

/** How a piece of text is set: everything that its width depends on. Sizes in map units. */
export interface TextStyle {
  readonly size: number
  readonly weight: 400 | 500 | 600 | 700
}

/** The width of one line of text in a style. In the browser canvas text metrics, in Node a font-metrics table. */
export type Measure = (text: string, style: TextStyle) => number

/** A text broken into lines; `clamped` if there was more than fits (the last line then ends in an ellipsis). */
export interface Lines {
  readonly lines: readonly string[]
  readonly clamped: boolean
}

export interface PersonaBox extends Rect {
  readonly name: Lines
  readonly role: Lines
  readonly quote: Lines
}

export interface StageBox extends Rect {
  /** 1, 2, 3 … from the left. */
  readonly number: number
  /** The part with title and goal, by which the stage is dragged. */
  readonly head: Rect
  readonly title: Lines
  readonly goal: Lines
  /** It has an image, and in its head the place for it (`STAGE.picture`). */
  readonly pictured: boolean
  /** The columns of the stage from the left: their order keys and extents, for landing places and the curve. */
  readonly columns: readonly { readonly key: string; readonly x: number; readonly width: number }[]
}

/** A horizontal band across all stages. */
export interface LaneBand extends Rect {
  readonly id: Id
  readonly kind: LaneKind
  /**
   * The rows of a touchpoint lane from the top: the row's number in places, and its extent. Rows without cards are absent;
   * a lane without cards has row 0, so that there is somewhere to put one.
   */
  readonly rows: readonly { readonly row: number; readonly y: number; readonly height: number }[]
  /** The service-blueprint line along the upper edge of the band, if it has one there. */
  readonly line?: 'interaction' | 'visibility' | 'internal'
}

export interface CardBox extends Rect {
  readonly title: Lines
  /** It has an image, and at its top the place for it (`CARD.picture`). */
  readonly pictured: boolean
  /** Undefined for a card in the Unplaced tray. */
  readonly slot?: {
    readonly stage: Id
    readonly lane: Id
    /** Index of its column in the stage, and its row as drawn (collisions are resolved downwards). */
    readonly column: number
    readonly row: number
  }
}

export interface NoteBox extends Rect {
  readonly text: Lines
}

/** A link as a line with rounded corners that avoids cards. */
export interface LinkPath {
  readonly kind: LinkKind
  readonly from: Id
  readonly to: Id
  /** The corners, both ends included; between them the line runs straight. */
  readonly points: readonly Point[]
  /** The same as SVG path data, corners rounded, ending where the arrow head begins. */
  readonly path: string
  /** Tip of the arrow head, and the direction that it points in (radians, 0 is to the right). */
  readonly tip: Point & { readonly angle: number }
  /** Words that are cut to the room there is, and the share of those who go this way (percent). One may be missing. */
  readonly label?: Rect & { readonly text: string; readonly share?: number }
}

export interface CurvePoint extends Point {
  readonly touchpoint: Id
  /** Whole for one persona; the mean for the curve of all. */
  readonly value: number
}

/** One persona's emotion (or expectation), or that of all (`persona` undefined: the mean of those who have a rating). */
export interface Curve {
  readonly persona: Id | undefined
  /** Runs without a gap. A run of one point has no line. */
  readonly runs: readonly { readonly points: readonly CurvePoint[]; readonly path: string }[]
}

export interface EmotionBand {
  readonly rect: Rect
  /** Height of each step of the scale: y of +2, +1, 0, −1, −2. */
  readonly levels: Readonly<Record<Emotion, number>>
  /** One per persona that has a rating, in the order of the personas, then the curve of all where there are several. */
  readonly curves: readonly Curve[]
  /** Expectations, dashed, one per persona that has any. */
  readonly expectations: readonly Curve[]
  /** Each persona's lowest point (the first of them), worth marking only if below 0. */
  readonly lowest: ReadonlyMap<Id, CurvePoint>
}

export interface Geometry {
  /** Around everything, with a margin. */
  readonly bounds: Rect
  readonly personas: ReadonlyMap<Id, PersonaBox>
  readonly stages: ReadonlyMap<Id, StageBox>
  /** Visible lanes from the top. */
  readonly lanes: readonly LaneBand[]
  readonly touchpoints: ReadonlyMap<Id, CardBox>
  readonly notes: ReadonlyMap<Id, NoteBox>
  readonly links: ReadonlyMap<Id, LinkPath>
  readonly emotion: EmotionBand | undefined
  /** The tray of cards whose stage or lane is gone, right of the last stage; undefined if there are none. */
  readonly unplaced: Rect | undefined
}

/** What a card tells at a glance, beside its own record. */
export interface CardFigures {
  readonly counts: Readonly<Partial<Record<AnnotationKind, number>>>
  /** Mean emotion of the personas who rated it (or of the one in focus); undefined if none did. */
  readonly emotion: number | undefined
  /** Personas who rated it or are linked to it, in their order. */
  readonly personas: readonly Id[]
}
