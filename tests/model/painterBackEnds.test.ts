// @vitest-environment jsdom
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import common from '../../src/i18n/en/common'
import type { JourneyMap } from '../../src/model/journey'
import type { Measure } from '../../src/model/layout/geometry'
import { graphemes } from '../../src/model/layout/graphemes'
import { layoutMap } from '../../src/model/layout/layoutMap'
import type { Drawing, Shape, TextShape } from '../../src/model/painter/drawing'
import { paint } from '../../src/model/painter/paint'
import { type Brush, toCanvas } from '../../src/model/painter/toCanvas'
import { toSvg } from '../../src/model/painter/toSvg'
import { mapFromSketch } from '../../src/model/sketch'
import { PALETTES } from '../../src/ui/tokens'
import { arbMap, counterIds } from '../helpers/maps'
import { runs } from '../helpers/runs'

const measure: Measure = (text, style) => graphemes(text).length * style.size * 0.55

function drawingOf(map: JourneyMap): Drawing {
  const palette = PALETTES.light
  const options = { palette, words: common, locale: 'en-GB', measure, background: 'paper' } as const
  return paint(map, layoutMap(map, { measure }), { ...options, title: true, legend: true })
}

function parsed(svg: string): Document {
  const document = new DOMParser().parseFromString(svg, 'image/svg+xml')
  expect(document.querySelector('parsererror')?.textContent).toBeUndefined()
  return document
}

function texts(shapes: readonly Shape[]): TextShape[] {
  return shapes.flatMap(shape =>
    shape.type === 'group' ? texts(shape.shapes) : shape.type === 'text' ? [shape] : [],
  )
}

const plain = { bounds: { x: -10, y: 0, width: 300, height: 200 }, shapes: [] }
const one = (...shapes: Shape[]): Drawing => ({ ...plain, shapes })
const label = (text: string, more: Partial<TextShape> = {}): TextShape => ({
  type: 'text',
  text,
  x: 5,
  baseline: 20,
  anchor: 'left',
  style: { size: 14, weight: 600 },
  fill: '#000000',
  ...more,
})

describe('as SVG', () => {
  const options = { title: 'A map', lang: 'en' }

  it('is well-formed and says every text, whatever the map', () => {
    /** What XML 1.0 can hold, by its production of Char. */
    const holdable = (text: string) =>
      [...text]
        .filter(char => {
          const code = char.codePointAt(0)!
          return (
            [0x9, 0xa, 0xd].includes(code) ||
            (code >= 0x20 && code <= 0xd7ff) ||
            (code >= 0xe000 && code <= 0xfffd) ||
            code >= 0x10000
          )
        })
        .join('')
    fc.assert(
      fc.property(arbMap(), map => {
        const drawing = drawingOf(map)
        const document = parsed(
          toSvg(drawing, { ...options, title: map.meta.title, desc: map.meta.description }),
        )
        const said = [...document.querySelectorAll('text')].map(text => text.textContent)
        const wanted = texts(drawing.shapes).map(shape => holdable(shape.text))
        // A parser reads a carriage return as a line feed.
        const lines = (all: (string | null)[]) => all.map(text => text?.replace(/\r\n?/g, '\n'))
        expect(lines(said)).toEqual(lines(wanted))
      }),
      { numRuns: runs(20) },
    )
  })

  it('escapes markup and leaves out what XML cannot hold', () => {
    const nasty = '<script>&amp; "quoted" ]]> \u0000\u0008\ud800 \ufffe end'
    const document = parsed(toSvg(one(label(nasty)), { title: nasty, desc: nasty, lang: '"><x' }))
    expect(document.querySelector('text')?.textContent).toBe('<script>&amp; "quoted" ]]>   end')
    expect(document.querySelector('script')).toBeNull()
  })

  it('has an absolute size and the bounds as its view, at any scale', () => {
    const svg = parsed(toSvg(plain, { ...options, scale: 2 })).documentElement
    expect([svg.getAttribute('width'), svg.getAttribute('height'), svg.getAttribute('viewBox')]).toEqual([
      '600',
      '400',
      '-10 0 300 200',
    ])
  })

  it('uses no style, no variable and no foreign object', () => {
    const map = mapFromSketch(
      { title: 'M', stages: [{ title: 'S', touchpoints: [{ title: 'T', strengths: ['x'] }] }] },
      counterIds(),
    )
    const svg = toSvg(drawingOf(map), options)
    expect(svg).not.toMatch(/style=|<style|var\(|foreignObject|class=/)
  })

  it('names the picture, carries metadata and fonts if given', () => {
    const svg = toSvg(plain, {
      ...options,
      desc: 'How it went',
      metadata: '<jatra:map xmlns:jatra="urn:jatra:map">{}</jatra:map>',
      embedFonts: '@font-face { font-family: "A & B"; }',
    })
    const document = parsed(svg)
    expect(document.querySelector('title')?.textContent).toBe('A map')
    expect(document.querySelector('desc')?.textContent).toBe('How it went')
    expect(document.querySelector('metadata')?.textContent).toBe('{}')
    expect(document.querySelector('style')?.textContent).toContain('"A & B"')
  })

  it('anchors a text from right to left where it is seen', () => {
    const document = parsed(toSvg(one(label('مرحبا', { rtl: true, anchor: 'right' })), options))
    const text = document.querySelector('text')
    expect(text?.getAttribute('direction')).toBe('rtl')
    expect(text?.getAttribute('text-anchor')).toBeNull()
  })
})

describe('on a canvas', () => {
  /** A brush that notes what it does, in the coordinates of the canvas. */
  function notingBrush() {
    const notes: string[] = []
    const stack: { x: number; y: number; scale: number; alpha: number }[] = []
    let at = { x: 0, y: 0, scale: 1 }
    const brush: Brush<string, string> = {
      fillStyle: '',
      strokeStyle: '',
      lineWidth: 1,
      lineCap: 'butt',
      lineJoin: 'miter',
      globalAlpha: 1,
      font: '',
      textAlign: 'start',
      direction: 'inherit',
      save: () => stack.push({ ...at, alpha: brush.globalAlpha }),
      restore: () => {
        const { alpha, ...before } = stack.pop()!
        at = before
        brush.globalAlpha = alpha
      },
      translate: (x, y) => {
        at = { ...at, x: at.x + x * at.scale, y: at.y + y * at.scale }
      },
      scale: x => {
        at = { ...at, scale: at.scale * x }
      },
      beginPath: () => {},
      roundRect: (x, y, width, height) =>
        notes.push(`rect ${[at.x + x * at.scale, at.y + y * at.scale, width * at.scale, height * at.scale]}`),
      arc: (x, y, radius) =>
        notes.push(`arc ${[at.x + x * at.scale, at.y + y * at.scale, radius * at.scale]}`),
      clip: () => notes.push('clip'),
      fill: (path?: string) =>
        notes.push(`fill ${brush.fillStyle} ${brush.globalAlpha} ${path ?? ''}`.trim()),
      stroke: (path?: string) => notes.push(`stroke ${brush.strokeStyle} ${path ?? ''}`.trim()),
      setLineDash: () => {},
      createLinearGradient: () => ({ addColorStop: () => {} }),
      fillText: (text, x, y) =>
        notes.push(
          `text ${text} ${[at.x + x * at.scale, at.y + y * at.scale]} ${brush.textAlign} ${brush.font}`,
        ),
      drawImage: (picture, ...numbers) => notes.push(`image ${picture} ${numbers}`),
    }
    return { brush, notes }
  }
  const options = { at: { x: 100, y: 50, scale: 2 }, path: (data: string) => data }

  it('draws in order, placed and scaled, and leaves the brush as it was', () => {
    const { brush, notes } = notingBrush()
    toCanvas(
      one(
        { type: 'rect', x: 1, y: 2, width: 3, height: 4, fill: '#111111', stroke: '#222222' },
        { type: 'group', opacity: 0.5, shapes: [{ type: 'circle', x: 0, y: 0, radius: 5, fill: '#333333' }] },
        label('Hello'),
      ),
      brush,
      options,
    )
    expect(notes).toEqual([
      'rect 102,54,6,8',
      'fill #111111 1',
      'stroke #222222',
      'arc 100,50,10',
      'fill #333333 0.5',
      expect.stringMatching(/^text Hello 110,90 left 600 14px /),
    ])
    expect(brush.globalAlpha).toBe(1)
  })

  it('lays its ground to the end of the last pixels', () => {
    const { brush, notes } = notingBrush()
    const bounds = { x: 0, y: 0, width: 10.3, height: 5.2 }
    toCanvas({ bounds, background: '#ffffff', shapes: [] }, brush, options)
    expect(notes[0]).toBe('rect 100,50,21,11')
  })

  it('cuts the middle out of a picture that is not square, and waits for none that is not there', () => {
    const { brush, notes } = notingBrush()
    const image: Shape = { type: 'image', href: 'data:x', x: 0, y: 0, width: 40, height: 40, cut: 'disc' }
    toCanvas(one(image), brush, options)
    expect(notes).toEqual([])
    toCanvas(one(image), brush, { ...options, picture: href => ({ source: href, width: 200, height: 100 }) })
    expect(notes.at(-1)).toBe('image data:x 50,0,100,100,0,0,40,40')
  })

  it('says the same texts as the SVG, whatever the map', () => {
    fc.assert(
      fc.property(arbMap(), map => {
        const drawing = drawingOf(map)
        const { brush, notes } = notingBrush()
        toCanvas(drawing, brush, options)
        expect(notes.filter(note => note.startsWith('text')).length).toBe(texts(drawing.shapes).length)
      }),
      { numRuns: runs(15) },
    )
  })

  it('takes the context of a real canvas as a brush', () => {
    const real = (context: CanvasRenderingContext2D): Brush<Path2D, CanvasImageSource> => context
    expect(real).toBeTypeOf('function')
  })
})
