import { largestScale, PICTURE_LIMITS, pixelsOf, type Size } from '../io/canvasLimits'
import { drawnPictures } from '../io/drawnPictures'
import { lettersOf } from '../io/lettersOf'
import { loadLetters } from '../io/loadLetters'
import { paintOnCanvas } from '../io/paintOnCanvas'
import { drawPicture, type PictureOptions } from '../io/picture'
import { shownImages } from '../io/shownImages'
import type { ToExport } from './exportPart'

/** A picture before it is made: what it will show, painted by the same hand. */
export interface Preview {
  /** In map units. */
  readonly size: Size
  /** Pixels of the PNG at a scale. */
  pixels(scale: number): Size
  /** The largest scale, at most `most`, at which the PNG is one that programs open. */
  largestScale(most: number): number
  /** Paints the whole of it on a canvas, at so many pixels to a map unit, and sizes the canvas so. */
  paint(canvas: HTMLCanvasElement, scale: number): void
}

export async function previewPicture(
  { map, stageNumbers }: ToExport,
  options: Omit<PictureOptions, 'scale' | 'stageNumbers'>,
): Promise<Preview> {
  await loadLetters(lettersOf(map, options.words, options.boardWords))
  const images = await shownImages(map, options.files ?? new Map(), 1, options)
  const drawing = drawPicture(map, { ...options, images, scale: 1, stageNumbers })
  const pictures = await drawnPictures(drawing)
  const size = { width: drawing.bounds.width, height: drawing.bounds.height }
  return {
    size,
    pixels: scale => pixelsOf(size, scale),
    largestScale: most => largestScale(size, PICTURE_LIMITS, most),
    paint(canvas, scale) {
      Object.assign(canvas, pixelsOf(size, scale))
      const brush = canvas.getContext('2d')
      if (brush) paintOnCanvas(drawing, brush, scale, pictures)
    },
  }
}
