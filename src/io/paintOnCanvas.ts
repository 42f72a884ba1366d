import type { Drawing } from '../model/painter/drawing'
import { toCanvas } from '../model/painter/toCanvas'
import type { DrawnPicture } from './drawnPictures'

/**
 * Paints a drawing with its upper left corner in that of the canvas, in so many pixels to a map unit; what lies above
 * `top`, in whole pixels of the picture, stays outside.
 */
export function paintOnCanvas(
  drawing: Drawing,
  brush: CanvasRenderingContext2D,
  scale: number,
  pictures: ReadonlyMap<string, DrawnPicture>,
  top = 0,
): void {
  brush.imageSmoothingQuality = 'high'
  toCanvas<Path2D, CanvasImageSource>(drawing, brush, {
    at: { x: -drawing.bounds.x * scale, y: -drawing.bounds.y * scale - top, scale },
    path: data => new Path2D(data),
    picture: href => pictures.get(href),
  })
}
