import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import common from '../../src/i18n/en/common'
import type { JourneyMap } from '../../src/model/journey'
import { withoutSide } from '../../src/model/layout/direction'
import type { Measure } from '../../src/model/layout/geometry'
import { graphemes } from '../../src/model/layout/graphemes'
import { layoutMap } from '../../src/model/layout/layoutMap'
import { labelText } from '../../src/model/painter/links'
import { type PaintOptions, paint } from '../../src/model/painter/paint'
import { paintBlocks } from '../../src/model/painter/paintBlocks'
import { buildSketch, type MapSketch } from '../../src/model/sketch'
import { PALETTES } from '../../src/ui/tokens'
import { arbMap, bigMap, counterIds, makeRecord } from '../helpers/maps'
import { runs } from '../helpers/runs'
import { extents, flat, saidIn, shapesOf, textsIn, within } from '../helpers/shapes'

const measure: Measure = (text, style) => graphemes(text).length * style.size * 0.55

function painted(map: JourneyMap, options: Partial<PaintOptions> = {}) {
  const geometry = layoutMap(map, { measure })
  const palette = PALETTES.light
  const plain = { palette, words: common, locale: 'en-GB', measure, background: 'paper' } as const
  return { geometry, drawing: paint(map, geometry, { ...plain, ...options }) }
}

function sketched(sketch: Partial<MapSketch>, options: Partial<PaintOptions> = {}) {
  const { map, ids } = buildSketch({ title: 'A map', ...sketch }, counterIds())
  return { map, id: (key: string) => ids.get(key)!, ...painted(map, options) }
}

describe('whatever the map', () => {
  const whatever = (promise: (map: JourneyMap) => void) =>
    fc.assert(
      fc.property(arbMap({ touchpoints: 12, links: 16 }), map => {
        promise(map)
      }),
      { numRuns: runs(34) },
    )

  it('nothing is clipped, title and legend included', () => {
    whatever(map => {
      const { bounds, shapes } = painted(map, { title: true, legend: true }).drawing
      for (const shape of flat(shapes)) {
        for (const rect of extents(shape, measure)) {
          expect(within(rect, bounds), JSON.stringify({ shape, bounds })).toBe(true)
        }
      }
    })
  })

  it('every card says its title, in the lines of the layout', () => {
    whatever(map => {
      const { geometry, drawing } = painted(map)
      for (const [id, { title }] of geometry.touchpoints) {
        const lines = textsIn(shapesOf(drawing, id)).map(shape => shape.text)
        const expected = title.lines.length > 0 ? title.lines.map(withoutSide) : [common.untitled]
        expect(lines).toEqual(expect.arrayContaining([...expected]))
      }
    })
  })

  it('the share on a link is in the digits of the reader', () => {
    const label = { x: 0, y: 0, width: 90, height: 18, text: 'খরচ বেশি', share: 31.5 }
    expect(labelText(label, 'bn-BD')).toBe('খরচ বেশি · ৩১.৫%')
    expect(labelText({ ...label, text: '' }, 'en-GB')).toBe('31.5%')
  })

  it('every link, note and persona of the geometry is drawn', () => {
    whatever(map => {
      const { geometry, drawing } = painted(map)
      for (const [id, { path, label }] of geometry.links) {
        const shapes = shapesOf(drawing, id)
        expect(flat(shapes).some(shape => shape.type === 'path' && shape.d === path)).toBe(true)
        if (label) expect(textsIn(shapes).map(shape => shape.text)).toContain(labelText(label, 'en-GB'))
      }
      for (const id of [...geometry.notes.keys(), ...geometry.personas.keys()]) {
        expect(shapesOf(drawing, id)).toHaveLength(1)
      }
    })
  })

  it('colours are whole and numbers are numbers', () => {
    whatever(map => {
      for (const shape of flat(painted(map, { title: true, legend: true }).drawing.shapes)) {
        for (const value of Object.values(shape)) if (typeof value === 'number') expect(value).not.toBeNaN()
        if (shape.type === 'path') expect(shape.d).not.toMatch(/NaN|undefined|Infinity/)
        for (const key of ['fill', 'stroke'] as const) {
          const colour = (shape as { fill?: string; stroke?: string })[key]
          if (colour !== undefined) expect(colour).toMatch(/^#[0-9a-f]{6}$/i)
        }
      }
    })
  })
})

describe('a touchpoint', () => {
  const stage = (touchpoint: object) => ({
    personas: [{ name: 'Ana', key: 'ana' }],
    stages: [{ title: 'S', touchpoints: [{ title: 'Asks', key: 'asks', ...touchpoint }] }],
  })
  const card = (touchpoint: object) => {
    const { drawing, id } = sketched(stage(touchpoint))
    return shapesOf(drawing, id('asks'))
  }

  it('says its channel in words of the language, and one’s own as it is', () => {
    expect(textsIn(card({ channel: 'wordOfMouth' })).map(shape => shape.text)).toContain('Word of mouth')
    expect(textsIn(card({ channel: 'Pigeon' })).map(shape => shape.text)).toContain('Pigeon')
  })
  it('counts its annotations', () => {
    const shapes = card({
      pains: [{ text: 'a' }, { text: 'b' }],
      strengths: ['c'],
      ideas: ['d'],
      quotes: ['e'],
    })
    expect(textsIn(shapes).map(shape => shape.text)).toEqual(['Asks', '2', '1', '2'])
  })
  it('has a face for its emotion, different in shape for each step, and none without one', () => {
    const icons = (emotion?: number) =>
      flat(card(emotion === undefined ? {} : { emotion: { ana: emotion } })).flatMap(shape =>
        shape.type === 'path' && shape.stroke === '#ffffff' ? [shape.d] : [],
      )
    expect(icons()).toEqual([])
    expect(new Set([-2, -1, 0, 1, 2].flatMap(icons)).size).toBe(5)
  })
  it('marks a moment of truth', () => {
    expect(flat(card({ momentOfTruth: true })).length).toBeGreaterThan(flat(card({})).length)
  })
})

describe('the whole', () => {
  const journey: Partial<MapSketch> = {
    personas: [
      { name: 'Ana', key: 'ana' },
      { name: 'Bo', key: 'bo' },
    ],
    stages: [
      {
        title: 'Want',
        goal: 'Know what to eat',
        touchpoints: [
          { title: 'Hungry', key: 'hungry', emotion: { ana: -2, bo: 1 }, pains: [{ text: 'Nothing here' }] },
          { title: 'Sells', key: 'sells', lane: 'backstage', under: 'hungry' },
        ],
      },
    ],
    links: [{ from: 'hungry', to: 'sells', kind: 'dropout' }],
  }

  it('names stages with number, goal and mean, lanes and lines, and the lowest point', () => {
    const words = saidIn(sketched(journey).drawing)
    for (const word of ['1', 'Want', 'Know what to eat', '−0.5', 'Customer', 'Backstage', 'Emotion']) {
      expect(words).toContain(word)
    }
    expect(words).toContain('Line of visibility')
    expect(words).toContain('Lowest point')
  })

  it('has title and legend only if asked for, above and below', () => {
    const bare = sketched(journey).drawing
    const full = sketched({ ...journey, title: 'Weeknight groceries' }, { title: true, legend: true }).drawing
    expect(saidIn(bare)).not.toContain('Pain points')
    expect(saidIn(full)).toEqual(
      expect.arrayContaining(['Weeknight groceries', 'Current state', 'Pain points']),
    )
    expect(full.bounds.y).toBeLessThan(bare.bounds.y)
    expect(full.bounds.y + full.bounds.height).toBeGreaterThan(bare.bounds.y + bare.bounds.height)
  })

  it('explains in its legend only what it shows', () => {
    const words = saidIn(sketched(journey, { legend: true }).drawing)
    expect(words).toContain('Drop-out')
    for (const absent of ['Loop', 'Strengths', 'Moment of truth', 'Expectation']) {
      expect(words).not.toContain(absent)
    }
  })

  it('stands on paper, on white or on nothing', () => {
    const ground = (background: PaintOptions['background']) =>
      sketched(journey, { background }).drawing.background
    expect([ground('paper'), ground('white'), ground('transparent')]).toEqual([
      PALETTES.light.canvas,
      '#ffffff',
      undefined,
    ])
  })

  it('fades what is not of the persona in focus', () => {
    const { map, id } = sketched(journey)
    const { drawing } = painted(map, { focus: id('ana') })
    const opacity = (key: string) => (shapesOf(drawing, id(key))[0] as { opacity?: number }).opacity
    expect(opacity('ana')).toBeUndefined()
    expect(opacity('bo')).toBeLessThan(1)
    expect(opacity('hungry')).toBeUndefined()
  })

  it('parts no Bengali letter', () => {
    const title = 'অন্তর্বর্তীকালীন ক্ষুদ্রঋণ প্রতিষ্ঠানের শ্রীমতী কর্মকর্তার সাক্ষাৎকার'
    const { drawing, id } = sketched({ stages: [{ title: 'S', touchpoints: [{ title, key: 'x' }] }] })
    const lines = textsIn(shapesOf(drawing, id('x'))).map(shape => shape.text)
    expect(lines.length).toBeGreaterThan(1)
    const letters = graphemes(title)
    for (const letter of lines.flatMap(line => graphemes(line.replace('…', '')))) {
      expect(letters).toContain(letter)
    }
  })

  it('sets scripts from right to left at the right', () => {
    const { drawing, geometry, id } = sketched({
      stages: [{ title: 'S', touchpoints: [{ title: 'مرحبا', key: 'x' }] }],
    })
    const box = geometry.touchpoints.get(id('x'))!
    expect(textsIn(shapesOf(drawing, id('x')))[0]).toMatchObject({
      rtl: true,
      anchor: 'right',
      x: box.x + box.width - 12,
    })
  })

  it('sets all lines of a text from the side of its beginning', () => {
    const title = 'Tells مرحبا بالعالم مرحبا بالعالم مرحبا'
    const { drawing, id } = sketched({ stages: [{ title: 'S', touchpoints: [{ title, key: 'x' }] }] })
    const lines = textsIn(shapesOf(drawing, id('x')))
    expect(lines.length).toBeGreaterThan(1)
    expect(lines.map(({ text, anchor, rtl }) => [text.match(/[\u200e\u200f]/), anchor, rtl])).toEqual(
      lines.map(() => [null, 'left', undefined]),
    )
  })
})

describe('from far', () => {
  it('a map of 5,000 touchpoints is a few shapes without text', () => {
    const map = bigMap(5000)
    const { shapes } = paintBlocks(map, layoutMap(map, { measure }), PALETTES.light)
    expect(shapes.length).toBeLessThan(60)
    expect(textsIn(shapes)).toEqual([])
    const rects = shapes.flatMap(shape => (shape.type === 'rects' ? shape.rects.length : []))
    expect(Math.max(...rects)).toBe(5000)
  })

  it('a card has the colour of its emotion', () => {
    const { map } = sketched({
      personas: [{ name: 'Ana', key: 'ana' }],
      stages: [{ title: 'S', touchpoints: [{ title: 'A', emotion: { ana: 2 } }, { title: 'B' }] }],
    })
    const { shapes } = paintBlocks(map, layoutMap(map, { measure }), PALETTES.light)
    const stripes = shapes.filter(
      shape => shape.type === 'rects' && shape.fill === PALETTES.light.emotionHighest,
    )
    expect(stripes).toMatchObject([{ rects: [{ x: 20 }] }])
  })
})

describe.each(['card', 'stage'] as const)('a %s with images', kind => {
  const { map, ids } = buildSketch(
    { title: 'A map', stages: [{ title: 'Stage', touchpoints: [{ key: 'a', title: 'A' }] }] },
    counterIds(),
  )
  const id = kind === 'card' ? ids.get('a')! : [...map.stages.keys()][0]!
  const images = new Map([
    ['second', makeRecord('images', { target: id, order: 'a1', file: 'b'.repeat(64) })],
    ['first', makeRecord('images', { target: id, order: 'a0', file: 'a'.repeat(64) })],
  ])
  const pictures = (known: ReadonlyMap<string, string>) => {
    const { drawing } = painted({ ...map, images }, { images: known })
    return flat(shapesOf(drawing, id)).flatMap(shape => (shape.type === 'image' ? [shape.href] : []))
  }

  it('shows the first of them', () => {
    const known = new Map([
      ['a'.repeat(64), 'data:first'],
      ['b'.repeat(64), 'data:second'],
    ])
    expect(pictures(known)).toEqual(['data:first'])
  })

  it('shows a sign, and no other image, where that cannot be had', () => {
    expect(pictures(new Map([['b'.repeat(64), 'data:second']]))).toEqual([])
  })
})
