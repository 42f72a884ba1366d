import type { Measure, Rect } from '../../src/model/layout/geometry'
import type { Drawing, Shape, TextShape } from '../../src/model/painter/drawing'

/** All shapes, those in groups included. */
export function flat(shapes: readonly Shape[]): Shape[] {
  return shapes.flatMap(shape => (shape.type === 'group' ? [shape, ...flat(shape.shapes)] : [shape]))
}

export function textsIn(shapes: readonly Shape[]): TextShape[] {
  return flat(shapes).filter(shape => shape.type === 'text')
}

/** All that a drawing says, in the order in which it is painted. */
export function saidIn({ shapes }: Drawing): string[] {
  return textsIn(shapes).map(({ text }) => text)
}

/** The shapes of one record. */
export function shapesOf({ shapes }: Drawing, id: string): Shape[] {
  return shapes.flatMap(shape => (shape.type === 'group' && shape.id === id ? [shape] : []))
}

/** The drawing with only those of its shapes, also within groups, that pass. */
export function onlyShapes(drawing: Drawing, keep: (shape: Shape) => boolean): Drawing {
  const kept = (shapes: readonly Shape[]): Shape[] =>
    shapes
      .filter(keep)
      .map(shape => (shape.type === 'group' ? { ...shape, shapes: kept(shape.shapes) } : shape))
  return { ...drawing, shapes: kept(drawing.shapes) }
}

export function within(inner: Rect, outer: Rect): boolean {
  return (
    inner.x >= outer.x - 0.05 &&
    inner.y >= outer.y - 0.05 &&
    inner.x + inner.width <= outer.x + outer.width + 0.05 &&
    inner.y + inner.height <= outer.y + outer.height + 0.05
  )
}

/** What a shape covers; a group covers what its shapes do. */
export function extents(shape: Shape, measure: Measure): Rect[] {
  switch (shape.type) {
    case 'rect':
    case 'image':
      return [shape]
    case 'rects':
      return [...shape.rects]
    case 'circle': {
      const reach = shape.radius + (shape.stroke ? (shape.strokeWidth ?? 1) / 2 : 0)
      return [{ x: shape.x - reach, y: shape.y - reach, width: 2 * reach, height: 2 * reach }]
    }
    case 'text':
      return [placeOf(shape, measure)]
    case 'path':
      if (shape.at)
        return [{ x: shape.at.x, y: shape.at.y, width: 24 * shape.at.scale, height: 24 * shape.at.scale }]
      return pointsOf(shape.d).map(([x, y]) => ({ x, y, width: 0, height: 0 }))
    case 'group':
      return []
  }
}

/** Where a text stands, from the top of its letters to the foot of the lowest. */
export function placeOf({ text, x, baseline, anchor, style }: TextShape, measure: Measure): Rect {
  const width = measure(text, style)
  const shift = { left: 0, middle: width / 2, right: width }[anchor]
  return { x: x - shift, y: baseline - style.size, width, height: style.size * 1.24 }
}

/** The points that path data names, control points included: absolute ones, and horizontal lines. */
function pointsOf(d: string): [number, number][] {
  const points: [number, number][] = []
  for (const [, command, list] of d.matchAll(/([MLQCZh])([^MLQCZh]*)/g)) {
    const numbers = [...list!.matchAll(/-?[\d.]+/g)].map(Number)
    if (command === 'h') points.push([points.at(-1)![0] + numbers[0]!, points.at(-1)![1]])
    else for (let at = 0; at + 1 < numbers.length; at += 2) points.push([numbers[at]!, numbers[at + 1]!])
  }
  return points
}
