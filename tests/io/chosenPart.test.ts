import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Chosen, chosenPart, lanesToChoose } from '../../src/io/chosenPart'
import { writeFile } from '../../src/model/file'
import type { JourneyMap } from '../../src/model/journey'
import { LANES } from '../../src/model/lanes'
import { createLayout } from '../../src/model/layout/layoutMap'
import { open } from '../../src/model/open'
import { buildSketch } from '../../src/model/sketch'
import { arbMap, counterIds, makeRecord } from '../helpers/maps'
import { runs } from '../helpers/runs'

const layout = createLayout((text, { size }) => text.length * size * 0.55)

const { map: shop, ids } = buildSketch(
  {
    title: 'Shop',
    description: 'All of it',
    lanes: ['backstage', 'pains', 'metrics'],
    personas: [
      { key: 'ana', name: 'Ana' },
      { key: 'bo', name: 'Bo' },
    ],
    stages: [
      {
        key: 'look',
        title: 'Look',
        touchpoints: [
          {
            key: 'search',
            title: 'Searches',
            thought: 'Where is it?',
            emotion: { ana: 1, bo: -1 },
            pains: [{ text: 'Slow' }],
            ideas: ['Faster'],
          },
          { key: 'rank', title: 'Ranks', lane: 'backstage' },
        ],
      },
      { key: 'pay', title: 'Pay', touchpoints: [{ key: 'fee', title: 'Fee', emotion: { bo: -2 } }] },
      { key: 'get', title: 'Get', touchpoints: [{ key: 'door', title: 'Door', emotion: { ana: 2 } }] },
    ],
    paths: [['search', 'fee', 'door']],
    notes: [{ text: 'Ask Bo', at: [0, 900] }],
  },
  counterIds(),
)
const map: JourneyMap = {
  ...shop,
  lanes: new Map([
    ...shop.lanes,
    ['rules', makeRecord('lanes', { kind: 'text', title: 'Rules', order: 'b0' })],
  ]),
  cells: new Map([
    ['one', makeRecord('cells', { lane: 'rules', target: ids.get('pay')!, text: 'No fees' })],
    ['two', makeRecord('cells', { lane: 'metrics', target: ids.get('pay')!, text: 'CES 5' })],
  ]),
}

const id = (key: string) => ids.get(key)!
const part = (chosen: Chosen) => chosenPart(map, chosen, layout)
const titles = ({ touchpoints }: JourneyMap) => [...touchpoints.values()].map(({ title }) => title)
const names = ({ personas }: JourneyMap) => [...personas.values()].map(({ name }) => name)
const texts = ({ annotations }: JourneyMap) => [...annotations.values()].map(({ text }) => text)
const shown = ({ lanes }: JourneyMap) => [...lanes].flatMap(([id, { visible }]) => (visible ? [id] : []))

describe('chosen parts of a map', () => {
  it('are the map itself where nothing is chosen', () => {
    expect(part({})).toBe(map)
  })

  it('are several stages with what stands in them, and who felt something there', () => {
    const chosen = part({ stages: [id('look'), id('get')] })
    expect([titles(chosen), names(chosen)]).toEqual([
      ['Searches', 'Ranks', 'Door'],
      ['Ana', 'Bo'],
    ])
    // The link went over a stage that is not there.
    expect([chosen.links.size, chosen.cells.size, chosen.notes.size]).toEqual([0, 0, 0])
    expect(names(part({ stages: [id('get')] }))).toEqual(['Ana'])
  })

  it('are some personas: of the others nothing is left, neither ratings nor links', () => {
    const chosen = part({ personas: [id('bo')] })
    expect([names(chosen), titles(chosen)]).toEqual([['Bo'], titles(map)])
    expect([...chosen.ratings.values()].sort()).toEqual([-1, -2])
    expect(writeFile(chosen)).not.toContain(id('ana'))
  })

  it('are a persona also in stages where they felt nothing', () => {
    expect(names(part({ stages: [id('get')], personas: [id('bo')] }))).toEqual(['Bo'])
  })

  it('are some lanes: what others hold is nowhere, neither as cards, counts, thoughts, curves nor words', () => {
    const chosen = part({ lanes: ['metrics', 'ideas'] })
    expect(shown(chosen).sort()).toEqual(['customer', 'ideas', 'metrics'])
    expect([titles(chosen), texts(chosen)]).toEqual([['Searches', 'Fee', 'Door'], ['Faster']])
    expect([...chosen.cells.keys()]).toEqual(['two'])
    expect([chosen.ratings.size, chosen.lanes.has('rules')]).toEqual([0, false])
    expect(writeFile(chosen)).not.toMatch(/Where is it|Slow|No fees|Rules|Ranks/)
  })

  it('can be lanes that are hidden on the map as long as they hold anything', () => {
    const hidden = [...lanesToChoose(map)].filter(id => !map.lanes.get(id)?.visible)
    expect(hidden).toEqual(['ideas', 'thoughts'])
    expect(shown(part({ lanes: ['thoughts'] })).sort()).toEqual(['customer', 'thoughts'])
  })

  it('are a map of their own: it opens without mending, and holds nothing else', () => {
    const some = <T>(all: readonly T[]) => fc.option(fc.subarray([...all]), { nil: undefined })
    const arb = arbMap().chain(any =>
      fc.record({
        any: fc.constant(any),
        stages: some([...any.stages.keys()]),
        personas: some([...any.personas.keys()]),
        lanes: some([...any.lanes.keys()]),
      }),
    )
    fc.assert(
      fc.property(arb, ({ any, stages, personas, lanes }) => {
        const chosen = chosenPart(
          any,
          { ...(stages && { stages }), ...(personas && { personas }), ...(lanes && { lanes }) },
          layout,
        )
        if (chosen === any) return
        expect(open(writeFile(chosen))).toEqual({ ok: true, map: chosen, notes: [] })
        if (stages) expect([...chosen.stages.keys()].filter(id => !stages.includes(id))).toEqual([])
        if (personas) expect([...chosen.personas.keys()].filter(id => !personas.includes(id))).toEqual([])
        if (!lanes) return
        const isChosen = (lane: string) => lanes.includes(lane) || !LANES[any.lanes.get(lane)!.kind].canHide
        expect([...chosen.cells.values()].filter(({ lane }) => !isChosen(lane))).toEqual([])
        expect([...chosen.touchpoints.values()].filter(({ place }) => !isChosen(place[1]))).toEqual([])
      }),
      { numRuns: runs(20) },
    )
  })
})
