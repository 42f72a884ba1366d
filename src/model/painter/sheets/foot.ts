import type { Rect } from '../../layout/geometry'
import type { Page, PagePlan } from '../../layout/pages/planPages'
import type { Shape } from '../drawing'
import { figure } from '../figures'
import type { PaintPalette } from '../palette'
import { textAt } from '../text'
import { filled, type PaperWords } from './paperWords'

const PIECE = { size: 12, weight: 600 } as const
const PAGE = { size: 11, weight: 400 } as const
/** The small picture of all pieces: as high as the foot, and not wider than this. */
const WIDEST_PLAN = 140
const BESIDE = 12
/** Lines closer than this are one grey. */
const CLOSEST = 3

export interface FootWords {
  readonly words: PaperWords
  /** A BCP 47 tag. */
  readonly locale: string
  /** Whose page it is: the title of the map, and its date if it has one. */
  readonly title: string
  readonly date: string | undefined
  /** Cuts what is too long for its place. */
  readonly clamp: (text: string, width: number, style: typeof PIECE | typeof PAGE) => string
}

/** Which piece of the whole a page is, in a picture and in words, within a band of so many CSS pixels. */
export function paintFoot(
  plan: PagePlan,
  page: Page,
  number: number,
  band: Rect,
  palette: PaintPalette,
  { words, locale, title, date, clamp }: FootWords,
): Shape[] {
  const overview = paintOverview(plan, page, band, palette)
  const say = (value: number) => figure(value, locale)
  const piece = filled(words.piece, { row: say(page.row + 1), column: say(page.column + 1) })
  const pages = filled(words.page, { page: say(number), pages: say(plan.pages.length) })
  const left = band.x + overview.width + BESIDE
  const right = band.x + band.width
  const half = (right - left) / 2 - BESIDE
  const first = band.y + band.height / 2 - 3
  const second = first + 16
  return [
    ...overview.shapes,
    textAt(clamp(piece, half, PIECE), left, first, 'left', PIECE, { fill: palette.ink }),
    textAt(clamp(pages, half, PAGE), left, second, 'left', PAGE, { fill: palette.ink2 }),
    textAt(clamp(title, half, PIECE), right, first, 'right', PIECE, { fill: palette.ink }),
    ...(date ? [textAt(clamp(date, half, PAGE), right, second, 'right', PAGE, { fill: palette.ink2 })] : []),
  ]
}

/** The poster with its pieces, this one filled. */
function paintOverview(
  { poster, pages, rows, columns }: PagePlan,
  page: Page,
  band: Rect,
  palette: PaintPalette,
) {
  const scale = Math.min(band.height / poster.height, WIDEST_PLAN / poster.width)
  const width = poster.width * scale
  const height = poster.height * scale
  const top = band.y + (band.height - height) / 2
  const { part } = page
  const shapes: Shape[] = [
    { type: 'rect', x: band.x, y: top, width, height, fill: palette.neutralSoft },
    {
      type: 'rect',
      x: band.x + part.x * scale,
      y: top + part.y * scale,
      width: part.width * scale,
      height: part.height * scale,
      fill: palette.accent,
    },
  ]
  const lines: string[] = []
  for (const { row, column, part } of pages) {
    const x = band.x + part.x * scale
    const y = top + part.y * scale
    if (row === 0 && column > 0 && width / columns >= CLOSEST) lines.push(`M${x} ${top}L${x} ${top + height}`)
    if (column === 0 && row > 0 && height / rows >= CLOSEST) {
      lines.push(`M${band.x} ${y}L${band.x + width} ${y}`)
    }
  }
  if (lines.length > 0) shapes.push({ type: 'path', d: lines.join(''), stroke: palette.card, strokeWidth: 1 })
  shapes.push({ type: 'rect', x: band.x, y: top, width, height, stroke: palette.ink3, strokeWidth: 0.75 })
  return { shapes, width }
}
