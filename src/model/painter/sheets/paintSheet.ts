import type { Rect } from '../../layout/geometry'
import { MM_PER_UNIT, readingScale, type Size } from '../../layout/pages/paper'
import type { Page, PagePlan } from '../../layout/pages/planPages'
import type { Drawing } from '../drawing'
import type { PaintPalette } from '../palette'
import { shapesWithin } from '../shapesWithin'
import { type FootWords, paintFoot } from './foot'
import { paintMarks } from './marks'
import type { LayStrip } from './strips'

/** Part of a sheet: a drawing, whose bounds come to lie in a place (in mm) and of which nothing is seen beyond it. */
export interface SheetPart {
  readonly drawing: Drawing
  readonly place: Rect
}

/** One sheet of paper, in millimetres. */
export interface Sheet {
  readonly size: Size
  /** What all of it is painted with first. */
  readonly ground: string
  readonly parts: readonly SheetPart[]
}

/** What sheets are made of, whatever their plan. */
export interface PrintMaterial {
  readonly map: Drawing
  readonly above: LayStrip | undefined
  readonly below: LayStrip | undefined
  readonly palette: PaintPalette
  readonly ground: string
  readonly foot: FootWords
}

/** One page of a plan, painted. Only what is seen on it is in it, so many pages of a large map are no more than the map. */
export function paintSheet(plan: PagePlan, index: number, material: PrintMaterial): Sheet {
  const page = plan.pages[index]!
  const { above, below, map, ground } = material
  const parts = [
    strip(above, plan.above, plan, page),
    visiblePart(map, plan.map, plan.scale, page),
    strip(below, plan.below, plan, page),
    furniture(plan, page, index, material),
  ]
  return { size: plan.sheet, ground, parts: parts.filter(part => part !== undefined) }
}

function strip(lay: LayStrip | undefined, place: Rect, plan: PagePlan, page: Page): SheetPart | undefined {
  const scale = plan.furnitureScale
  const bounds = { x: 0, y: 0, width: place.width / scale, height: place.height / scale }
  return lay && visiblePart({ bounds, shapes: lay(bounds.width).shapes }, place, scale, page)
}

/** What a page shows of a drawing that lies in a place on the poster; undefined if that is nothing. */
function visiblePart(
  drawing: Drawing,
  place: Rect,
  scale: number,
  { part, frame }: Page,
): SheetPart | undefined {
  const left = Math.max(place.x, part.x)
  const top = Math.max(place.y, part.y)
  const width = Math.min(place.x + place.width, part.x + part.width) - left
  const height = Math.min(place.y + place.height, part.y + part.height) - top
  if (width <= 0 || height <= 0) return undefined
  const bounds = {
    x: drawing.bounds.x + (left - place.x) / scale,
    y: drawing.bounds.y + (top - place.y) / scale,
    width: width / scale,
    height: height / scale,
  }
  return {
    drawing: { ...drawing, bounds, shapes: shapesWithin(drawing.shapes, bounds) },
    place: { x: frame.x + left - part.x, y: frame.y + top - part.y, width, height },
  }
}

/** What is not of the poster: marks and foot. */
function furniture(
  plan: PagePlan,
  page: Page,
  index: number,
  { palette, foot }: PrintMaterial,
): SheetPart | undefined {
  if (!plan.marks && !plan.foot) return undefined
  const unit = MM_PER_UNIT * readingScale(plan.sheet)
  const band = plan.foot && {
    x: plan.foot.x / unit,
    y: plan.foot.y / unit,
    width: plan.foot.width / unit,
    height: plan.foot.height / unit,
  }
  const shapes = [
    ...(plan.marks ? paintMarks(plan, page, unit, palette.ink2) : []),
    ...(band ? paintFoot(plan, page, index + 1, band, palette, foot) : []),
  ]
  const place = { x: 0, y: 0, ...plan.sheet }
  return {
    drawing: { bounds: { x: 0, y: 0, width: place.width / unit, height: place.height / unit }, shapes },
    place,
  }
}
