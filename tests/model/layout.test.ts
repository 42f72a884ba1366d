import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emotionSequence } from '../../src/model/analysis/emotionSequence'
import type { Id } from '../../src/model/ids'
import type { JourneyMap } from '../../src/model/journey'
import type { Geometry, Measure, Rect } from '../../src/model/layout/geometry'
import { graphemes } from '../../src/model/layout/graphemes'
import { createLayout, layoutMap } from '../../src/model/layout/layoutMap'
import { CARD, STAGE } from '../../src/model/layout/sizes'
import { buildSketch, type MapSketch, type TouchpointSketch } from '../../src/model/sketch'
import { edit } from '../../src/model/tx'
import { arbMap, bigMap, counterIds, makeRecord } from '../helpers/maps'
import { runs } from '../helpers/runs'

const measure: Measure = (text, style) => graphemes(text).length * style.size * 0.55

function lay(sketch: Partial<MapSketch>) {
  const { map, ids } = buildSketch({ title: 'A map', ...sketch }, counterIds())
  return { map, geometry: layoutMap(map, { measure }), id: (key: string) => ids.get(key) ?? `no ${key}` }
}

/** The cards of one stage. */
function stage(...touchpoints: TouchpointSketch[]) {
  return lay({ stages: [{ title: 'Stage', touchpoints }] })
}

const apart = (a: Rect, b: Rect) =>
  a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y

const within = (inner: Rect, outer: Rect) =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height

function eachPair<T>(items: Iterable<T>, visit: (a: T, b: T) => void) {
  const all = [...items]
  for (const [index, a] of all.entries()) for (const b of all.slice(index + 1)) visit(a, b)
}

describe('whatever the map', () => {
  const whatever = (promise: (geometry: Geometry, map: JourneyMap) => void) =>
    fc.assert(
      fc.property(arbMap({ touchpoints: 20 }), map => {
        promise(layoutMap(map, { measure }), map)
      }),
      { numRuns: runs(50) },
    )

  it('two cards never overlap', () => {
    whatever(({ touchpoints }) => {
      eachPair(touchpoints, ([idA, a], [idB, b]) => expect(apart(a, b), `${idA} on ${idB}`).toBe(true))
    })
  })

  it('cards are in the box of their stage and in their lane, or in the tray', () => {
    whatever(({ touchpoints, stages, lanes, unplaced }) => {
      for (const [id, card] of touchpoints) {
        const home = card.slot ? stages.get(card.slot.stage) : unplaced
        expect(home && within(card, home), id).toBe(true)
        if (!card.slot) continue
        const lane = lanes.find(band => band.id === card.slot?.lane)
        expect(lane && card.y >= lane.y && card.y + card.height <= lane.y + lane.height, id).toBe(true)
        expect(stages.get(card.slot.stage)?.columns[card.slot.column]?.x).toBe(card.x)
      }
    })
  })

  it('every card is drawn, unless its lane is hidden', () => {
    whatever(({ touchpoints, lanes }, map) => {
      const shown = new Set(lanes.map(lane => lane.id))
      for (const [id, { place }] of map.touchpoints) {
        const placed = map.stages.has(place[0]) && map.lanes.has(place[1])
        if (!placed || shown.has(place[1])) expect(touchpoints.has(id), id).toBe(true)
      }
    })
  })

  it('stages, tray and personas stand apart, lanes too', () => {
    whatever(({ stages, lanes, personas, unplaced }) => {
      const boxes = [...stages.values(), ...personas.values(), ...(unplaced ? [unplaced] : [])]
      eachPair(boxes, (a, b) => expect(apart(a, b)).toBe(true))
      eachPair(lanes, (a, b) => expect(apart(a, b)).toBe(true))
    })
  })

  it('everything is in the bounds', () => {
    whatever(({ bounds, stages, touchpoints, personas, notes, links, emotion, unplaced }) => {
      const rects: Rect[] = [stages, touchpoints, personas, notes].flatMap(table => [...table.values()])
      if (emotion) rects.push(emotion.rect)
      if (unplaced) rects.push(unplaced)
      for (const link of links.values()) {
        rects.push(...link.points.map(point => ({ ...point, width: 0, height: 0 })))
        if (link.label) rects.push(link.label)
      }
      for (const rect of rects) expect(within(rect, bounds)).toBe(true)
    })
  })

  it('it comes out the same again, whatever the order of the records in memory', () => {
    const turned = (table: ReadonlyMap<Id, unknown>) => new Map([...table].reverse())
    const sorted = (table: ReadonlyMap<Id, unknown>) => [...table].sort(([a], [b]) => (a < b ? -1 : 1))
    whatever((geometry, map) => {
      const other = layoutMap(
        {
          ...map,
          stages: turned(map.stages),
          touchpoints: turned(map.touchpoints),
          links: turned(map.links),
          personas: turned(map.personas),
          lanes: turned(map.lanes),
        } as JourneyMap,
        { measure },
      )
      expect(sorted(other.touchpoints)).toEqual(sorted(geometry.touchpoints))
      expect(sorted(other.links)).toEqual(sorted(geometry.links))
      expect(other.emotion).toEqual(geometry.emotion)
    })
  })
})

describe('cards that claim one slot', () => {
  const colliding = (...rows: number[]) => {
    const { geometry } = stage(
      { title: 'First', key: 'first' },
      ...rows.map(row => ({ title: 'Other', under: 'first', row })),
    )
    return [...geometry.touchpoints.values()].map(card => card.slot?.row)
  }
  it('the first by id stays and the next goes to the free row below', () => {
    expect(colliding(0, 0)).toEqual([0, 1, 2])
  })
  it('nobody loses the row that is theirs', () => {
    expect(colliding(0, 1)).toEqual([0, 2, 1])
  })
})

describe('rows', () => {
  it('align across stages: the highest card of a row makes room in all', () => {
    const { geometry, id } = lay({
      stages: [
        {
          title: 'A',
          touchpoints: [
            { key: 'long', title: 'A title that takes a good deal more than a line' },
            { key: 'a', title: 'Below', under: 'long' },
          ],
        },
        {
          title: 'B',
          touchpoints: [
            { key: 'short', title: 'Short' },
            { key: 'b', title: 'Below', under: 'short' },
          ],
        },
      ],
    })
    const card = (key: string) => geometry.touchpoints.get(id(key))!
    expect(card('long').height).toBeGreaterThan(card('short').height)
    expect(card('short').y).toBe(card('long').y)
    expect(card('a').y).toBe(card('b').y)
  })

  it('that nobody uses take no place', () => {
    const { geometry } = stage({ title: 'A', key: 'a' }, { title: 'B', under: 'a', row: 700 })
    expect(geometry.lanes[0]?.rows.map(({ row }) => row)).toEqual([0, 700])
    expect(geometry.bounds.height).toBeLessThan(800)
  })

  it('an annotation or a rating makes no card higher', () => {
    const bare = stage({ title: 'A' }).geometry
    const full = stage({ title: 'A', pains: [{ text: 'Ouch' }], strengths: ['Yes'] }).geometry
    expect([...full.touchpoints.values()]).toEqual([...bare.touchpoints.values()])
  })
})

describe('lanes', () => {
  const cards: TouchpointSketch[] = [
    { title: 'Asks', key: 'asks' },
    { title: 'Answers', lane: 'frontstage', under: 'asks' },
    { title: 'Looks it up', lane: 'support', under: 'asks' },
  ]
  it('lie from the customer down to the curve, with the lines of the blueprint between', () => {
    const { lanes } = stage(...cards).geometry
    expect(lanes.map(({ kind, line }) => [kind, line])).toEqual([
      ['customer', undefined],
      ['frontstage', 'interaction'],
      ['support', 'internal'],
      ['emotion', undefined],
    ])
    expect(lanes.map(lane => lane.y)).toEqual(lanes.map(lane => lane.y).toSorted((a, b) => a - b))
  })

  it('that are hidden take their cards and links with them; those of the customer cannot be', () => {
    const { map, id } = lay({
      stages: [{ title: 'S', touchpoints: cards.map(card => ({ ...card, key: card.title })) }].map(one => ({
        ...one,
        touchpoints: one.touchpoints.map(card => (card.under ? { ...card, under: 'Asks' } : card)),
      })),
      links: [{ from: 'Asks', to: 'Answers' }],
    })
    const { map: hidden } = edit(map, counterIds(), tx => {
      for (const lane of ['customer', 'frontstage']) {
        tx.update('lanes', lane, draft => {
          draft.visible = false
        })
      }
    })
    const { touchpoints, links } = layoutMap(hidden, { measure })
    expect([...touchpoints.keys()]).toEqual([id('Asks'), id('Looks it up')])
    expect(links.size).toBe(0)
  })
})

describe('the unplaced tray', () => {
  it('holds the cards of a stage that is gone, right of the last stage', () => {
    const { map, id } = lay({
      stages: [
        { title: 'Kept', touchpoints: [{ title: 'Stays' }] },
        { title: 'Gone', key: 'gone', touchpoints: [{ title: 'Lost', key: 'lost' }] },
      ],
    })
    const { map: after } = edit(map, counterIds(), tx => tx.remove('stages', id('gone')))
    const geometry = layoutMap(after, { measure })
    const [stage] = geometry.stages.values()
    expect(geometry.unplaced?.x).toBeGreaterThan(stage!.x + stage!.width)
    expect(geometry.touchpoints.get(id('lost'))?.slot).toBeUndefined()
  })
})

describe('the emotion curve', () => {
  const rated = {
    personas: [
      { name: 'Ana', key: 'ana' },
      { name: 'Bo', key: 'bo' },
    ],
  }

  it('has the points and gaps of the analysis, in rising x, each in the column of its card', () => {
    fc.assert(
      fc.property(arbMap({ touchpoints: 16 }), map => {
        const lanes = new Map([...map.lanes].map(([id, lane]) => [id, { ...lane, visible: true }]))
        const shown = { ...map, lanes }
        const { emotion, touchpoints, stages } = layoutMap(shown, { measure })
        if (!emotion || stages.size === 0) return
        for (const { persona, runs } of emotion.curves) {
          const told = emotionSequence(shown, persona)
          const plain = (points: readonly { touchpoint: Id; value: number }[]) =>
            points.map(({ touchpoint, value }) => [touchpoint, value])
          expect(runs.map(run => plain(run.points))).toEqual(told.map(plain))
          const points = runs.flatMap(run => run.points)
          points.forEach((point, index) => {
            const card = touchpoints.get(point.touchpoint)!
            expect(point.x > card.x && point.x < card.x + card.width).toBe(true)
            if (index > 0) expect(point.x).toBeGreaterThan(points[index - 1]!.x)
          })
        }
      }),
      { numRuns: runs(34) },
    )
  })

  it('stands higher where it felt better, within three units of its level', () => {
    const { geometry } = lay({
      ...rated,
      stages: [
        {
          title: 'S',
          touchpoints: [
            { title: 'Bad', emotion: { ana: -2, bo: -2 } },
            { title: 'Good', emotion: { ana: 2, bo: 2 } },
          ],
        },
      ],
    })
    const { curves, levels } = geometry.emotion!
    expect(curves).toHaveLength(3)
    for (const { persona, runs } of curves.slice(0, 2)) {
      expect(persona).toBeDefined()
      const [bad, good] = runs[0]!.points
      expect(bad!.y).toBeGreaterThan(good!.y)
      expect(Math.abs(bad!.y - levels[-2])).toBeLessThanOrEqual(3)
      expect(Math.abs(good!.y - levels[2])).toBeLessThanOrEqual(3)
    }
    // Both felt the same, and both lines are to be seen.
    expect(Math.abs(curves[0]!.runs[0]!.points[0]!.y - curves[1]!.runs[0]!.points[0]!.y)).toBeGreaterThan(2)
  })

  it('breaks at a touchpoint that nobody rated', () => {
    const { geometry } = lay({
      ...rated,
      stages: [
        {
          title: 'S',
          touchpoints: [
            { title: '1', emotion: { ana: 1 } },
            { title: '2', emotion: { ana: 0 } },
            { title: '3' },
            { title: '4', emotion: { ana: -1 } },
          ],
        },
      ],
    })
    const [curve] = geometry.emotion!.curves
    expect(curve?.runs.map(run => run.points.map(point => point.value))).toEqual([[1, 0], [-1]])
    expect(curve?.runs.map(run => run.path !== '')).toEqual([true, false])
    expect(geometry.emotion?.lowest.get(curve!.persona!)?.value).toBe(-1)
  })
})

describe('laying out again after an edit', () => {
  it('gives what laying out afresh gives, for any two maps in turn', () => {
    const layout = createLayout(measure)
    fc.assert(
      fc.property(arbMap(), map => {
        layout(map)
        const again = layout(map)
        expect(again).toEqual(layoutMap(map, { measure }))
      }),
      { numRuns: runs(20) },
    )
  })

  it('keeps every box that the edit did not touch', () => {
    const map = bigMap(100)
    const layout = createLayout(measure)
    const before = layout(map)
    const { map: edited } = edit(map, counterIds(), tx => {
      tx.update('touchpoints', 't7', touchpoint => {
        touchpoint.title = 'Another title'
      })
    })
    const after = layout(edited)
    const changed = [...after.touchpoints].filter(([id, box]) => box !== before.touchpoints.get(id))
    expect(changed.map(([id]) => id)).toEqual(['t7'])
    expect(after.links).toBe(before.links)
    expect(after.stages).toBe(before.stages)
    expect(after.lanes).toBe(before.lanes)
    expect(after.emotion).toBe(before.emotion)
  })
})

describe('a card with an image', () => {
  const image = (target: string) => makeRecord('images', { target })

  it('is higher by the place for its picture, however many there are; its row grows with it', () => {
    const { map, geometry, id } = stage({ key: 'a', title: 'A' }, { key: 'b', title: 'B' })
    const plain = geometry.touchpoints.get(id('a'))!
    const images = new Map([
      ['i', image(id('a'))],
      ['j', image(id('a'))],
    ])
    const { touchpoints, lanes } = layoutMap({ ...map, images }, { measure })
    expect(touchpoints.get(id('a'))).toMatchObject({ pictured: true, height: plain.height + CARD.picture })
    expect(touchpoints.get(id('b'))).toMatchObject({ pictured: false, height: plain.height })
    expect(lanes[0]?.rows[0]?.height).toBe(plain.height + CARD.picture)
  })

  it('takes its place when the first image comes and gives it back when the last one goes, and nothing else moves at a caption', () => {
    const { map, id } = stage({ key: 'a', title: 'A' }, { key: 'b', title: 'B' })
    const layout = createLayout(measure)
    const before = layout(map)
    const withOne = layout({ ...map, images: new Map([['i', image(id('a'))]]) })
    const captioned = layout({ ...map, images: new Map([['i', { ...image(id('a')), caption: 'Queue' }]]) })
    expect(withOne.touchpoints.get(id('a'))?.pictured).toBe(true)
    expect(captioned.touchpoints).toBe(withOne.touchpoints)
    expect(layout(map)).toEqual(before)
  })
})

describe('a stage with an image', () => {
  it('has a place for it in its head, beside the words and above the cards, also where there are few words', () => {
    const { map, geometry, id } = stage({ key: 'a', title: 'A' })
    const [name, record] = [...map.stages][0]!
    const goal = 'to find what there is, and what it costs, before anybody asks'
    const said = { ...map, stages: new Map([[name, { ...record, goal }]]) }
    const images = new Map([['i', makeRecord('images', { target: name })]])
    const [plain, pictured] = [said, { ...said, images }].map(one => layoutMap(one, { measure }))
    const [before, after] = [plain!, pictured!].map(one => one.stages.get(name)!)
    expect([before!.pictured, after!.pictured]).toEqual([false, true])
    expect(after!.width).toBe(before!.width)
    const room = after!.width - 2 * STAGE.padding - STAGE.picture
    for (const line of after!.goal.lines) expect(measure(line, STAGE.goal)).toBeLessThan(room)

    const bare = layoutMap({ ...map, images }, { measure })
    const { head } = bare.stages.get(name)!
    expect(head.height).toBeGreaterThanOrEqual(STAGE.headTop + STAGE.picture)
    const [card, before0] = [bare, geometry].map(one => one.touchpoints.get(id('a'))!)
    expect(card!.y - head.height).toBe(before0!.y - geometry.stages.get(name)!.head.height)
  })
})
