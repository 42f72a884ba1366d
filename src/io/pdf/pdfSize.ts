import { LONGEST_SIDE, MM_PER_UNIT, type Size } from '../../model/layout/pages/paper'

const POINTS_PER_MM = 72 / 25.4
/** Three pixels to each of the screen's: sharp from as near as one reads. */
const MOST_SCALE = 3
/** Beyond, those who open it run out of memory. */
const MOST_PIXELS = 80_000_000

/** How large a map of a size (in map units) is on the page of a PDF. */
export interface PdfSize {
  /** In points. */
  readonly page: Size
  /** 1 is the true size; less where no page can be as long as the map. */
  readonly share: number
  /** Pixels to a map unit, in hundredths. */
  readonly scale: number
}

export function pdfSize({ width, height }: Size): PdfSize {
  const share = Math.min(1, LONGEST_SIDE / (Math.max(width, height) * MM_PER_UNIT))
  const points = MM_PER_UNIT * share * POINTS_PER_MM
  const fitting = Math.sqrt(MOST_PIXELS / (width * height))
  return {
    page: { width: width * points, height: height * points },
    share,
    scale: Math.max(0.01, Math.floor(Math.min(MOST_SCALE, fitting) * 100) / 100),
  }
}
