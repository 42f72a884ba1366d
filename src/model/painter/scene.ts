import type { FigureIndex } from '../analysis/cardFigures'
import type { ImageEntry } from '../analysis/imagesOf'
import type { Id } from '../ids'
import type { JourneyMap } from '../journey'
import type { Geometry } from '../layout/geometry'
import type { Typesetter } from '../layout/text'
import type { PaintPalette } from './palette'
import type { PaintWords } from './words'

/** What every part of the painter paints from. */
export interface PaintScene {
  readonly map: JourneyMap
  readonly geometry: Geometry
  readonly palette: PaintPalette
  readonly words: PaintWords
  /** A BCP 47 tag: how numbers are written. */
  readonly locale: string
  readonly text: Typesetter
  /** The persona through whose eyes the map is painted: the rest fades. */
  readonly focus: Id | undefined
  readonly figures: FigureIndex
  /** The first image of each touchpoint that has any. */
  readonly pictures: ReadonlyMap<Id, ImageEntry>
  /** Data URLs of images by the name of their files; what is not there has an empty place. */
  readonly images: ReadonlyMap<string, string>
}
