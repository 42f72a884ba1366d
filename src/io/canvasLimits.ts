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

export interface Size {
  readonly width: number
  readonly height: number
}

/**
 * How large a PNG we make, canvas or not: what Chromium's own decoder still opens (2²⁹ − 1 pixels), with sides that fit into
 * 16 bits, as many programs count them.
 */
export const PICTURE_LIMITS: CanvasLimits = { side: 65_535, area: 2 ** 29 - 1 }

/** The limits of a browser by what it calls itself; of one that is not known, the narrowest. */
export function canvasLimits(userAgent: string): CanvasLimits {
  // Every browser on iOS is Safari within, and Chromium calls itself Safari too.
  if (/\b(CriOS|FxiOS|EdgiOS)\//.test(userAgent)) return SAFARI
  if (/Chrom(e|ium)\//.test(userAgent)) return CHROMIUM
  return /\bFirefox\//.test(userAgent) ? FIREFOX : SAFARI
}

/** The pixels of a picture: whole ones, so that nothing at its edges is cut. */
export function pixelsOf({ width, height }: Size, scale: number): Size {
  return { width: Math.ceil(width * scale), height: Math.ceil(height * scale) }
}

export function fitsInto({ width, height }: Size, { side, area }: CanvasLimits): boolean {
  return Math.max(width, height) <= side && width * height <= area
}

/** The largest scale, in hundredths and at most `most`, at which a picture of that size (at scale 1) is within limits. */
export function largestScale(size: Size, limits: CanvasLimits, most: number): number {
  const bySide = limits.side / Math.max(size.width, size.height)
  const byArea = Math.sqrt(limits.area / (size.width * size.height))
  let hundredths = Math.floor(Math.min(most, bySide, byArea) * 100)
  while (hundredths > 1 && !fitsInto(pixelsOf(size, hundredths / 100), limits)) hundredths--
  return Math.max(1, hundredths) / 100
}
