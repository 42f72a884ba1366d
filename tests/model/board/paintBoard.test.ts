import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import common from '../../../src/i18n/en/common'
import inspector from '../../../src/i18n/en/inspector'
import type { JourneyMap } from '../../../src/model/journey'
import { layoutBoard } from '../../../src/model/layout/board/layoutBoard'
import { withoutSide } from '../../../src/model/layout/direction'
import type { Measure } from '../../../src/model/layout/geometry'
import { graphemes } from '../../../src/model/layout/graphemes'
import { type BoardOptions, paintBoard } from '../../../src/model/painter/board/paintBoard'
import { buildSketch, type MapSketch } from '../../../src/model/sketch'
import { PALETTES } from '../../../src/ui/tokens'
import { arbMap, counterIds, makeRecord } from '../../helpers/maps'
import { runs } from '../../helpers/runs'
import { extents, flat, saidIn, shapesOf, textsIn, within } from '../../helpers/shapes'

const measure: Measure = (text, style) => graphemes(text).length * style.size * 0.55
const boardWords = {
  stage: common.kinds.stage,
  measure: inspector.measure,
  frequencies: inspector.frequencies,
}

function painted(map: JourneyMap, options: Partial<BoardOptions> = {}) {
  const board = layoutBoard(map, { measure })
  const plain = { palette: PALETTES.light, words: common, locale: 'en-GB', measure, boardWords } as const
  return { board, drawing: paintBoard(map, board, { ...plain, background: 'paper', ...options }) }
}

function sketched(sketch: Partial<MapSketch>, options: Partial<BoardOptions> = {}) {
  const { map, ids } = buildSketch({ title: 'A map', ...sketch }, counterIds())
  return { map, id: (key: string) => ids.get(key)!, ...painted(map, options) }
}

const SHOP: Partial<MapSketch> = {
  lanes: ['pains', 'opportunities', 'questions', 'thoughts', 'channels', 'metrics', 'backstage'],
  personas: [
    { name: 'Ana', key: 'ana' },
    { name: 'Bo', key: 'bo' },
  ],
  stages: [
    {
      title: 'Want',
      goal: 'Know what to eat',
      touchpoints: [
        {
          title: 'Hungry',
          key: 'hungry',
          channel: 'app',
          thought: 'What now?',
          emotion: { ana: -2, bo: 1 },
          pains: [{ text: 'Nothing here', severity: 4, frequency: 5 }],
          opportunities: [{ text: 'Suggest dinner', impact: 5, effort: 2 }],
          questions: ['Who shops?'],
        },
        { title: 'Ranks', lane: 'backstage' },
      ],
    },
    { title: '', touchpoints: [] },
  ],
}

describe('the board as shapes, whatever the map', () => {
  const whatever = (promise: (map: JourneyMap) => void) =>
    fc.assert(fc.property(arbMap({ touchpoints: 12, images: 4 }), promise), { numRuns: runs(20) })

  it('clips nothing, title and legend included, and has plain colours and numbers', () => {
    whatever(map => {
      const { bounds, shapes } = painted(map, { title: true, legend: true }).drawing
      for (const shape of flat(shapes)) {
        for (const rect of extents(shape, measure)) {
          expect(within(rect, bounds), JSON.stringify({ shape, bounds })).toBe(true)
        }
        if (shape.type === 'path') expect(shape.d).not.toMatch(/NaN|undefined|Infinity/)
        for (const key of ['fill', 'stroke'] as const) {
          expect((shape as { fill?: string; stroke?: string })[key] ?? '#000000').toMatch(/^#[0-9a-f]{6}$/i)
        }
      }
    })
  })

  it('says every text of the layout in the lines of the layout', () => {
    whatever(map => {
      const { board, drawing } = painted(map)
      const said = new Set(saidIn(drawing))
      for (const item of board.items.values()) {
        if (!('text' in item)) continue
        for (const line of item.text.lines) expect(said).toContain(withoutSide(line))
      }
    })
  })
})

describe('the board as shapes', () => {
  it('is the table: heads of stages and lanes, cards, what is noted and said, whose journey it is', () => {
    const said = saidIn(sketched(SHOP).drawing)
    expect(said).toEqual(
      expect.arrayContaining([
        ...['Stage', '1', 'Want', 'Know what to eat', '2', 'Untitled', 'Ana', 'Bo'],
        ...['Customer', 'Backstage', 'Emotion', 'Pain points', 'Thoughts', 'Channels', 'Metrics'],
        ...['Hungry', 'App', 'Ranks', 'What now?', 'Nothing here', 'Suggest dinner', 'Who shops?'],
        ...['Severity 4 · Always', 'Impact 5 · Effort 2', 'Lowest point', '—'],
      ]),
    )
  })

  it('paints each kind of annotation on its own ground', () => {
    const { map, drawing } = sketched(SHOP)
    const grounds = [...map.annotations].map(([id, { kind }]) => {
      const ground = flat(shapesOf(drawing, id)).find(shape => shape.type === 'rect')
      return [kind, ground?.fill]
    })
    const { painSoft, opportunitySoft, questionSoft } = PALETTES.light
    expect(Object.fromEntries(grounds)).toEqual({
      pain: painSoft,
      opportunity: opportunitySoft,
      question: questionSoft,
    })
  })

  it('numbers the stages of a part as the whole does', () => {
    const { map, id } = sketched({ stages: [{ title: 'Pay', key: 'pay' }] })
    const numbers = painted(map, { stageNumbers: new Map([[id('pay'), 3]]) }).drawing
    expect(saidIn(numbers)).toContain('3')
    expect(saidIn(numbers)).not.toContain('1')
  })

  it('has the digits and words of the reader', () => {
    const frequencies = { ...inspector.frequencies, five: 'সব সময়' }
    const measures = { severity: 'তীব্রতা', impact: 'প্রভাব', effort: 'পরিশ্রম' }
    const words = { stage: 'ধাপ', measure: measures, frequencies }
    const said = saidIn(sketched(SHOP, { locale: 'bn-BD', boardWords: words }).drawing)
    expect(said).toEqual(expect.arrayContaining(['ধাপ', '১', 'তীব্রতা ৪ · সব সময়']))
  })

  it('sets scripts from right to left at the right of their place', () => {
    const { drawing, board, id } = sketched({
      stages: [{ title: 'S', touchpoints: [{ title: 'مرحبا', key: 'x' }] }],
    })
    const box = board.items.get(`card:${id('x')}`)!
    expect(textsIn(shapesOf(drawing, id('x')))).toMatchObject([
      { rtl: true, anchor: 'right', x: box.x + box.width - 10 },
    ])
  })

  it('shows every image of a touchpoint; one whose bytes are missing has a sign', () => {
    const { map, ids } = buildSketch(
      {
        title: 'A map',
        lanes: ['images'],
        stages: [{ title: 'S', touchpoints: [{ key: 'a', title: 'A' }] }],
      },
      counterIds(),
    )
    const image = (file: string) => makeRecord('images', { target: ids.get('a')!, file, caption: file[0]! })
    const [first, second] = ['a'.repeat(64), 'b'.repeat(64)]
    const images = new Map([
      ['one', image(first)],
      ['two', image(second)],
    ])
    const { drawing } = painted({ ...map, images }, { images: new Map([[first, 'data:first']]) })
    const kinds = (id: string) => flat(shapesOf(drawing, id)).map(({ type }) => type)
    expect([kinds('one'), kinds('two')]).toEqual([
      ['group', 'rect', 'image', 'text'],
      ['group', 'rect', 'path', 'text'],
    ])
  })

  it('fades the curves and chips of all but the persona in focus', () => {
    const { map, id } = sketched(SHOP)
    const { drawing } = painted(map, { focus: id('bo') })
    const chip = (key: string) => (shapesOf(drawing, id(key))[0] as { opacity?: number }).opacity
    expect([chip('ana'), chip('bo')]).toEqual([0.4, undefined])
    const faded = (opacity: number) =>
      flat(drawing.shapes).filter(shape => shape.type === 'group' && shape.opacity === opacity)
    // Ana's line, and Ana's point on it.
    expect([faded(0.25).length, faded(0.3).length]).toEqual([1, 1])
  })

  it('has the cards that have no place below the table, on as many rows as they need', () => {
    const { map } = sketched(SHOP)
    const lost = Array.from({ length: 9 }, (_, index) => {
      const title = `Waits for a place, number ${index + 1}`
      return [
        `lost${index}`,
        makeRecord('touchpoints', { title, place: ['gone', 'customer', 'a0', 0] }),
      ] as const
    })
    const { board, drawing } = painted({ ...map, touchpoints: new Map([...map.touchpoints, ...lost]) })
    const rows = lost.map(([id]) => textsIn(shapesOf(drawing, id))[0]!.baseline)
    expect(new Set(rows).size).toBeGreaterThan(1)
    expect(Math.min(...rows)).toBeGreaterThan(board.height)
    expect(saidIn(drawing)).toContain(common.unplaced)
  })

  it('of a map without stages says only its title', () => {
    expect(saidIn(sketched({ stages: [] }, { title: true }).drawing)).toEqual(['A map', 'Current state'])
  })
})
