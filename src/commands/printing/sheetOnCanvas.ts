import type { DrawnPicture } from '../../io/drawnPictures'
import type { Sheet } from '../../model/painter/sheets/paintSheet'
import { toCanvas } from '../../model/painter/toCanvas'

/** Paints a sheet on a canvas, all of it, in so many pixels to a millimetre, and sizes the canvas so. */
export function sheetOnCanvas(
  { size, ground, parts }: Sheet,
  canvas: HTMLCanvasElement,
  pixels: number,
  pictures: ReadonlyMap<string, DrawnPicture>,
): void {
  canvas.width = Math.max(1, Math.round(size.width * pixels))
  canvas.height = Math.max(1, Math.round(size.height * pixels))
  const brush = canvas.getContext('2d')
  if (!brush) return
  brush.fillStyle = ground
  brush.fillRect(0, 0, canvas.width, canvas.height)
  brush.imageSmoothingQuality = 'high'
  for (const { drawing, place } of parts) {
    const scale = (place.width / drawing.bounds.width) * pixels
    const at = {
      x: place.x * pixels - drawing.bounds.x * scale,
      y: place.y * pixels - drawing.bounds.y * scale,
      scale,
    }
    brush.save()
    brush.beginPath()
    brush.rect(place.x * pixels, place.y * pixels, place.width * pixels, place.height * pixels)
    brush.clip()
    toCanvas<Path2D, CanvasImageSource>(drawing, brush, {
      at,
      path: data => new Path2D(data),
      picture: href => pictures.get(href),
    })
    brush.restore()
  }
}
