import type { JourneyMap } from '../model/journey'
import type { Drawing } from '../model/painter/drawing'
import { canvasLimits, fitsInto, pixelsOf, type Size } from './canvasLimits'
import { type DrawnPicture, drawnPictures } from './drawnPictures'
import type { WriteOptions } from './format'
import { toFileData } from './imageData'
import { lettersOf } from './lettersOf'
import { loadLetters } from './loadLetters'
import { freeCanvas, makeCanvas } from './makeCanvas'
import { paintOnCanvas } from './paintOnCanvas'
import { paintStrips } from './paintStrips'
import { drawPicture, type PictureOptions } from './picture'
import { withMap } from './pngMap'
import { shownImages } from './shownImages'

type Options = PictureOptions & Pick<WriteOptions, 'onProgress' | 'signal'>

/** Pixels up to which a picture is painted in one go: beyond, it takes long enough that one may want to stop it. */
const IN_ONE_GO = 48 * 1024 * 1024

/**
 * The map as a PNG that carries it. Rejects with `PictureTooLarge` rather than give an empty or cut picture, and with the
 * signal's reason once it is aborted.
 */
export async function writePng(map: JourneyMap, options: Options): Promise<Blob> {
  const { scale, files = new Map(), signal } = options
  await loadLetters(lettersOf(map, options.words, options.boardWords))
  const images = await shownImages(map, files, scale, options)
  const drawing = drawPicture(map, { ...options, images })
  const pictures = await drawnPictures(drawing)
  const size = pixelsOf(drawing.bounds, scale)
  signal?.throwIfAborted()
  const picture =
    (await paintWhole(drawing, size, scale, pictures)) ??
    (await paintStrips(drawing, size, scale, pictures, options))
  return withMap(picture, map, scale, toFileData(map, files))
}

/** Undefined if it is too large for that, or for this browser's canvas. */
async function paintWhole(
  drawing: Drawing,
  size: Size,
  scale: number,
  pictures: ReadonlyMap<string, DrawnPicture>,
): Promise<Blob | undefined> {
  const fits = fitsInto(size, canvasLimits(navigator.userAgent)) && size.width * size.height <= IN_ONE_GO
  const canvas = fits ? makeCanvas(size) : undefined
  if (!canvas) return undefined
  try {
    paintOnCanvas(drawing, canvas.brush, scale, pictures)
    return await new Promise<Blob | undefined>(resolve =>
      canvas.element.toBlob(blob => resolve(blob ?? undefined), 'image/png'),
    )
  } finally {
    freeCanvas(canvas.element)
  }
}
