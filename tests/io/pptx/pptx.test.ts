// @vitest-environment jsdom
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layDeck } from '../../../src/io/pptx/layDeck'
import { pptx } from '../../../src/io/pptx/pptx'
import { xmlText } from '../../../src/io/pptx/scripts'
import type { BoxShape, Paragraph } from '../../../src/io/pptx/slide'
import { lineHeightOf } from '../../../src/io/pptx/slideText'
import { layoutMap } from '../../../src/model/layout/layoutMap'
import { createTypesetter } from '../../../src/model/layout/text'
import { type MapSketch, mapFromSketch } from '../../../src/model/sketch'
import { arbMap, counterIds } from '../../helpers/maps'
import { runs } from '../../helpers/runs'
import { writeOptions } from '../../helpers/writeOptions'
import { bytesIn } from '../helpers'
import { nameOf, numberOf, pagesIn, parseXml, partsOf, shapesIn, textOf } from './deck'

const SHOP: MapSketch = {
  title: 'Buying shoes',
  description: 'From the wish to the parcel',
  personas: [
    { key: 'nadia', name: 'Nadia', quote: 'I am in a hurry.' },
    { key: 'arif', name: 'Arif' },
  ],
  stages: [
    {
      title: 'Search',
      goal: 'Find a pair',
      speakerNotes: 'Begin with the broken filter.\nThen the price.',
      touchpoints: [
        { key: 'types', title: 'Types a word', channel: 'website', emotion: { nadia: 1 } },
        { key: 'asks', title: 'Asks a friend' },
        {
          key: 'filters',
          title: 'Filters by size',
          emotion: { nadia: -2, arif: -1 },
          pains: [{ text: 'The filter forgets everything', severity: 5, frequency: 4 }],
        },
        { key: 'ranks', title: 'Ranks the results', lane: 'backstage', under: 'types' },
      ],
    },
    {
      title: 'Pay',
      touchpoints: [
        {
          key: 'pays',
          title: 'Pays by card',
          emotion: { nadia: 0 },
          opportunities: [{ text: 'Pay later', impact: 4, effort: 2 }],
        },
      ],
    },
  ],
  paths: [['types', 'asks', 'filters', 'pays']],
  links: [
    { from: 'filters', to: 'types', kind: 'loop', label: 'nothing fits' },
    { from: 'types', to: 'ranks' },
  ],
  notes: [{ text: 'Ask the shop about returns', at: [0, 0] }],
}

const shop = () => mapFromSketch(SHOP, counterIds())

async function slidesOf(...args: Parameters<typeof partsOf>) {
  const parts = await partsOf(...args)
  return { parts, slides: pagesIn(parts, 'slide'), notes: pagesIn(parts, 'notesSlide').map(textOf) }
}

/** Looked at by most tests, changed by none. */
const shopDeck = slidesOf(shop())

describe('slides', () => {
  it('are a title, personas, an overview, one for each stage, and insights', async () => {
    const { slides } = await shopDeck
    const titles = slides.map(slide => {
      const title = shapesIn(slide).find(
        shape => shape.getElementsByTagName('p:ph')[0]?.getAttribute('type') === 'title',
      )
      return title && textOf(title)
    })
    expect(titles).toEqual(['Buying shoes', 'Personas', 'Overview', '1. Search', '2. Pay', 'Insights'])
  })

  it('show a card as one box with its text, and no pictures', async () => {
    const { parts, slides } = await shopDeck
    const boxes = shapesIn(slides[3]!).filter(shape => nameOf(shape) === 'Filters by size')
    expect(boxes).toHaveLength(1)
    expect(textOf(boxes[0]!)).toBe('Filters by size\nNegative (−1.5)\nPain points: 1')
    expect(boxes[0]!.getElementsByTagName('a:prstGeom')[0]?.getAttribute('prst')).toBe('roundRect')
    expect([...parts.keys()].filter(path => path.includes('media/'))).toEqual([])
  })

  it('join the cards of a slide by connectors that hold on to them, with the arrow head at the end', async () => {
    const { slides } = await shopDeck
    const stage = slides[3]!
    const byNumber = new Map(shapesIn(stage).map(shape => [numberOf(shape), nameOf(shape)]))
    const ends = shapesIn(stage, 'p:cxnSp').map(connector => {
      const end = (tag: string) =>
        byNumber.get(connector.getElementsByTagName(tag)[0]?.getAttribute('id') ?? '')
      const isForth = connector.getElementsByTagName('a:tailEnd').length === 1
      expect(connector.getElementsByTagName(isForth ? 'a:headEnd' : 'a:tailEnd')).toHaveLength(
        isForth ? 0 : 1,
      )
      const [from, to] = isForth ? ['a:stCxn', 'a:endCxn'] : ['a:endCxn', 'a:stCxn']
      return `${end(from!)} → ${end(to!)}`
    })
    expect(ends.sort()).toEqual([
      'Asks a friend → Filters by size',
      'Filters by size → Types a word',
      'Types a word → Asks a friend',
      'Types a word → Ranks the results',
    ])
    // What leads to another slide is said.
    expect(textOf(stage)).toContain('Leads to: Filters by size → Pay: Pays by card')
    expect(textOf(stage)).toContain('nothing fits')
  })

  it('draw a curve through what is rated, with a gap where nothing is', async () => {
    const { slides } = await shopDeck
    const curves = (slide: Element) =>
      shapesIn(slide).filter(shape => shape.getElementsByTagName('a:custGeom').length > 0)
    // The friend is not rated: in the first stage there are two runs of one point, in the whole a line from filter to card.
    expect(curves(slides[3]!)).toEqual([])
    expect(curves(slides[2]!).map(nameOf)).toEqual(['Emotion curve, Nadia'])
    const said = curves(slides[2]!)[0]!.getElementsByTagName('p:cNvPr')[0]?.getAttribute('descr')
    expect(said).toBe('Filters by size: Very negative (−2); Pays by card: Neutral (0)')
  })

  it('say all of a stage in the notes, the speaker notes first', async () => {
    const { notes } = await shopDeck
    expect(notes[3]!.startsWith('Begin with the broken filter.\nThen the price.\n')).toBe(true)
    expect(notes[3]).toContain('Goal: Find a pair')
    expect(notes[3]).toContain('Emotion, Nadia: Very negative (−2)')
    expect(notes[3]).toContain('The filter forgets everything (Severity: 5 · Frequency: 4 · Priority: 20)')
    expect(notes[2]).toContain('Ask the shop about returns')
    expect(notes[1]).toContain('Quote: I am in a hurry.')
    expect(notes[5]).toContain('Pay later (Impact: 4 · Effort: 2) · Pays by card')
  })

  it('shorten on the slide what has no room, and have it whole in the notes', async () => {
    const long = 'A very long story of a pair of shoes that nobody could find. '.repeat(30).trim()
    const { slides, notes } = await slidesOf(
      mapFromSketch(
        { title: 'Long', stages: [{ title: 'One', touchpoints: [{ title: long, description: long }] }] },
        counterIds(),
      ),
    )
    const stage = slides.length - 1
    expect(textOf(slides[stage]!)).toContain('…')
    expect(textOf(slides[stage]!)).not.toContain(long)
    expect(notes[stage]!.split(long)).toHaveLength(3)
  })

  it('go on with a stage on further slides where its cards would get too small', async () => {
    const touchpoints = Array.from({ length: 14 }, (_, index) => ({ title: `Step ${index + 1}` }))
    const { slides } = await slidesOf(
      mapFromSketch({ title: 'Many', stages: [{ title: 'One', touchpoints }] }, counterIds()),
    )
    const onPages = slides.map(
      slide => shapesIn(slide).filter(shape => nameOf(shape).startsWith('Step')).length,
    )
    expect(onPages).toEqual([0, 0, 5, 5, 4])
  })

  it('name the font and the language of every script, and the direction of what runs from the right', async () => {
    const title = 'Orders যাত্রা مرحبا 買う 👍'
    const { slides } = await slidesOf(
      mapFromSketch(
        { title: 'Words', stages: [{ title: 'مرحبا بالعالم', touchpoints: [{ title }] }] },
        counterIds(),
      ),
    )
    const card = shapesIn(slides.at(-1)!).find(shape => nameOf(shape) === title)!
    const found = [...card.getElementsByTagName('a:r')].map(run => {
      const properties = run.getElementsByTagName('a:rPr')[0]!
      const font = (tag: string) => properties.getElementsByTagName(tag)[0]?.getAttribute('typeface')
      expect(font('a:ea')).toBe(font('a:latin'))
      expect(font('a:cs')).toBe(font('a:latin'))
      return [run.textContent?.trim(), properties.getAttribute('lang'), font('a:latin')]
    })
    expect(found).toEqual([
      ['Orders', 'en-GB', 'Calibri'],
      ['যাত্রা', 'bn-BD', 'Nirmala UI'],
      ['مرحبا', 'ar-SA', 'Arial'],
      ['買', 'ja-JP', 'Yu Gothic'],
      ['う', 'ja-JP', 'Yu Gothic'],
      ['👍', 'en-US', 'Segoe UI Emoji'],
    ])
    const heading = shapesIn(slides.at(-1)!).find(shape => textOf(shape).includes('مرحبا بالعالم'))!
    const paragraph = heading.getElementsByTagName('a:pPr')[0]!
    expect([paragraph.getAttribute('rtl'), paragraph.getAttribute('algn')]).toEqual(['1', 'r'])
  })

  it('name no part that is not there', async () => {
    const { parts } = await shopDeck
    const named = [...parts.get('[Content_Types].xml')!.matchAll(/PartName="\/([^"]*)"/g)].map(
      ([, path]) => path,
    )
    const related = [...parts].flatMap(([path, text]) =>
      path.endsWith('.rels')
        ? [...text.matchAll(/Target="([^"]*)"/g)].map(([, target]) => {
            const folder = new URL(`x:/${path.replace(/_rels\/[^/]*$/, '')}`)
            return new URL(target!, folder).pathname.slice(1)
          })
        : [],
    )
    expect([...named, ...related].filter(path => !parts.has(path!))).toEqual([])
  })

  it('are the same file for the same map at the same time', async () => {
    const [first, second] = await Promise.all([
      pptx.write!(shop(), writeOptions),
      pptx.write!(shop(), writeOptions),
    ])
    expect(await bytesIn(second)).toEqual(await bytesIn(first))
  })

  it('tell how far they are, and end when they are told to', async () => {
    const shares: number[] = []
    await pptx.write!(shop(), { ...writeOptions, onProgress: share => shares.push(share) })
    expect(shares).toEqual([...shares].sort((a, b) => a - b))
    expect(shares.at(-1)).toBe(1)
    const control = new AbortController()
    const ended = pptx.write!(shop(), {
      ...writeOptions,
      signal: control.signal,
      onProgress: () => control.abort(new Error('enough')),
    })
    await expect(ended).rejects.toThrow('enough')
  })

  it('are well-formed, and say every card of the map in full, whatever the map', async () => {
    await fc.assert(
      fc.asyncProperty(arbMap({ unknown: true }), async map => {
        const parts = await partsOf(map)
        parseXml(parts.get('docProps/core.xml')!)
        const notes = pagesIn(parts, 'notesSlide').map(textOf).join('\n')
        for (const id of layoutMap(map, writeOptions).touchpoints.keys()) {
          expect(notes).toContain(xmlText(map.touchpoints.get(id)!.title.trim()))
        }
        for (const slide of pagesIn(parts, 'slide')) {
          const numbers = [...slide.getElementsByTagName('p:cNvPr')].map(it => it.getAttribute('id'))
          expect(new Set(numbers).size).toBe(numbers.length)
        }
      }),
      { numRuns: runs(6) },
    )
  })

  it('hold a link that leads around others beside its row, above if it leads on, below if it leads back', () => {
    const touchpoints = ['a', 'b', 'c'].map(key => ({ key, title: key }))
    const sketch: MapSketch = {
      title: 'Around',
      stages: [{ title: 'One', touchpoints }],
      links: [
        { from: 'a', to: 'c', label: 'skips' },
        { from: 'c', to: 'a', kind: 'loop', label: 'again' },
      ],
    }
    const { shapes } = layDeck(mapFromSketch(sketch, counterIds()), writeOptions).at(-1)!
    const box = (name: string) =>
      shapes.find(shape => shape.type === 'box' && shape.name === name) as BoxShape
    const [lane, card, on, back] = ['Lane: Customer', 'b', 'skips', 'again'].map(box)
    expect(on!.y).toBeGreaterThanOrEqual(lane!.y)
    expect(on!.y + on!.height).toBeLessThanOrEqual(card!.y)
    expect(back!.y).toBeGreaterThanOrEqual(card!.y + card!.height)
    expect(back!.y + back!.height).toBeLessThanOrEqual(lane!.y + lane!.height + 0.01)
  })

  it('hold a title in a low card in letters that are no higher than the room for it', () => {
    const lanes = ['customer', 'frontstage', 'backstage', 'support'] as const
    const touchpoints = lanes.map((lane, index) => ({
      key: lane,
      title: 'Queue',
      lane,
      channel: 'phone',
      emotion: { nadia: 1 as const },
      ...(index > 0 && { under: 'customer' }),
    }))
    const sketch: MapSketch = {
      title: 'Low',
      personas: [{ key: 'nadia', name: 'Nadia' }],
      stages: [{ title: 'One', touchpoints }],
    }
    const cards = layDeck(mapFromSketch(sketch, counterIds()), writeOptions)
      .flatMap(({ shapes }) => shapes)
      .flatMap(shape => (shape.type === 'box' && shape.name === 'Queue' ? [shape] : []))
    expect(cards).toHaveLength(4)
    for (const { paragraphs, height, inset = 0 } of cards) {
      const points = paragraphs.reduce((sum, { size, before = 0 }) => sum + size * 1.22 + before, 2 * inset)
      expect(points / 72).toBeLessThan(height + 0.03)
    }
  })

  it('hold their texts: none is higher than its box, and none leaves the slide, whatever the map', () => {
    const text = createTypesetter(writeOptions.measure)
    const heightOf = (paragraph: Paragraph, width: number) => {
      const said = paragraph.runs.map(run => run.text).join('')
      const style = { size: paragraph.size, weight: paragraph.bold ? 700 : 400 } as const
      const lines = Math.max(1, text.lines(said, width * 72, style, 999).lines.length)
      return (lines * paragraph.size * lineHeightOf(said) + (paragraph.before ?? 0)) / 72
    }
    fc.assert(
      fc.property(arbMap(), map => {
        for (const { shapes } of layDeck(map, writeOptions)) {
          for (const shape of shapes) {
            if (shape.type !== 'box') continue
            const { x, y, width, height, paragraphs, inset = 0, name } = shape
            expect([x >= 0, y >= 0, x + width <= 13.34, y + height <= 7.51], name).toEqual([
              true,
              true,
              true,
              true,
            ])
            const inner = width - (2 * inset) / 72
            const taken = paragraphs.reduce(
              (sum, paragraph) => sum + heightOf(paragraph, inner),
              (2 * inset) / 72,
            )
            // Less than a point over is what the letters of one line leave free anyway.
            if (paragraphs.length > 0) expect(taken - height, name).toBeLessThan(0.06)
          }
        }
      }),
      { numRuns: runs(25) },
    )
  })
})
