import type { Id } from '../model/ids'
import type { ImageFiles } from '../model/imageType'
import type { JourneyMap } from '../model/journey'
import type { BoardGeometry } from '../model/layout/board/boardGeometry'
import { type BoardView, layoutBoard } from '../model/layout/board/layoutBoard'
import type { Geometry } from '../model/layout/geometry'
import { layoutMap } from '../model/layout/layoutMap'
import type { BoardWords } from '../model/painter/board/boardWords'
import { paintBoard } from '../model/painter/board/paintBoard'
import type { Drawing } from '../model/painter/drawing'
import { type PaintOptions, paint } from '../model/painter/paint'

/** What of the board is pictured: what is folded and filtered on screen, and whose lines there are. */
export interface PicturedBoard extends Pick<BoardView, 'collapsed' | 'shows'> {
  readonly only?: Id | undefined
}

/** How a picture of a map is to look. */
export interface PictureOptions extends PaintOptions {
  /** Which face of the map is pictured; absent is the canvas. The board needs its own words beside those of all pictures. */
  readonly face?: 'canvas' | 'board'
  readonly boardWords?: BoardWords
  /** Absent: all of the board, folded or not. */
  readonly board?: PicturedBoard | undefined
  /** Pixels to a map unit; 1 is the size on screen at 100 %. What has no pixels has no use for it. */
  readonly scale: number
  /** The bytes of its images, which the file carries along and a picture shows; absent if there are none. */
  readonly files?: ImageFiles
  /** Of an SVG: whether it carries the fonts, so that it looks the same where they are not installed. */
  readonly embedFonts?: boolean
  /** Of part of a map: the numbers that its stages have on the whole of it. */
  readonly stageNumbers?: ReadonlyMap<Id, number>
}

/** The drawing that all pictures of a map are made from. */
export function drawPicture(map: JourneyMap, options: PictureOptions): Drawing {
  const { face, boardWords } = options
  if (face !== 'board') {
    return paint(map, layPicture(map, options), options)
  }
  if (!boardWords) throw new Error('A picture of the board needs the words of the board.')
  return paintBoard(map, layBoardPicture(map, options), { ...options, boardWords, only: options.board?.only })
}

/** Where everything is on the board that is pictured. */
export function layBoardPicture(
  map: JourneyMap,
  { measure, board = {} }: Pick<PictureOptions, 'measure' | 'board'>,
): BoardGeometry {
  return layoutBoard(map, { measure, ...board })
}

/** Where everything of the map's canvas is, with the numbers that its stages shall have. */
export function layPicture(map: JourneyMap, options: PictureOptions): Geometry {
  return numbered(layoutMap(map, options), options.stageNumbers)
}

function numbered(geometry: Geometry, numbers: PictureOptions['stageNumbers']): Geometry {
  if (!numbers) return geometry
  const stages = [...geometry.stages].map(
    ([id, box]) => [id, { ...box, number: numbers.get(id) ?? box.number }] as const,
  )
  return { ...geometry, stages: new Map(stages) }
}
