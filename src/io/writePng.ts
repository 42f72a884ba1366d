import type { JourneyMap } from '../model/journey'
import { pixelsOf } from './canvasLimits'
import { drawnPictures } from './drawnPictures'
import { toFileData } from './imageData'
import { lettersOf } from './lettersOf'
import { loadLetters } from './loadLetters'
import { freeCanvas, makeCanvas } from './makeCanvas'
import { paintOnCanvas } from './paintOnCanvas'
import { drawPicture, type PictureOptions } from './picture'
import { withMap } from './pngMap'
import { shownImages } from './shownImages'
import { PictureTooLarge } from './tooLarge'

/** The map as a PNG that carries it. Rejects with `PictureTooLarge` rather than give an empty or cut picture. */
export async function writePng(map: JourneyMap, options: PictureOptions): Promise<Blob> {
  await loadLetters(lettersOf(map, options.words))
  const images = await shownImages(map, options.files ?? new Map(), options.scale)
  const drawing = drawPicture(map, { ...options, images })
  const pictures = await drawnPictures(drawing)
  const size = pixelsOf(drawing.bounds, options.scale)
  const canvas = makeCanvas(size)
  if (!canvas) throw new PictureTooLarge(size)
  try {
    paintOnCanvas(drawing, canvas.brush, options.scale, pictures)
    const blob = await new Promise<Blob | null>(resolve => canvas.element.toBlob(resolve, 'image/png'))
    if (!blob) throw new PictureTooLarge(size)
    return await withMap(blob, map, options.scale, toFileData(map, options.files ?? new Map()))
  } finally {
    freeCanvas(canvas.element)
  }
}
