import * as v from 'valibot'
import type { GroupShape, ImageShape, Shape, TextShape } from '../model/painter/drawing'

/*
 * The drawing of a card comes from the catalogue, which is a cache: it may be from another release, or damaged. What is
 * drawn is therefore read field by field, and a drawing that is not whole is none.
 */

/** A shape of a small picture. Texts and pictures of personas are too small to be seen: only that they are there is read. */
export type SmallShape =
  | Exclude<Shape, TextShape | ImageShape | GroupShape>
  | (Omit<GroupShape, 'shapes'> & { readonly shapes: readonly SmallShape[] })
  | { readonly type: 'text' | 'image' }

export interface SmallDrawing {
  readonly bounds: v.InferOutput<typeof rectSchema>
  readonly shapes: readonly SmallShape[]
}

const number = v.pipe(v.number(), v.finite())
const length = v.pipe(number, v.minValue(0))
const point = { x: number, y: number }
const rect = { ...point, width: length, height: length }
const rectSchema = v.object(rect)
const look = {
  fill: v.optional(v.string()),
  fillOpacity: v.optional(number),
  stroke: v.optional(v.string()),
  strokeWidth: v.optional(length),
  dash: v.optional(v.array(length)),
  round: v.optional(v.literal(true)),
}

const shapeSchema: v.GenericSchema<unknown, SmallShape> = v.variant('type', [
  v.object({ type: v.literal('rect'), ...rect, ...look, radius: v.optional(length) }),
  v.object({ type: v.literal('rects'), rects: v.array(rectSchema), ...look, radius: v.optional(length) }),
  v.object({ type: v.literal('circle'), ...point, radius: length, ...look }),
  v.object({
    type: v.literal('path'),
    d: v.pipe(v.string(), v.regex(/^[\s\d.,+\-a-z]*$/i)),
    at: v.optional(v.object({ ...point, scale: number })),
    ...look,
  }),
  v.object({
    type: v.literal('group'),
    opacity: v.optional(number),
    shapes: v.array(v.lazy(() => shapeSchema)),
  }),
  v.object({ type: v.picklist(['text', 'image']) }),
])

const drawingSchema = v.object({
  bounds: v.object({ ...point, width: v.pipe(number, v.gtValue(0)), height: v.pipe(number, v.gtValue(0)) }),
  shapes: v.array(shapeSchema),
})

/** The drawing that a card is drawn from; undefined if there is none in it. */
export function readDrawing(thumbnail: string): SmallDrawing | undefined {
  try {
    const read = v.safeParse(drawingSchema, JSON.parse(thumbnail))
    return read.success ? read.output : undefined
  } catch {
    return undefined
  }
}
