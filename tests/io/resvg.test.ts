import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { measureByTable as measure } from '../../src/cli/fontMetrics'
import common from '../../src/i18n/en/common'
import inspector from '../../src/i18n/en/inspector'
import { drawPicture, type PictureOptions } from '../../src/io/picture'
import type { Rect } from '../../src/model/layout/geometry'
import { layoutMap } from '../../src/model/layout/layoutMap'
import type { Drawing } from '../../src/model/painter/drawing'
import { toSvg } from '../../src/model/painter/toSvg'
import { buildSketch } from '../../src/model/sketch'
import { PALETTES } from '../../src/ui/tokens'
import { counterIds } from '../helpers/maps'
import { type Pixels, type SvgRenderer, startResvg } from '../helpers/resvg'
import { onlyShapes, placeOf, textsIn } from '../helpers/shapes'

/*
 * Pictures as a program that is no browser draws them. What a shape adds to a picture is found by drawing the picture with
 * it and without it: where the two differ, there it is.
 */

const { map } = buildSketch(
  {
    title: 'সপ্তাহের বাজার · Groceries',
    description: 'ক্ষ্ম শ্রীমতী স্বাস্থ্য, check-out and after',
    lanes: ['backstage', 'pains', 'thoughts'],
    personas: [
      { key: 'ana', name: 'Ana', quote: 'Dinner before seven' },
      { key: 'bo', name: 'বৃষ্টি' },
    ],
    stages: [
      {
        title: 'Order',
        goal: 'তালিকা শেষ করা',
        touchpoints: [
          { key: 'a', title: 'Searches for dinner', channel: 'app', emotion: { ana: 1, bo: -1 } },
          { key: 'b', title: 'শেষ ধাপে বাড়তি খরচ দেখেন', pains: [{ text: 'Fees come late', severity: 4 }] },
          { key: 'x', title: 'Ranks results', lane: 'backstage', under: 'a' },
        ],
      },
      {
        title: 'Cook',
        touchpoints: [{ key: 'c', title: 'Cooks', thought: 'আহা!', emotion: { ana: 2, bo: -2 } }],
      },
    ],
    paths: [['a', 'b', 'c']],
    links: [
      { from: 'c', to: 'a', kind: 'loop', label: 'again' },
      { from: 'b', to: 'x', kind: 'dropout' },
    ],
    notes: [{ text: 'Ask the shop', at: [40, 640] }],
  },
  counterIds(),
)

const options: PictureOptions = {
  palette: PALETTES.light,
  words: common,
  boardWords: { stage: 'Stage', measure: inspector.measure, frequencies: inspector.frequencies },
  locale: 'en-GB',
  measure,
  background: 'white',
  title: true,
  legend: true,
  scale: 1,
}

let resvg: SvgRenderer
beforeAll(async () => {
  resvg = await startResvg()
})
afterAll(() => resvg.dispose())

const render = (drawing: Drawing) => resvg.render(toSvg(drawing, { title: 'A map', lang: 'en' }))

describe.each(['canvas', 'board'] as const)('a picture of the %s in another program', face => {
  const drawing = drawPicture(map, { ...options, face })

  it('has every text where it should be, and text nowhere else', () => {
    const { bounds, shapes } = drawing
    const ink = difference(render(drawing), render(onlyShapes(drawing, ({ type }) => type !== 'text')))
    for (const shape of textsIn(shapes)) {
      const place = placeOf(shape, measure)
      expect(ink.has(moved(place, bounds, 0)), shape.text).toBe(true)
      // Bengali reaches lower than Latin, and this program sets it wider.
      const wider = /\p{Script=Bengali}/u.test(shape.text) ? 1.4 : 1.06
      ink.clear(moved({ ...place, width: place.width * wider }, bounds, 5))
    }
    expect(ink.count()).toBe(0)
  })

  it('has nothing beyond its edges', () => {
    const { background: _, ...clear } = drawing
    const { x, y, width, height } = drawing.bounds
    const wide = { x: x - 60, y: y - 60, width: width + 120, height: height + 120 }
    const ink = difference(render({ ...clear, bounds: wide }), render({ bounds: wide, shapes: [] }))
    expect(ink.has({ x: 60, y: 60, width, height })).toBe(true)
    ink.clear({ x: 60, y: 60, width, height })
    expect(ink.count()).toBe(0)
  })
})

it('a picture of the canvas in another program has every link from end to end', () => {
  const drawing = drawPicture(map, options)
  const isLink = new Set(map.links.keys())
  const bare = onlyShapes(drawing, shape => shape.type !== 'group' || !isLink.has(shape.id ?? ''))
  const ink = difference(render(drawing), render(bare))
  const { links } = layoutMap(map, { measure })
  expect(links.size).toBe(map.links.size)
  for (const [id, { points, label }] of links) {
    const middles = points.slice(1).map((end, index) => {
      const start = points[index]!
      return { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 }
    })
    // Wide enough for the gap between two dashes.
    for (const { x, y } of middles) {
      expect(ink.has(moved({ x, y, width: 0, height: 0 }, drawing.bounds, 5)), id).toBe(true)
    }
    if (label) expect(ink.has(moved(label, drawing.bounds, 0)), id).toBe(true)
  }
})

/** A rectangle of the map in pixels of its picture, larger by some on every side. */
function moved({ x, y, width, height }: Rect, bounds: Rect, by: number): Rect {
  return { x: x - bounds.x - by, y: y - bounds.y - by, width: width + 2 * by, height: height + 2 * by }
}

/** Where two pictures of one size differ. */
function difference(first: Pixels, second: Pixels) {
  const { width, height } = first
  expect([second.width, second.height]).toEqual([width, height])
  const one = new Uint32Array(first.data.buffer, first.data.byteOffset, width * height)
  const two = new Uint32Array(second.data.buffer, second.data.byteOffset, width * height)
  const differs = Uint8Array.from(one, (pixel, at) => (pixel === two[at] ? 0 : 1))

  function* rowsOf(rect: Rect): Iterable<Uint8Array> {
    const from = Math.max(0, Math.floor(rect.x))
    const to = Math.min(width, Math.ceil(rect.x + rect.width))
    const bottom = Math.min(height, Math.ceil(rect.y + rect.height))
    for (let y = Math.max(0, Math.floor(rect.y)); y < bottom; y++) {
      yield differs.subarray(y * width + from, y * width + to)
    }
  }
  return {
    has: (rect: Rect) => [...rowsOf(rect)].some(row => row.includes(1)),
    clear: (rect: Rect) => {
      for (const row of rowsOf(rect)) row.fill(0)
    },
    count: () => differs.reduce((sum, one) => sum + one, 0),
  }
}
