import { FONT_FAMILY } from '../layout/sizes'
import type { Drawing, ImageShape, Look, PathShape, Shape, TextShape } from './drawing'

/*
 * A drawing on a canvas: the far-off map, thumbnails and PNG. It asks for no more of the canvas's context than `Brush`;
 * paths and pictures are made by the caller, since the model knows no DOM.
 */

interface Fade {
  addColorStop(offset: number, colour: string): void
}

/** The part of a `CanvasRenderingContext2D` that is used. */
export interface Brush<Path, Picture> {
  fillStyle: unknown
  strokeStyle: unknown
  lineWidth: number
  lineCap: 'butt' | 'round' | 'square'
  lineJoin: 'bevel' | 'round' | 'miter'
  globalAlpha: number
  font: string
  textAlign: 'left' | 'center' | 'right' | 'start' | 'end'
  direction: 'inherit' | 'ltr' | 'rtl'
  save(): void
  restore(): void
  translate(x: number, y: number): void
  scale(x: number, y: number): void
  beginPath(): void
  roundRect(x: number, y: number, width: number, height: number, radius: number | number[]): void
  arc(x: number, y: number, radius: number, from: number, to: number): void
  clip(): void
  fill(): void
  fill(path: Path): void
  stroke(): void
  stroke(path: Path): void
  setLineDash(dash: number[]): void
  createLinearGradient(x0: number, y0: number, x1: number, y1: number): Fade
  fillText(text: string, x: number, y: number): void
  drawImage(
    picture: Picture,
    sx: number,
    sy: number,
    sWidth: number,
    sHeight: number,
    x: number,
    y: number,
    width: number,
    height: number,
  ): void
}

export interface CanvasOptions<Path, Picture> {
  /** Where the origin of the map lies, in pixels of the canvas, and how many pixels a map unit has. */
  readonly at: { readonly x: number; readonly y: number; readonly scale: number }
  /** A path from SVG path data: `data => new Path2D(data)`. */
  readonly path: (data: string) => Path
  /** A picture that is ready to be drawn, by its data URL, with its own size; undefined leaves its place empty. */
  readonly picture?: (href: string) => { source: Picture; width: number; height: number } | undefined
}

/** Draws on top of what is there. The state of the brush is afterwards as it was before. */
export function toCanvas<Path, Picture>(
  drawing: Drawing,
  brush: Brush<Path, Picture>,
  options: CanvasOptions<Path, Picture>,
): void {
  const { x, y, scale } = options.at
  brush.save()
  brush.translate(x, y)
  brush.scale(scale, scale)
  if (drawing.background) {
    const { bounds, background } = drawing
    // To the end of the last pixels: half covered, they would be a line of half transparency along two edges.
    const whole = (length: number) => Math.ceil(length * scale) / scale
    const ground = { ...bounds, width: whole(bounds.width), height: whole(bounds.height) }
    drawShape({ type: 'rect', ...ground, fill: background }, brush, options)
  }
  for (const shape of drawing.shapes) drawShape(shape, brush, options)
  brush.restore()
}

function drawShape<Path, Picture>(
  shape: Shape,
  brush: Brush<Path, Picture>,
  options: CanvasOptions<Path, Picture>,
): void {
  switch (shape.type) {
    case 'rect':
      brush.beginPath()
      brush.roundRect(shape.x, shape.y, shape.width, shape.height, shape.radius ?? 0)
      apply(shape, brush)
      break
    case 'rects':
      brush.beginPath()
      for (const { x, y, width, height } of shape.rects) {
        brush.roundRect(x, y, width, height, shape.radius ?? 0)
      }
      apply(shape, brush)
      break
    case 'circle':
      brush.beginPath()
      brush.arc(shape.x, shape.y, shape.radius, 0, 2 * Math.PI)
      apply(shape, brush)
      break
    case 'path':
      brush.save()
      if (shape.at) {
        brush.translate(shape.at.x, shape.at.y)
        brush.scale(shape.at.scale, shape.at.scale)
      }
      apply(shape, brush, options.path(shape.d), shape.fade)
      brush.restore()
      break
    case 'text':
      drawText(shape, brush)
      break
    case 'image':
      drawImage(shape, brush, options)
      break
    case 'group': {
      const before = brush.globalAlpha
      brush.globalAlpha = before * (shape.opacity ?? 1)
      for (const inner of shape.shapes) drawShape(inner, brush, options)
      brush.globalAlpha = before
    }
  }
}

/** Fills and strokes a path, or the current one. */
function apply<Path, Picture>(
  look: Look,
  brush: Brush<Path, Picture>,
  path?: Path,
  fade?: PathShape['fade'],
): void {
  const { fill, fillOpacity = 1, stroke, strokeWidth = 1, dash, round } = look
  if (fill !== undefined) {
    const before = brush.globalAlpha
    brush.globalAlpha = before * fillOpacity
    brush.fillStyle = fade ? faded(fill, fade, brush) : fill
    if (path === undefined) brush.fill()
    else brush.fill(path)
    brush.globalAlpha = before
  }
  if (stroke === undefined) return
  brush.strokeStyle = stroke
  brush.lineWidth = strokeWidth
  brush.lineCap = round ? 'round' : 'butt'
  brush.lineJoin = round ? 'round' : 'miter'
  brush.setLineDash(dash ? [...dash] : [])
  if (path === undefined) brush.stroke()
  else brush.stroke(path)
}

/** From the colour (`#rrggbb`) to the same with nothing of it. */
function faded<Path, Picture>(
  colour: string,
  { from, to }: NonNullable<PathShape['fade']>,
  brush: Brush<Path, Picture>,
): Fade {
  const gradient = brush.createLinearGradient(0, from, 0, to)
  gradient.addColorStop(0, colour)
  gradient.addColorStop(1, `${colour}00`)
  return gradient
}

const ALIGN = { left: 'left', middle: 'center', right: 'right' } as const

function drawText<Path, Picture>(shape: TextShape, brush: Brush<Path, Picture>): void {
  const { text, x, baseline, anchor, style, fill, italic, rtl } = shape
  brush.font = `${italic ? 'italic ' : ''}${style.weight} ${style.size}px ${FONT_FAMILY}`
  brush.textAlign = ALIGN[anchor]
  brush.direction = rtl ? 'rtl' : 'ltr'
  brush.fillStyle = fill
  brush.fillText(text, x, baseline)
}

/** Its middle, as much as its place has the form for, cut as it says. */
function drawImage<Path, Picture>(
  { href, x, y, width, height, cut }: ImageShape,
  brush: Brush<Path, Picture>,
  { picture }: CanvasOptions<Path, Picture>,
): void {
  const found = picture?.(href)
  if (!found) return
  const part = Math.min(found.width / width, found.height / height)
  const seen = { width: width * part, height: height * part }
  brush.save()
  brush.beginPath()
  if (cut === 'disc') brush.arc(x + width / 2, y + height / 2, Math.min(width, height) / 2, 0, 2 * Math.PI)
  else if ('radius' in cut) brush.roundRect(x, y, width, height, cut.radius)
  else brush.roundRect(x, y, width, height, [cut.topRadius, cut.topRadius, 0, 0])
  brush.clip()
  brush.drawImage(
    found.source,
    (found.width - seen.width) / 2,
    (found.height - seen.height) / 2,
    seen.width,
    seen.height,
    x,
    y,
    width,
    height,
  )
  brush.restore()
}
