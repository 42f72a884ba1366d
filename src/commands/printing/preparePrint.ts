import { type DrawnPicture, drawnPictures } from '../../io/drawnPictures'
import { lettersOf } from '../../io/lettersOf'
import { loadLetters } from '../../io/loadLetters'
import { drawPicture, layBoardPicture, type PictureOptions } from '../../io/picture'
import { shownImages } from '../../io/shownImages'
import type { ImageFiles } from '../../model/imageType'
import type { JourneyMap } from '../../model/journey'
import { layoutMap } from '../../model/layout/layoutMap'
import { createTypesetter } from '../../model/layout/text'
import { boardLegend, boardSceneOf } from '../../model/painter/board/paintBoard'
import { type LegendItem, legendItems } from '../../model/painter/legend'
import { sceneOf } from '../../model/painter/paint'
import type { PrintMaterial } from '../../model/painter/sheets/paintSheet'
import type { PaperWords } from '../../model/painter/sheets/paperWords'
import { type LayStrip, legendStrip, titleStrip } from '../../model/painter/sheets/strips'

/** A map made ready for paper: everything is loaded, so that its sheets can be made at once. */
export interface PreparedPrint {
  readonly material: PrintMaterial
  readonly title: LayStrip
  readonly legend: LayStrip
  /** The pictures in it, decoded. */
  readonly pictures: ReadonlyMap<string, DrawnPicture>
}

/** How a map is to look on paper. */
export interface PrintLook extends Omit<PictureOptions, 'scale' | 'title' | 'legend' | 'background'> {
  readonly files: ImageFiles
  readonly paperWords: PaperWords
  /** The day that the paper bears, as it is written there. */
  readonly date: string
  /** What all of the sheet is painted with. */
  readonly ground: string
}

/** Pixels of its images to a map unit: sharp on a poster of twice its size. */
const IMAGE_SCALE = 3

export async function preparePrint(map: JourneyMap, look: PrintLook): Promise<PreparedPrint> {
  const { words, paperWords, palette, measure, locale, files, date, ground } = look
  await loadLetters(lettersOf(map, words, look.boardWords) + Object.values(paperWords).join('') + date)
  const images = await shownImages(map, files, IMAGE_SCALE, look)
  const options = { ...look, images, scale: 1, background: 'transparent' } as const
  const drawing = drawPicture(map, options)
  const text = createTypesetter(measure)
  const title = map.meta.title.trim() || words.untitledMap
  const clamp = (line: string, width: number, style: { size: number; weight: 400 | 600 }) =>
    text.clamp(line, width, style)
  return {
    material: {
      map: drawing,
      above: undefined,
      below: undefined,
      palette,
      ground,
      foot: { words: paperWords, locale, title, date, clamp },
    },
    title: titleStrip(title, [words.states[map.meta.state], date, map.meta.description.trim()], {
      palette,
      text,
    }),
    legend: legendStrip(legendOf(map, options), { palette, text }),
    pictures: await drawnPictures(drawing),
  }
}

function legendOf(map: JourneyMap, options: PictureOptions): readonly LegendItem[] {
  const { measure, face, boardWords, board } = options
  if (face !== 'board' || !boardWords) return legendItems(sceneOf(map, layoutMap(map, { measure }), options))
  const look = { ...options, boardWords, only: board?.only }
  return boardLegend(boardSceneOf(map, layBoardPicture(map, options), look))
}
