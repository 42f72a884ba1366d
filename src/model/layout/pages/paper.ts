/** A size; of paper in millimetres. */
export interface Size {
  readonly width: number
  readonly height: number
}

/** One map unit is one CSS pixel, and of those an inch has 96. */
export const MM_PER_UNIT = 25.4 / 96

/** Upright. A sizes: ISO 216; Letter and Tabloid (ANSI A and B): ANSI/ASME Y14.1. */
const SHEETS = {
  a4: { width: 210, height: 297 },
  a3: { width: 297, height: 420 },
  a2: { width: 420, height: 594 },
  a1: { width: 594, height: 841 },
  a0: { width: 841, height: 1189 },
  letter: { width: 215.9, height: 279.4 },
  tabloid: { width: 279.4, height: 431.8 },
} as const

/** `fit` is one sheet as large as the map. */
export const PAPERS = ['a4', 'a3', 'a2', 'a1', 'a0', 'letter', 'tabloid', 'fit'] as const
export type Paper = (typeof PAPERS)[number]
export type Orientation = 'portrait' | 'landscape'

/** A PDF page may have 14,400 points a side (PDF 32000-1, annex C.2). */
export const LONGEST_SIDE = (14_400 / 72) * 25.4

export function sheetOf(paper: Exclude<Paper, 'fit'>, orientation: Orientation): Size {
  const { width, height } = SHEETS[paper]
  return orientation === 'portrait' ? { width, height } : { width: height, height: width }
}

/**
 * How many times larger than on A4 what is read from a distance in keeping with the paper has to be: a title on A0 is seen
 * from across the room.
 */
export function readingScale({ width, height }: Size): number {
  return Math.max(1, Math.min(width, height) / SHEETS.a4.width)
}
