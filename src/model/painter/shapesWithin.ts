import { Extent } from '../layout/bounds'
import type { Rect } from '../layout/geometry'
import type { Look, Shape } from './drawing'
import { pathBounds } from './pathBounds'
import { trimmedPath } from './trimmedPath'

/** The square that icons are drawn in, and what of their lines lies outside it. */
const ICON = { side: 24, margin: 2 }

/** Shapes are data that never change, and a drawing is cut into many pages. */
const known = new WeakMap<Shape, Extent>()

/**
 * The shapes of which anything may be seen in a rectangle, in their order. Some of which nothing is seen may be among
 * them: bounds are generous, so that nothing is ever missing.
 */
export function shapesWithin(shapes: readonly Shape[], view: Rect): readonly Shape[] {
  const seen = shapes.filter(shape => {
    const extent = extentOf(shape)
    return !extent.isEmpty && overlap(extent.rect(0), view)
  })
  return seen.map(shape => trimmed(shape, view))
}

/** A line that goes far beyond the view, without what is beyond; any other shape as it is. */
function trimmed(shape: Shape, view: Rect): Shape {
  const extent = extentOf(shape).rect(0)
  if (extent.width <= 2 * view.width && extent.height <= 2 * view.height) return shape
  if (shape.type === 'group') return { ...shape, shapes: shapesWithin(shape.shapes, view) }
  if (shape.type !== 'path' || shape.at || shape.fill !== undefined || shape.fade) return shape
  const d = trimmedPath(shape.d, grown(view, lineRoom(shape)), shape.dash)
  return d === undefined ? shape : { ...shape, d }
}

export function overlap(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}

function extentOf(shape: Shape): Extent {
  let extent = known.get(shape)
  if (!extent) {
    extent = measured(shape)
    known.set(shape, extent)
  }
  return extent
}

function measured(shape: Shape): Extent {
  const extent = new Extent()
  switch (shape.type) {
    case 'rect':
      extent.include(grown(shape, lineRoom(shape)))
      break
    case 'rects':
      for (const rect of shape.rects) extent.include(grown(rect, lineRoom(shape)))
      break
    case 'image':
      extent.include(shape)
      break
    case 'circle': {
      const reach = shape.radius + lineRoom(shape)
      extent.include({ x: shape.x - reach, y: shape.y - reach, width: 2 * reach, height: 2 * reach })
      break
    }
    case 'path':
      if (shape.at) {
        const { x, y, scale } = shape.at
        const side = ICON.side * scale
        extent.include(grown({ x, y, width: side, height: side }, ICON.margin * scale))
      } else {
        const bounds = pathBounds(shape.d)
        if (!bounds.isEmpty) extent.include(grown(bounds.rect(0), lineRoom(shape)))
      }
      break
    case 'text': {
      // No letter of the scripts that maps are written in is wider than this, and none reaches higher or lower.
      const { size } = shape.style
      const width = shape.text.length * size * 1.5
      const left = { left: shape.x, middle: shape.x - width / 2, right: shape.x - width }[shape.anchor]
      extent.include({ x: left, y: shape.baseline - 2 * size, width, height: 3 * size })
      break
    }
    case 'group':
      for (const inner of shape.shapes) extent.join(extentOf(inner))
  }
  return extent
}

/** What a line takes outside the path that it follows; at a sharp corner (a mitre of SVG) four times its half. */
function lineRoom({ stroke, strokeWidth = 1 }: Look): number {
  return stroke === undefined ? 0 : 2 * strokeWidth
}

function grown({ x, y, width, height }: Rect, by: number): Rect {
  // A straight line has no width, and is seen all the same.
  const room = Math.max(by, 0.5)
  return { x: x - room, y: y - room, width: width + 2 * room, height: height + 2 * room }
}
