import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { touchpointsInOrder } from '../../../src/model/analysis/touchpointsInOrder'
import { type Id, splitPair } from '../../../src/model/ids'
import { type JourneyMap, RECORD_TABLES, TABLES } from '../../../src/model/journey'
import type { Rect } from '../../../src/model/layout/geometry'
import { createLayout } from '../../../src/model/layout/layoutMap'
import { addMap } from '../../../src/model/operations/addMap'
import { canHoldCell } from '../../../src/model/operations/cells'
import { slotOf } from '../../../src/model/operations/slots'
import { sortedByOrder } from '../../../src/model/order'
import { edit } from '../../../src/model/tx'
import { createMapStore } from '../../../src/store/createMapStore'
import { arbMap, counterIds, makeRecord } from '../../helpers/maps'
import { runs } from '../../helpers/runs'
import { draw, mapOf } from './notation'

const layout = createLayout((text, { size }) => text.length * size * 0.55)

function added(open: JourneyMap, other: JourneyMap): { map: JourneyMap; result: Id[] } {
  return edit(open, counterIds('new'), tx => addMap(tx, other, layout))
}

const persona = (name: string, fields = {}) => makeRecord('personas', { name, order: 'a0', ...fields })
const note = (text: string, at: [number, number]) => makeRecord('notes', { text, at })

describe('a map that is added to another', () => {
  it('stands behind it, as it stood by itself', () => {
    const { map, result } = added(mapOf('a b | c'), mapOf('d/e f+x | . | g'))
    expect(draw(map)).toBe(`${draw(mapOf('a b | c'))} | ${draw(mapOf('d/e f+x | . | g'))}`)
    expect(result).toEqual(sortedByOrder(map.stages).flatMap(([id], index) => (index < 2 ? [] : [id])))
  })

  it('has its personas in those of the same name, and brings the others', () => {
    const open = mapOf('a', { personas: new Map([['p', persona('Nadia', { role: 'Nurse' })]]) })
    const other = mapOf('b', {
      personas: new Map([
        ['q', persona(' NADIA', { role: 'Doctor' })],
        ['r', persona('nadia', { order: 'a1' })],
        ['s', persona('', { order: 'a2' })],
      ]),
      ratings: new Map([
        ['b:q', -1],
        ['b:r', 1],
      ]),
    })
    const { map } = added(open, other)
    const people = sortedByOrder(map.personas).map(([, { name, role }]) => `${name}/${role}`)
    expect(people.sort()).toEqual(['/', 'Nadia/Nurse', 'nadia/'])
    const [card] = [...map.touchpoints].find(([, { title }]) => title === 'b')!
    expect(map.ratings.get(`${card}:p`)).toBe(-1)
  })

  it('shows the lanes in which something of it stands', () => {
    const hidden = (map: JourneyMap, ...ids: Id[]): JourneyMap => ({
      ...map,
      lanes: new Map([...map.lanes].map(([id, lane]) => [id, { ...lane, visible: !ids.includes(id) }])),
    })
    const open = hidden(mapOf('a'), 'frontstage', 'backstage', 'pains', 'quotes', 'ideas')
    const other = mapOf('b+c', {
      annotations: new Map([
        ['n1', makeRecord('annotations', { kind: 'pain', target: 'b', text: 'slow', order: 'a0' })],
        ['n2', makeRecord('annotations', { kind: 'quote', target: 'b', text: 'ah', order: 'a0' })],
      ]),
    })
    const { map } = added(open, hidden(other, 'quotes'))
    const shown = [...map.lanes].filter(([, { visible }]) => visible).map(([id]) => id)
    expect(shown).toEqual(expect.arrayContaining(['frontstage', 'pains']))
    for (const lane of ['backstage', 'quotes', 'ideas']) expect(shown).not.toContain(lane)
  })

  it('keeps what waited for a place waiting, also where a stage of that id is', () => {
    const waiting = makeRecord('touchpoints', { title: 'w', place: ['s1', 'customer', 'a0', 0] })
    const other = { ...mapOf(''), stages: new Map(), touchpoints: new Map([['w', waiting]]) }
    const { map } = added(mapOf('a'), other)
    const [id] = [...map.touchpoints].find(([, { title }]) => title === 'w')!
    expect(slotOf(map, id)).toBeUndefined()
  })

  it('has its notes beside its stages as they lay, and farther down where something is', () => {
    const open = mapOf('a b c', { notes: new Map([['o', note('here', [0, 900])]]) })
    const other = mapOf('d', {
      notes: new Map([
        ['free', note('free', [0, 2000])],
        ['over', note('over a card', [60, 160])],
      ]),
    })
    const { map } = added(open, other)
    const at = (text: string) => [...map.notes.values()].find(each => each.text === text)!.at
    const [first] = [...layout(other).stages.values()]
    const stage = [...layout(map).stages.values()].at(-1)!
    expect(at('free')).toEqual([stage.x - first!.x, 2000 + stage.y - first!.y])
    expect(overlaps(map)).toEqual([])
  })

  it('arrives whole, changes nothing that is there, and goes again by one undo', () => {
    fc.assert(
      fc.property(arbMap(), arbMap(), (open, other) => {
        const store = createMapStore({ id: 'm', newId: counterIds('new'), map: open })
        const before = store.snapshot()
        store.change('changes.importMap', tx => addMap(tx, other, layout))
        const after = store.snapshot()

        for (const table of TABLES) {
          if (table === 'lanes') continue
          for (const [id, record] of before[table]) expect(after[table].get(id)).toEqual(record)
        }
        for (const [id, { kind, title }] of before.lanes) {
          expect(after.lanes.get(id)).toMatchObject({ kind, title })
        }
        expect(after.meta).toEqual(before.meta)
        expect(arrived(before, after)).toEqual(whole(other))

        if (store.undoSteps.length > 0) store.undo()
        for (const table of TABLES) expect(store.snapshot()[table]).toEqual(before[table])
      }),
      { numRuns: runs(40) },
    )
  })

  it('has no note over another thing, wherever its notes lay', () => {
    const onMap = fc.double({ min: -500, max: 3000, noNaN: true })
    const notes = fc.array(fc.tuple(onMap, onMap), { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(arbMap({ notes: 0 }), arbMap({ notes: 0 }), notes, (open, other, places) => {
        const table = new Map(places.map((at, index) => [`n${index}`, note(`${index}`, at)]))
        const { map } = added(open, { ...other, notes: table })
        expect(overlaps(map)).toEqual([])
      }),
      { numRuns: runs(30) },
    )
  })
})

/** Pairs of a note and something that it lies on. */
function overlaps(map: JourneyMap): string[] {
  const { notes, touchpoints, personas, stages } = layout(map)
  const things: [string, Rect][] = [
    ...notes,
    ...touchpoints,
    ...personas,
    ...[...stages].map(([id, { head }]): [string, Rect] => [id, head]),
  ]
  const over = (a: Rect, b: Rect) =>
    a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
  return [...notes].flatMap(([id, box]) =>
    things.flatMap(([other, rect]) => (id !== other && over(box, rect) ? [`${id} ${other}`] : [])),
  )
}

/** What there is of a map by its words, without what refers to something that it does not have. */
function whole(map: JourneyMap) {
  const isNode = (id: Id) => map.touchpoints.has(id) || map.stages.has(id)
  const isEnd = (id: Id) => isNode(id) || map.personas.has(id)
  const judged = (key: string) => {
    const [touchpoint, person] = splitPair(key)
    return map.touchpoints.has(touchpoint) && map.personas.has(person)
  }
  return {
    stages: sortedByOrder(map.stages).map(([, { order: _, ...stage }]) => stage),
    cards: touchpointsInOrder(map)
      .map(([, { place: _, ...card }]) => JSON.stringify(card))
      .sort(),
    unplaced: [...map.touchpoints.keys()].filter(id => !slotOf(map, id)).length,
    annotations: texts(map, 'annotations', ({ target }) => isNode(target)),
    links: texts(map, 'links', ({ from, to }) => isEnd(from) && isEnd(to)),
    notes: [...map.notes.values()].map(({ text }) => text).sort(),
    cells: texts(map, 'cells', ({ lane, target }) => canHoldCell(map, lane, target)),
    images: texts(map, 'images', ({ target }) => isNode(target)),
    views: map.views.size,
    ratings: [...map.ratings].flatMap(([key, value]) => (judged(key) ? [value] : [])).sort(),
    expectations: [...map.expectations].flatMap(([key, value]) => (judged(key) ? [value] : [])).sort(),
    solves: [...map.solves.keys()].filter(key => splitPair(key).every(id => kept(map, id))).length,
    votes: [...map.votes.keys()].filter(key => kept(map, splitPair(key)[0])).length,
  }
}

function kept(map: JourneyMap, annotation: Id): boolean {
  const target = map.annotations.get(annotation)?.target ?? ''
  return map.touchpoints.has(target) || map.stages.has(target)
}

/** The records of a kind without what says where they are. */
function texts<T extends 'annotations' | 'links' | 'cells' | 'images'>(
  map: JourneyMap,
  table: T,
  wanted: (record: { lane: Id; target: Id; from: Id; to: Id }) => boolean,
): string[] {
  const places = new Set(['lane', 'target', 'from', 'to', 'order'])
  return [...map[table].values()]
    .filter(record => wanted({ lane: '', target: '', from: '', to: '', ...record }))
    .map(record => JSON.stringify(Object.entries(record).filter(([field]) => !places.has(field))))
    .sort()
}

/** The same of what has come: everything that was not there. */
function arrived(before: JourneyMap, after: JourneyMap) {
  const tables = RECORD_TABLES.filter(table => table !== 'personas' && table !== 'lanes')
  const isNew = (table: ReadonlyMap<string, unknown>, key: string) => !table.has(key)
  const news = Object.fromEntries(
    [...tables, 'ratings', 'expectations', 'solves', 'votes'].map(table => {
      const there = before[table as 'notes'] as ReadonlyMap<string, unknown>
      return [
        table,
        new Map(
          [...(after[table as 'notes'] as ReadonlyMap<string, unknown>)].filter(([key]) => isNew(there, key)),
        ),
      ]
    }),
  )
  return whole({ ...after, ...news } as JourneyMap)
}
