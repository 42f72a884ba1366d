import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { builtInLanes } from '../../src/model/blank'
import { pairKey } from '../../src/model/ids'
import { BUILT_IN_LANES, type Place, RECORD_TABLES, RECORDS } from '../../src/model/journey'
import { LANES } from '../../src/model/lanes'
import { isOnCanvas } from '../../src/model/lanes/laneDefinition'
import { isOrderKey, sortedByOrder } from '../../src/model/order'
import { PERSONA_COLOURS } from '../../src/model/personaColours'
import { buildSketch, type MapSketch, mapFromSketch, type TouchpointSketch } from '../../src/model/sketch'

function counter() {
  let count = 0
  return () => `id${count++}`
}

/** The map and a way to ask for the id of a key. */
function build(sketch: Partial<MapSketch>) {
  const { map, ids } = buildSketch({ title: 'A map', ...sketch }, counter())
  return { map, id: (key: string) => ids.get(key) ?? `no ${key}` }
}

/** Where each card of one stage stands, column as a number: title → 'lane column row'. */
function standing(touchpoints: TouchpointSketch[]): Record<string, string> {
  const { map } = build({ stages: [{ title: 'Stage', touchpoints }] })
  const cards = [...map.touchpoints.values()]
  const columns = [...new Set(cards.map(card => card.place[2]))].sort()
  return Object.fromEntries(
    cards.map(({ title, place: [, lane, column, row] }) => [
      title,
      `${lane} ${columns.indexOf(column)} ${row}`,
    ]),
  )
}

describe('a sketch becomes a map', () => {
  it('with nothing but a title: the lanes from birth, of which those of a new map show', () => {
    const { map } = build({})
    expect(map.meta).toEqual({ title: 'A map', description: '', state: 'current' })
    expect(map.lanes).toEqual(builtInLanes())
    expect(RECORD_TABLES.filter(table => table !== 'lanes').map(table => map[table].size)).toEqual([
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ])
  })

  it('in which the order of a list is the order on the map', () => {
    const { map } = build({
      personas: [{ name: 'Zoe' }, { name: 'Abe' }],
      stages: [{ title: 'Want' }, { title: 'Buy' }, { title: 'Use' }],
    })
    expect(sortedByOrder(map.personas).map(([, persona]) => persona.name)).toEqual(['Zoe', 'Abe'])
    expect(sortedByOrder(map.stages).map(([, stage]) => stage.title)).toEqual(['Want', 'Buy', 'Use'])
  })

  it('in which personas are told apart by colour, unless one is chosen', () => {
    const { map } = build({ personas: [{ name: 'A' }, { name: 'B' }, { name: 'C', colour: '#123456' }] })
    const colours = sortedByOrder(map.personas).map(([, persona]) => persona.colour)
    expect(colours).toEqual([PERSONA_COLOURS[0], PERSONA_COLOURS[1], '#123456'])
  })

  it('in which each card opens a column unless it stands under another, across lanes', () => {
    expect(
      standing([
        { key: 'ask', title: 'Asks' },
        { title: 'Answers', lane: 'frontstage', under: 'ask' },
        { title: 'Asks a friend', under: 'ask' },
        { title: 'Pays' },
      ]),
    ).toEqual({
      Asks: 'customer 0 0',
      Answers: 'frontstage 0 0',
      'Asks a friend': 'customer 0 1',
      Pays: 'customer 1 0',
    })
  })

  it('in which a row that is asked for is kept, and the free one above it is found', () => {
    expect(
      standing([
        { key: 'low', title: 'Low', row: 1 },
        { title: 'High', under: 'low' },
        { title: 'Lower', under: 'low' },
      ]),
    ).toEqual({ Low: 'customer 0 1', High: 'customer 0 0', Lower: 'customer 0 2' })
  })

  it('with ratings and expectations by persona, and none where none is said', () => {
    const { map, id } = build({
      personas: [
        { key: 'a', name: 'A' },
        { key: 'b', name: 'B' },
      ],
      stages: [
        { title: 'S', touchpoints: [{ key: 't', title: 'T', emotion: { a: -2 }, expectation: { b: 0 } }] },
      ],
    })
    expect([...map.ratings]).toEqual([[pairKey(id('t'), id('a')), -2]])
    expect([...map.expectations]).toEqual([[pairKey(id('t'), id('b')), 0]])
  })

  it('with what is noted, in order, and opportunities that solve pain points anywhere, also later ones', () => {
    const { map, id } = build({
      stages: [
        {
          title: 'S',
          touchpoints: [
            { key: 't', title: 'T', opportunities: [{ text: 'Lift', impact: 5, solves: ['stairs'] }] },
          ],
        },
        {
          key: 's',
          title: 'Later',
          quotes: ['Phew'],
          strengths: ['View'],
          pains: [{ key: 'stairs', text: 'Stairs', severity: 4 }, { text: 'Heat' }],
        },
      ],
    })
    const noted = (target: string) =>
      sortedByOrder(map.annotations)
        .filter(([, note]) => note.target === id(target))
        .map(([, note]) => note.text)
    expect(noted('s')).toEqual(['Stairs', 'Heat', 'View', 'Phew'])
    expect(noted('t')).toEqual(['Lift'])
    const lift = [...map.annotations].find(([, note]) => note.text === 'Lift')?.[0] ?? ''
    expect([...map.solves.keys()]).toEqual([pairKey(lift, id('stairs'))])
  })

  it('with paths as next links and other links as said, between any two things', () => {
    const { map, id } = build({
      personas: [{ key: 'p', name: 'P' }],
      stages: [{ key: 's', title: 'S', touchpoints: [{ key: 't', title: 'T' }] }],
      paths: [['p', 's', 't']],
      links: [{ from: 't', to: 's', kind: 'loop', label: 'again', share: 20 }],
    })
    expect([...map.links.values()]).toEqual([
      { kind: 'next', from: id('p'), to: id('s'), label: '' },
      { kind: 'next', from: id('s'), to: id('t'), label: '' },
      { kind: 'loop', from: id('t'), to: id('s'), label: 'again', share: 20 },
    ])
  })

  it('that shows the lanes of cards which hold one, or exactly those that are asked for', () => {
    const stages = [{ title: 'S', touchpoints: [{ title: 'Cooks', lane: 'backstage' as const }] }]
    const shown = (sketch: Partial<MapSketch>) =>
      BUILT_IN_LANES.filter(kind => isOnCanvas(LANES[kind]) && build(sketch).map.lanes.get(kind)?.visible)
    expect(shown({ stages })).toEqual(['customer', 'backstage', 'emotion'])
    expect(shown({ stages, lanes: ['support'] })).toEqual(['customer', 'support', 'emotion'])
    expect(shown({ stages, lanes: [] })).toEqual(['customer', 'emotion'])
  })

  it('in which a card that speaks to somebody is a communication', () => {
    const { map } = build({
      stages: [{ title: 'S', touchpoints: [{ title: 'Waits' }, { title: 'Calls', to: 'The shop' }] }],
    })
    expect([...map.touchpoints.values()].map(card => card.interaction)).toEqual(['action', 'communication'])
  })
})

describe('a slip of the pen is told at once', () => {
  it('a key that nothing has', () => {
    expect(() => build({ links: [{ from: 'here', to: 'there' }] })).toThrow('has the key "here"')
  })
  it('a key that two things have', () => {
    const twice = [
      { key: 'x', title: 'One' },
      { key: 'x', title: 'Two' },
    ]
    expect(() => build({ stages: twice })).toThrow('have the key "x"')
  })
  it('a card under one of another stage', () => {
    expect(() =>
      build({
        stages: [
          { title: 'S', touchpoints: [{ key: 'x', title: 'X' }] },
          { title: 'T', touchpoints: [{ title: 'Y', under: 'x' }] },
        ],
      }),
    ).toThrow('"Y" stands under "x"')
  })
})

describe('whatever the sketch', () => {
  const card = fc.record({
    lane: fc.constantFrom('customer' as const, 'frontstage' as const, 'support' as const),
    /** How many cards back the one lies that it stands under; 0 is a new column. */
    back: fc.nat(3),
  })
  const stage = fc.array(card, { maxLength: 12 })

  it('every record fits the schema, and no two cards stand in one slot', () => {
    fc.assert(
      fc.property(fc.array(stage, { maxLength: 5 }), stages => {
        const map = mapFromSketch(
          {
            title: 'Any',
            stages: stages.map((cards, s) => ({
              title: `${s}`,
              touchpoints: cards.map(({ lane, back }, c) => ({
                key: `${s}-${c}`,
                title: `${c}`,
                lane,
                under: back > 0 && c >= back ? `${s}-${c - back}` : undefined,
              })),
            })),
          },
          counter(),
        )
        for (const table of RECORD_TABLES) {
          for (const record of map[table].values()) {
            expect(v.safeParse(RECORDS[table], record).success).toBe(true)
            if ('order' in record) expect(isOrderKey(record.order)).toBe(true)
          }
        }
        const places = [...map.touchpoints.values()].map(({ place }): Place => place)
        expect(new Set(places.map(place => place.join(' '))).size).toBe(places.length)
        expect(places.every(([, , column]) => isOrderKey(column))).toBe(true)
      }),
    )
  })
})
