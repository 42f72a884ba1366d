import { writeFile } from '../../model/file'
import type { JourneyMap } from '../../model/journey'
import { cut } from '../../model/layout/pages/cut'
import type { Size } from '../../model/layout/pages/paper'
import type { Drawing } from '../../model/painter/drawing'
import { shapesWithin } from '../../model/painter/shapesWithin'
import { filled } from '../../model/painter/sheets/paperWords'
import { pixelsOf } from '../canvasLimits'
import { type DrawnPicture, drawnPictures } from '../drawnPictures'
import type { Bytes, WriteOptions } from '../format'
import { toFileData } from '../imageData'
import { lettersOf } from '../lettersOf'
import { loadLetters } from '../loadLetters'
import { paintStrips } from '../paintStrips'
import { drawPicture } from '../picture'
import { bytesOf } from '../raster'
import { shownImages } from '../shownImages'
import { assemblePdf, type PlacedPicture } from './assemblePdf'
import { pdfSize } from './pdfSize'
import { pngPixels } from './pngPixels'

/** Pixels of a picture on the page, at most so many a side: readers of PDF draw no larger one. */
const LARGEST = 4096
/** Pictures share a line of pixels with their neighbours, else a reader that rounds leaves a gap. */
const SHARED = 1

/** The map as a PDF that carries it. Rejects with the signal's reason once it is aborted. */
export async function writePdf(map: JourneyMap, options: WriteOptions): Promise<Bytes> {
  const { words, boardWords, fileWords, files = new Map(), locale, now, signal } = options
  await loadLetters(lettersOf(map, words, boardWords))
  const plain = drawPicture(map, options)
  const { page, share, scale } = pdfSize(plain.bounds)
  const images = await shownImages(map, files, scale, options)
  // Paper is white where nothing is.
  const background = options.background === 'transparent' ? 'white' : options.background
  const drawing =
    images.size > 0 || background !== options.background
      ? drawPicture(map, { ...options, images, background })
      : plain
  signal?.throwIfAborted()
  const percent = new Intl.NumberFormat(locale, { style: 'percent' }).format(share)
  return assemblePdf({
    page,
    pictures: await paintPictures(drawing, scale, page, options),
    map: new TextEncoder().encode(writeFile(map, toFileData(map, files))),
    title: map.meta.title.trim() || words.untitledMap,
    subject: share < 1 ? filled(fileWords.print.reduced, { size: percent }) : '',
    language: locale,
    now,
  })
}

/** The drawing as pictures side by side, which a reader can draw one by one. */
async function paintPictures(
  drawing: Drawing,
  scale: number,
  page: Size,
  { onProgress, signal }: WriteOptions,
): Promise<PlacedPicture[]> {
  const decoded = await drawnPictures(drawing)
  const whole = pixelsOf(drawing.bounds, scale)
  const across = cut(whole.width, LARGEST, SHARED)
  const down = cut(whole.height, LARGEST, SHARED)
  const point = page.width / (drawing.bounds.width * scale)
  const pictures: PlacedPicture[] = []
  for (const { start: y, length: height } of down) {
    for (const { start: x, length: width } of across) {
      const done = pictures.length
      pictures.push({
        pixels: await paintPicture(drawing, { x, y, width, height }, scale, decoded, {
          ...(signal && { signal }),
          onProgress: part => onProgress?.((done + part) / (across.length * down.length)),
        }),
        place: { x: x * point, y: y * point, width: width * point, height: height * point },
      })
    }
  }
  return pictures
}

/** A part of the drawing, by its place in pixels. */
async function paintPicture(
  drawing: Drawing,
  part: { x: number; y: number; width: number; height: number },
  scale: number,
  decoded: ReadonlyMap<string, DrawnPicture>,
  how: Pick<WriteOptions, 'onProgress' | 'signal'>,
) {
  const bounds = {
    x: drawing.bounds.x + part.x / scale,
    y: drawing.bounds.y + part.y / scale,
    width: part.width / scale,
    height: part.height / scale,
  }
  const shapes = shapesWithin(drawing.shapes, bounds)
  const png = await paintStrips({ ...drawing, bounds, shapes }, part, scale, decoded, how)
  return pngPixels(await bytesOf(png))
}
