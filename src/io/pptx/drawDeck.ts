import { curveMonotoneX, line as d3Line } from 'd3-shape'
import type PptxGenJS from 'pptxgenjs'
import { graphemes } from '../../model/layout/graphemes'
import { xmlText } from './scripts'
import type { BoxShape, CurveShape, Slide, SlideShape } from './slide'

/*
 * Slides handed to the library that makes the file. It changes the options that it is given, so each shape gets its own;
 * it counts numbers below 100 as inches. What it has no words for (connectors that hold on to boxes, descriptions, titles,
 * paragraphs in notes) is put in afterwards (`finishDeck`), by the order of the shapes on their slide.
 */

/** What a document says about itself. */
export interface DeckInfo {
  readonly title: string
  readonly background: string
}

/** The slides as the library's parts, unpacked to a zip file without compression. */
export async function drawDeck(
  slides: readonly Slide[],
  { title, background }: DeckInfo,
  onSlide: (index: number) => Promise<void>,
): Promise<Uint8Array> {
  const { default: Pptx } = await import('pptxgenjs')
  const deck = new Pptx()
  deck.layout = 'LAYOUT_WIDE'
  deck.title = xmlText(title)
  deck.subject = ''
  deck.author = ''
  deck.company = ''
  for (const [index, slide] of slides.entries()) {
    await onSlide(index)
    const page = deck.addSlide()
    page.background = { color: plain(background) }
    for (const shape of slide.shapes) draw(page, shape)
  }
  return (await deck.write({ outputType: 'uint8array' })) as Uint8Array
}

function draw(page: PptxGenJS.Slide, shape: SlideShape): void {
  const objectName = shortName(shape.name)
  switch (shape.type) {
    case 'box':
      drawBox(page, shape, objectName)
      return
    case 'curve':
      drawCurve(page, shape, objectName)
      return
    case 'line': {
      const { from, to } = shape
      const place = {
        x: Math.min(from.x, to.x),
        y: Math.min(from.y, to.y),
        w: Math.abs(to.x - from.x),
        h: Math.abs(to.y - from.y),
      }
      page.addShape('line', { ...place, line: strokeOf(shape.stroke), objectName })
      return
    }
    case 'connector':
      // Its place and form are put in when the numbers of the boxes are known.
      page.addShape('line', { x: 0, y: 0, w: 1, h: 1, line: strokeOf(shape.stroke), objectName })
  }
}

function drawBox(page: PptxGenJS.Slide, box: BoxShape, objectName: string): void {
  const { form, x, y, width, height, radius, fill, stroke, paragraphs, align, anchor, inset } = box
  const common = {
    x,
    y,
    w: width,
    h: height,
    objectName,
    ...(form === 'roundRect' && { rectRadius: radius ?? 0.1 }),
    ...(fill && { fill: { color: plain(fill) } }),
    ...(stroke && { line: strokeOf(stroke) }),
  }
  if (paragraphs.length === 0) {
    page.addShape(form, common)
    return
  }
  const texts = paragraphs.flatMap(({ runs, size, colour, bold, italic, rtl, before }, at) =>
    runs.map(
      ({ text, font, lang }, index): PptxGenJS.TextProps => ({
        text,
        options: {
          fontFace: font,
          fontSize: size,
          color: plain(colour),
          lang,
          align: align === 'center' ? 'center' : rtl !== (align === 'right') ? 'right' : 'left',
          ...(bold && { bold }),
          ...(italic && { italic }),
          ...(rtl && { rtlMode: true }),
          ...(before && { paraSpaceBefore: before }),
          breakLine: index === runs.length - 1 && at < paragraphs.length - 1,
        },
      }),
    ),
  )
  page.addText(texts, {
    ...common,
    shape: form,
    margin: inset ?? 0,
    valign: anchor ?? 'middle',
    fit: 'none',
  })
}

/** A smooth line through the points, as the map draws it. */
function drawCurve(page: PptxGenJS.Slide, { points, stroke }: CurveShape, objectName: string): void {
  const xs = points.map(({ x }) => x)
  const ys = points.map(({ y }) => y)
  const [x, y] = [Math.min(...xs), Math.min(...ys)]
  const [w, h] = [Math.max(...xs) - x, Math.max(...ys) - y]
  page.addShape('custGeom' as PptxGenJS.SHAPE_NAME, {
    x,
    y,
    w,
    // A flat line has no height, and a form without one is not drawn.
    h: Math.max(h, 0.001),
    points: curvePoints(points.map(point => ({ x: point.x - x, y: point.y - y }))),
    line: strokeOf(stroke),
    objectName,
  })
}

type CurvePoints = NonNullable<PptxGenJS.ShapeProps['points']>

function curvePoints(points: readonly { readonly x: number; readonly y: number }[]): CurvePoints {
  const drawn: CurvePoints = []
  // Monotone curves stay between the heights of their points, but for what rounding adds.
  const at = (value: number) => Math.max(0, Math.round(value * 1e4) / 1e4)
  const pen = {
    moveTo: (x: number, y: number) => drawn.push({ x: at(x), y: at(y), moveTo: true }),
    lineTo: (x: number, y: number) => drawn.push({ x: at(x), y: at(y) }),
    bezierCurveTo: (x1: number, y1: number, x2: number, y2: number, x: number, y: number) =>
      drawn.push({
        x: at(x),
        y: at(y),
        curve: { type: 'cubic', x1: at(x1), y1: at(y1), x2: at(x2), y2: at(y2) },
      }),
    closePath: () => {},
  }
  d3Line<{ x: number; y: number }>(
    point => point.x,
    point => point.y,
  )
    .curve(curveMonotoneX)
    .context(pen as unknown as CanvasRenderingContext2D)([...points])
  return drawn
}

function strokeOf({
  colour,
  width,
  dash,
}: {
  colour: string
  width: number
  dash?: string
}): PptxGenJS.ShapeLineProps {
  return {
    color: plain(colour),
    width,
    ...(dash && { dashType: dash as NonNullable<PptxGenJS.ShapeLineProps['dashType']> }),
  }
}

/** Colours come as `#rrggbb`. */
function plain(colour: string): string {
  return colour.replace('#', '').toUpperCase()
}

/** Names of shapes stand in lists: beyond this they are cut, between letters. */
const LONGEST_NAME = 200

function shortName(name: string): string {
  const clean = xmlText(name).trim()
  if (clean.length <= LONGEST_NAME) return clean
  let short = ''
  for (const letter of graphemes(clean)) {
    if (short.length + letter.length >= LONGEST_NAME) break
    short += letter
  }
  return `${short}…`
}
