/*
 * How large a canvas browsers make. Beyond it they give no error but an empty picture, and they tell nobody where the limit
 * is, so it has to be known beforehand. Figures as measured by the canvas-size project; where releases differ, the least of
 * those still in use.
 */

export interface CanvasLimits {
  /** The longest side, in pixels. */
  readonly side: number
  /** Pixels altogether. */
  readonly area: number
}

const CHROMIUM: CanvasLimits = { side: 65_535, area: 268_435_456 }
const FIREFOX: CanvasLimits = { side: 32_767, area: 124_992_400 }
/** Phones and tablets; on a Mac more can be drawn, but no more than this read back. */
const SAFARI: CanvasLimits = { side: 32_767, area: 16_777_216 }

/** The limits of a browser by what it calls itself; of one that is not known, the narrowest. */
export function canvasLimits(userAgent: string): CanvasLimits {
  // Every browser on iOS is Safari within, and Chromium calls itself Safari too.
  if (/\b(CriOS|FxiOS|EdgiOS)\//.test(userAgent)) return SAFARI
  if (/\bChrom(e|ium)\//.test(userAgent)) return CHROMIUM
  return /\bFirefox\//.test(userAgent) ? FIREFOX : SAFARI
}

/** The largest scale, in hundredths and at most `most`, at which a picture of that size (at scale 1) can be made. */
export function largestScale(width: number, height: number, limits: CanvasLimits, most: number): number {
  const scale = Math.min(
    most,
    limits.side / Math.max(width, height),
    Math.sqrt(limits.area / (width * height)),
  )
  // Down, and a little more: sides are rounded up to whole pixels.
  return Math.max(0.01, Math.floor(scale * 100 - 1e-6) / 100)
}
