import type { Rect } from '../geometry'
import { cut } from './cut'
import {
  LONGEST_SIDE,
  MM_PER_UNIT,
  type Orientation,
  type Paper,
  readingScale,
  type Size,
  sheetOf,
} from './paper'

/*
 * How a map comes onto paper. First there is a poster: the map at a scale, with its title above and its legend below. It
 * is either as large as fits on one sheet, or as large as was asked for; then it is cut into pieces, of which each page
 * has one, or the one page is as large as it. All lengths are millimetres but for the map's own size, which is in map units.
 */

export interface PageOptions {
  readonly paper: Paper
  readonly orientation: Orientation
  /** On one sheet, or cut over as many as it needs. Of paper that fits there is only one. */
  readonly spread: 'one' | 'many'
  /** Of `many` and of paper that fits: how large it is, where 1 is the size on screen at 100 %. */
  readonly size: number
  readonly margin: number
  /** What two neighbours both show. */
  readonly overlap: number
  /** Lines to cut along, outside the pieces. */
  readonly marks: boolean
  /** Which piece each page is, at its foot. */
  readonly piecePlan: boolean
}

/** What stands above and below the map on the poster, by the width that it has. In CSS pixels at 100 %. */
export interface Furniture {
  /** Not narrower than this, however narrow the map: words need some room. */
  readonly least: number
  above(width: number): number
  below(width: number): number
}

export interface Page {
  /** From 0, from the top and from the left. */
  readonly row: number
  readonly column: number
  /** The part of the poster that it shows. */
  readonly part: Rect
  /** Where on the sheet that part lies: as large as the part. */
  readonly frame: Rect
}

export interface PagePlan {
  readonly sheet: Size
  /** Millimetres to a map unit. */
  readonly scale: number
  /** Millimetres to a CSS pixel of the title and the legend, which are read also where the map is small. */
  readonly furnitureScale: number
  readonly poster: Size
  /** Where on the poster each part lies; without height, there is none. */
  readonly above: Rect
  readonly map: Rect
  readonly below: Rect
  readonly rows: number
  readonly columns: number
  /** What is told at the foot of each page, on the sheet; undefined where nothing is. */
  readonly foot: Rect | undefined
  readonly overlap: number
  readonly marks: boolean
  /** Row by row. */
  readonly pages: readonly Page[]
  /** The map would need a longer sheet than there can be, so it is smaller than was asked for. */
  readonly shrunk: boolean
}

/** Room outside a piece for its marks: less than most printers leave white anyway. */
export const MARKS_ROOM = 6
/** The foot of a page on A4, and what keeps it from the piece. */
const FOOT = { height: 9, gap: 6 }

/** Where on which sheet every part of a map of that size is printed. */
export function planPages(map: Size, furniture: Furniture, options: PageOptions): PagePlan {
  if (options.paper === 'fit') return asLargeAsMap(map, furniture, options)
  const sheet = sheetOf(options.paper, options.orientation)
  return options.spread === 'one'
    ? onOne(map, furniture, sheet, options.margin)
    : overMany(map, furniture, sheet, options)
}

function onOne(map: Size, furniture: Furniture, sheet: Size, margin: number): PagePlan {
  const area = { width: sheet.width - 2 * margin, height: sheet.height - 2 * margin }
  const furnitureScale = MM_PER_UNIT * readingScale(sheet)
  const heights = furnitureHeights(furniture, area.width, furnitureScale)
  // A title that takes the whole sheet leaves the map a little all the same.
  const room = Math.max(area.height / 10, area.height - heights.above - heights.below)
  const scale = Math.min(area.width / map.width, room / map.height)
  const size = { width: map.width * scale, height: map.height * scale }
  return {
    ...whole(sheet, margin, area),
    scale,
    furnitureScale,
    above: { x: 0, y: 0, width: area.width, height: heights.above },
    map: {
      x: (area.width - size.width) / 2,
      y: heights.above + (room - size.height) / 2,
      ...size,
    },
    below: { x: 0, y: heights.above + room, width: area.width, height: heights.below },
    shrunk: false,
  }
}

function asLargeAsMap(map: Size, furniture: Furniture, { size, margin }: PageOptions): PagePlan {
  const asked = posterOf(map, furniture, size)
  const most = LONGEST_SIDE - 2 * margin
  const longest = Math.max(asked.poster.width, asked.poster.height)
  // Title and legend become smaller with the map, so all of it becomes so by the same share.
  const share = Math.min(1, most / longest)
  const poster = scaled(asked, share)
  const sheet = { width: poster.poster.width + 2 * margin, height: poster.poster.height + 2 * margin }
  return { ...poster, ...whole(sheet, margin, poster.poster), shrunk: share < 1 }
}

function overMany(map: Size, furniture: Furniture, sheet: Size, options: PageOptions): PagePlan {
  const { size, overlap, marks, piecePlan } = options
  const poster = posterOf(map, furniture, size)
  const margin = marks ? Math.max(options.margin, MARKS_ROOM) : options.margin
  const footHeight = piecePlan ? FOOT.height * readingScale(sheet) : 0
  const area = {
    width: sheet.width - 2 * margin,
    height: sheet.height - 2 * margin - (piecePlan ? footHeight + FOOT.gap : 0),
  }
  const columns = cut(poster.poster.width, area.width, overlap)
  const rows = cut(poster.poster.height, area.height, overlap)
  const pages = rows.flatMap(({ start: y, length: height }, row) =>
    columns.map(({ start: x, length: width }, column): Page => {
      return { row, column, part: { x, y, width, height }, frame: { x: margin, y: margin, width, height } }
    }),
  )
  const foot = {
    x: margin,
    y: sheet.height - margin - footHeight,
    width: area.width,
    height: footHeight,
  }
  return {
    ...poster,
    sheet,
    rows: rows.length,
    columns: columns.length,
    foot: piecePlan ? foot : undefined,
    overlap,
    marks,
    pages,
    shrunk: false,
  }
}

type Poster = Pick<PagePlan, 'scale' | 'furnitureScale' | 'poster' | 'above' | 'map' | 'below'>

/** The poster at a size that was asked for. Its title and legend are never smaller than on screen. */
function posterOf(map: Size, furniture: Furniture, size: number): Poster {
  const scale = MM_PER_UNIT * size
  const furnitureScale = MM_PER_UNIT * Math.max(1, size)
  const height = map.height * scale
  const width = Math.max(map.width * scale, furniture.least * furnitureScale)
  const { above, below } = furnitureHeights(furniture, width, furnitureScale)
  return {
    scale,
    furnitureScale,
    poster: { width, height: above + height + below },
    above: { x: 0, y: 0, width, height: above },
    map: { x: 0, y: above, width: map.width * scale, height },
    below: { x: 0, y: above + height, width, height: below },
  }
}

function scaled({ scale, furnitureScale, poster, above, map, below }: Poster, by: number): Poster {
  const rect = ({ x, y, width, height }: Rect) => ({
    x: x * by,
    y: y * by,
    width: width * by,
    height: height * by,
  })
  return {
    scale: scale * by,
    furnitureScale: furnitureScale * by,
    poster: { width: poster.width * by, height: poster.height * by },
    above: rect(above),
    map: rect(map),
    below: rect(below),
  }
}

function furnitureHeights({ above, below }: Furniture, width: number, scale: number) {
  return { above: above(width / scale) * scale, below: below(width / scale) * scale }
}

/** One page with all of the poster, which needs no plan and no marks. */
function whole(sheet: Size, margin: number, poster: Size) {
  return {
    sheet,
    poster,
    rows: 1,
    columns: 1,
    foot: undefined,
    overlap: 0,
    marks: false,
    pages: [
      {
        row: 0,
        column: 0,
        part: { x: 0, y: 0, ...poster },
        frame: { x: margin, y: margin, ...poster },
      },
    ],
  }
}
