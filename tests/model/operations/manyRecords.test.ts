import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { touchpointsInOrder, unplacedTouchpoints } from '../../../src/model/analysis/touchpointsInOrder'
import { type JourneyMap, RECORD_TABLES, TABLES } from '../../../src/model/journey'
import { createLayout } from '../../../src/model/layout/layoutMap'
import { open } from '../../../src/model/open'
import { addMap } from '../../../src/model/operations/addMap'
import { MAX_CLIP_RECORDS, openClip } from '../../../src/model/operations/clip'
import { copyRecords } from '../../../src/model/operations/copyRecords'
import { duplicate } from '../../../src/model/operations/duplicate'
import { pasteClip } from '../../../src/model/operations/pasteClip'
import { sortedByOrder } from '../../../src/model/order'
import { edit } from '../../../src/model/tx'
import { createMapStore } from '../../../src/store/createMapStore'
import { arbMap, counterIds, makeRecord } from '../../helpers/maps'
import { runs } from '../../helpers/runs'
import { draw, editing, mapOf } from './notation'

/*
 * What comes in from outside may be made to take long: thousands of things that are not here, each of which has to be
 * looked for and put in its place. It must cost what it holds, not what it holds times itself: then none of these takes a
 * second on a machine with nothing else to do, and otherwise most take longer than the patience here.
 */

const MANY = 8_000
const PATIENCE = 20_000

type Tables = Readonly<Record<string, Readonly<Record<string, unknown>>>>

function many(make: (index: number) => unknown, count = MANY): Record<string, unknown> {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`r${index}`, make(index)]))
}

const order = 'a0'
const HOSTILE: Readonly<Record<string, Tables>> = {
  'cards of as many stages that are not here': {
    touchpoints: many(index => ({ place: [`x${index}`, 'customer', 'a0', 0] })),
  },
  'cards in one cell': {
    stages: { s: { order } },
    touchpoints: many(() => ({ place: ['s', 'customer', 'a0', 0] })),
  },
  'cards in last rows, two in each': {
    stages: { s: { order } },
    touchpoints: many(index => ({
      place: ['s', 'customer', `a${(index >> 1).toString(36).padStart(4, '0')}V`, 999],
    })),
  },
  'cards of as many stages, in a lane that is not here': {
    stages: many(() => ({ order })),
    touchpoints: many(index => ({ place: [`r${index}`, 'gone', 'a0', 0] })),
    lanes: many(index => ({ kind: 'text', title: `${index}`, order })),
  },
  'personas of as many names': { personas: many(index => ({ name: `p${index}`, order })) },
  'personas of one name': {
    personas: many(() => ({ name: 'Nadia', order })),
    touchpoints: { t: { place: ['x', 'customer', 'a0', 0] } },
  },
  'lanes of as many titles': { lanes: many(index => ({ kind: 'text', title: `${index}`, order })) },
  'lanes of one title': { lanes: many(() => ({ kind: 'text', title: 'x', order })) },
  'annotations of what is not here': {
    annotations: many(() => ({ kind: 'pain', target: 'x', text: 'slow', order })),
  },
  'notes in one place': { notes: many(() => ({ at: [0, 0], text: 'a' })) },
}

const layout = createLayout((text, { size }) => text.length * size * 0.55)

function mapIn(tables: Tables): JourneyMap {
  const opened = open({ format: 'jatra', schema: 2, ...tables })
  if (!opened.ok) throw new Error(opened.reason)
  return opened.map
}

function clipIn(tables: Tables) {
  const opened = openClip({ format: 'jatra-clip', version: 1, ...tables })
  if (!opened.ok) throw new Error(opened.reason)
  return opened.clip
}

/** How many records there are. */
function count(map: JourneyMap): number {
  return RECORD_TABLES.reduce((sum, table) => sum + map[table].size, 0)
}

describe(`${MANY} records that are made to take long`, () => {
  it.each(Object.entries(HOSTILE))(
    'are pasted: %s',
    (_, tables) => {
      const { map } = editing('a', tx => pasteClip(tx, clipIn(tables), undefined, 's1'))
      expect(count(map)).toBeGreaterThanOrEqual(MANY)
    },
    PATIENCE,
  )

  it.each(Object.entries(HOSTILE))(
    'are added with their map: %s',
    (_, tables) => {
      const other = mapIn(tables)
      const { map } = editing('a', tx => addMap(tx, other, layout))
      const missing = ['lanes', 'annotations'].some(table => Object.hasOwn(tables, table))
      expect(count(map)).toBeGreaterThanOrEqual(missing ? 1 : MANY)
    },
    PATIENCE,
  )

  it(
    'are pasted and duplicated where they are: a card of each of as many stages',
    () => {
      const stages = many(() => ({ order }))
      const map = mapIn({
        stages,
        touchpoints: many(index => ({ place: [`r${index}`, 'customer', 'a0', 0], title: `${index}` })),
      })
      const cards = [...map.touchpoints.keys()]
      const pasted = editing(map, tx => pasteClip(tx, copyRecords(map, cards))).map
      const doubled = editing(map, tx => duplicate(tx, cards)).map
      for (const after of [pasted, doubled]) {
        const titles = touchpointsInOrder(after).map(([, { title }]) => title)
        expect(titles.every((title, index) => title === titles[index - (index % 2)])).toBe(true)
      }
    },
    PATIENCE,
  )
})

it('more records than a clip may hold are no clip', () => {
  const clip = (records: number) =>
    openClip({ format: 'jatra-clip', version: 1, names: many(() => '', records) })
  expect(clip(MAX_CLIP_RECORDS).ok).toBe(true)
  expect(clip(MAX_CLIP_RECORDS + 1)).toEqual({ ok: false, reason: 'too-large' })
})

it('cards for which there is no room below share a column beside', () => {
  const crowd = many(() => ({ title: 'x', place: ['s', 'customer', 'a0', 0] }), 2500)
  const clip = clipIn({ stages: { s: { order } }, touchpoints: crowd })
  const { map } = editing('a', tx => pasteClip(tx, clip))
  const places = [...map.touchpoints.values()].map(({ place }) => place)
  expect(new Set(places.map(place => place.join())).size).toBe(2501)
  const columns = new Set(places.filter(([stage]) => stage !== 's1').map(([, , column]) => column))
  expect([...columns].map(column => places.filter(place => place[2] === column).length).sort()).toEqual([
    1000, 1000, 500,
  ])
})

it('a great many notes lie below all that is here, as they lay among themselves', () => {
  const notes = many(index => ({ at: [(index * 37) % 900, index % 700], text: `${index}` }), 1200)
  const { map } = editing('a b', tx => addMap(tx, mapIn({ notes }), layout))
  const here = [...layout(mapOf('a b')).touchpoints.values()].map(({ y, height }) => y + height)
  const at = new Map([...map.notes.values()].map(note => [note.text, note.at]))
  const [x, y] = at.get('0')!
  for (const [text, place] of at) {
    expect(place[1]).toBeGreaterThan(Math.max(...here))
    const index = Number(text)
    expect(place[0] - x).toBeCloseTo((index * 37) % 900)
    expect(place[1] - y).toBeCloseTo(index % 700)
  }
})

it('cards of stages that are not here come to the last stage as they are read, each stage behind the other', () => {
  const clip = copyRecords(mapOf('d e/f | g | h+i'), ['d', 'e', 'f', 'g', 'h', 'i'])
  const other = mapOf('a | b')
  const renamed = new Map([...other.stages].map(([id, stage]) => [`other-${id}`, stage]))
  const moved = new Map(
    [...other.touchpoints].map(([id, card]) => {
      const [stage, lane, column, row] = card.place
      return [id, makeRecord('touchpoints', { ...card, place: [`other-${stage}`, lane, column, row] })]
    }),
  )
  const { map } = editing({ ...other, stages: renamed, touchpoints: moved }, tx => pasteClip(tx, clip))
  expect(draw(map)).toBe('a | b d e/f g h+i')
})

describe('any part of any map, pasted into any other', () => {
  const picked = fc.array(fc.boolean(), { minLength: 40, maxLength: 40 })
  const partOf = (map: JourneyMap, picks: readonly boolean[]) =>
    copyRecords(
      map,
      RECORD_TABLES.flatMap(table => [...map[table].keys()]).filter((_, index) => picks[index % 40]),
    )

  it('keeps the order of its personas and lanes, behind those that are here', () => {
    fc.assert(
      fc.property(arbMap(), arbMap({ personas: 6, cells: 6 }), picked, (here, from, picks) => {
        const clip = partOf(from, picks)
        const { map } = edit(here, counterIds('new'), tx => pasteClip(tx, clip))
        const personas = sortedByOrder(map.personas)
        const before = personas.filter(([id]) => here.personas.has(id)).map(([id]) => id)
        expect(personas.slice(0, before.length).map(([id]) => id)).toEqual(before)
        const names = sortedByOrder(Object.entries(clip.personas)).map(([, { name }]) => name)
        const added = personas.slice(before.length).map(([, { name }]) => name)
        expect(isWithin(added, names)).toBe(true)

        const lanes = sortedByOrder(map.lanes)
        const isOld = lanes.map(([id]) => here.lanes.has(id))
        expect(isOld).toEqual([...isOld].sort((a, b) => Number(b) - Number(a)))
        const titles = sortedByOrder(Object.entries(clip.lanes)).map(([, { title }]) => title)
        expect(
          isWithin(
            lanes.slice(here.lanes.size).map(([, { title }]) => title),
            titles,
          ),
        ).toBe(true)
      }),
      { numRuns: runs(60) },
    )
  })

  it('has a place for each card, and whatever refers to something refers to what is there', () => {
    fc.assert(
      fc.property(arbMap({ stages: 2 }), arbMap(), picked, (here, from, picks) => {
        const { map } = edit(here, counterIds('new'), tx => pasteClip(tx, partOf(from, picks)))
        const isNew = (id: string) => id.startsWith('new')
        expect(unplacedTouchpoints(map).filter(([id]) => isNew(id))).toEqual([])
        const isThere = (id: string) => RECORD_TABLES.some(table => map[table].has(id))
        const ends = [
          ...[...map.links].flatMap(([id, { from, to }]) => (isNew(id) ? [from, to] : [])),
          ...[...map.annotations, ...map.images, ...map.cells].flatMap(([id, { target }]) =>
            isNew(id) ? [target] : [],
          ),
          ...[...map.cells].flatMap(([id, { lane }]) => (isNew(id) ? [lane] : [])),
          ...[map.ratings, map.expectations, map.solves].flatMap(table =>
            [...table.keys()].flatMap(key => (key.split(':').some(isNew) ? key.split(':') : [])),
          ),
        ]
        expect(ends.filter(id => !isThere(id))).toEqual([])
      }),
      { numRuns: runs(60) },
    )
  })

  it('goes again by one undo', () => {
    fc.assert(
      fc.property(arbMap(), arbMap(), picked, (here, from, picks) => {
        const store = createMapStore({ id: 'm', newId: counterIds('new'), map: here })
        const before = store.snapshot()
        store.change('changes.paste', tx => pasteClip(tx, partOf(from, picks)))
        if (store.undoSteps.length > 0) store.undo()
        for (const table of TABLES) expect(store.snapshot()[table]).toEqual(before[table])
      }),
      { numRuns: runs(40) },
    )
  })
})

/** Whether all of these are in a list, in its order. */
function isWithin(some: readonly string[], list: readonly string[]): boolean {
  let at = -1
  return some.every(one => {
    at = list.indexOf(one, at + 1)
    return at >= 0
  })
}
