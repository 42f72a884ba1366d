import type { Size } from './canvasLimits'

/** This browser made no canvas of that size: its memory is short, or its limits are narrower than is known. */
export class PictureTooLarge extends Error {
  override readonly name = 'PictureTooLarge'

  constructor({ width, height }: Size) {
    super(`The browser made no picture of ${width} × ${height} pixels.`)
  }
}
