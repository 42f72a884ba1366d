import type { Size } from './canvasLimits'

export interface PaintableCanvas {
  readonly element: HTMLCanvasElement
  readonly brush: CanvasRenderingContext2D
}

/** A canvas that is sure to hold what is painted on it; undefined where the browser would give an empty picture. */
export function makeCanvas({ width, height }: Size): PaintableCanvas | undefined {
  const element = Object.assign(document.createElement('canvas'), { width, height })
  // In main memory: there the graphics card's own limits do not count, and what was painted can be read.
  const brush = element.getContext('2d', { willReadFrequently: true })
  if (brush && holdsPaint(brush, width - 1, height - 1)) return { element, brush }
  freeCanvas(element)
  return undefined
}

/** Gives the memory back at once: some browsers keep the canvases of a page until they run out of it. */
export function freeCanvas(element: HTMLCanvasElement): void {
  element.width = 0
  element.height = 0
}

/** Paints the farthest pixel and looks whether it is there: a canvas that is too large takes paint without a word. */
function holdsPaint(brush: CanvasRenderingContext2D, x: number, y: number): boolean {
  try {
    brush.fillRect(x, y, 1, 1)
    const painted = brush.getImageData(x, y, 1, 1).data[3] === 255
    brush.clearRect(x, y, 1, 1)
    return painted
  } catch {
    return false
  }
}
