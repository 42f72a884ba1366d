import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { pairKey } from '../../src/model/ids'
import type { JourneyMap } from '../../src/model/journey'
import { setCell } from '../../src/model/operations/cells'
import { createMapStore } from '../../src/store/createMapStore'
import { encodeMap } from '../../src/store/encode'
import type { MapDocument } from '../../src/store/mapStore'
import { applyEdit, arbEdit } from '../helpers/edits'
import { arbMap, bigMap, counterIds, makeRecord } from '../helpers/maps'
import { runs } from '../helpers/runs'

function openStore(map: JourneyMap = bigMap(4)): MapDocument {
  return createMapStore({ id: 'm', newId: counterIds('new'), map })
}

function titleOf(store: MapDocument, id = 't0'): string | undefined {
  return store.map.touchpoints.get(id)?.title
}

function setTitle(store: MapDocument, title: string, group?: string): void {
  store.change(
    `changes.${title}`,
    tx =>
      tx.update('touchpoints', 't0', card => {
        card.title = title
      }),
    group === undefined ? {} : { group },
  )
}

const labels = (steps: readonly { label: string }[]) => steps.map(step => step.label)

describe('undo and redo', () => {
  test('lead through every map that was, back and forth', () => {
    fc.assert(
      fc.property(arbMap({ unknown: true }), fc.array(arbEdit, { maxLength: 12 }), (map, edits) => {
        const store = openStore(map)
        const maps = [store.snapshot()]
        for (const edit of edits) {
          const steps = store.undoSteps.length
          store.change('changes.test', tx => applyEdit(tx, edit))
          // An edit that changed nothing makes no step.
          if (store.undoSteps.length === steps) expect(store.snapshot()).toEqual(maps.at(-1))
          else maps.push(store.snapshot())
        }
        expect(store.undoSteps).toHaveLength(maps.length - 1)
        for (let round = 0; round < 2; round++) {
          for (const before of maps.slice(0, -1).reverse()) {
            store.undo()
            expect(store.snapshot()).toEqual(before)
          }
          expect(store.undo()).toBeUndefined()
          for (const after of maps.slice(1)) {
            store.redo()
            expect(store.snapshot()).toEqual(after)
          }
          expect(store.redo()).toBeUndefined()
        }
      }),
    )
  })

  test('name the step, and list what can be taken back and made again', () => {
    const store = openStore()
    setTitle(store, 'one')
    setTitle(store, 'two')
    expect(labels(store.undoSteps)).toEqual(['changes.one', 'changes.two'])
    expect(store.undo()?.label).toBe('changes.two')
    expect(labels(store.undoSteps)).toEqual(['changes.one'])
    expect(labels(store.redoSteps)).toEqual(['changes.two'])
    expect(store.redo()?.label).toBe('changes.two')
    store.undo()
    setTitle(store, 'three')
    expect(labels(store.undoSteps)).toEqual(['changes.one', 'changes.three'])
    expect(store.redoSteps).toEqual([])
  })

  test('wake those who show the lists', () => {
    const store = openStore()
    let woken = 0
    store.subscribe(['history'], () => woken++)
    setTitle(store, 'one')
    store.undo()
    store.redo()
    expect(woken).toBe(3)
  })

  test('a change that changes nothing makes no step, tells nobody and keeps what can be made again', () => {
    const store = openStore()
    setTitle(store, 'one')
    store.undo()
    let woken = 0
    store.subscribe(['*', 'history'], () => woken++)
    store.onUpdate(() => woken++)
    woken = 0
    store.change('changes.none', tx => tx.update('touchpoints', 't0', () => {}))
    store.change('changes.none', tx => tx.remove('touchpoints', 'not-there'))
    store.change('changes.none', tx => tx.set('ratings', pairKey('t0', 'p0'), tx.map.ratings.get('t0:p0')))
    expect(woken).toBe(0)
    expect(labels(store.redoSteps)).toEqual(['changes.one'])
  })

  test('a step that was typed can be taken back after its card was removed and came back', () => {
    const store = openStore()
    const title = titleOf(store)
    setTitle(store, 'typed')
    const card = store.map.touchpoints.get('t0')
    store.change('changes.remove', tx => tx.remove('touchpoints', 't0'))
    expect(titleOf(store)).toBeUndefined()
    store.undo()
    expect(store.map.touchpoints.get('t0')).toEqual(card)
    store.undo()
    expect(titleOf(store)).toBe(title)
    store.redo()
    expect(titleOf(store)).toBe('typed')
  })
})

describe('steps of typing', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date'] })
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  test('changes of one group become one step while they follow within a second', () => {
    const store = openStore()
    const before = titleOf(store)
    for (const text of ['d', 'di', 'din']) {
      setTitle(store, text, 'title')
      vi.advanceTimersByTime(900)
    }
    expect(store.undoSteps).toHaveLength(1)
    vi.advanceTimersByTime(200)
    setTitle(store, 'dinner', 'title')
    expect(store.undoSteps).toHaveLength(2)
    store.undo()
    expect(titleOf(store)).toBe('din')
    store.undo()
    expect(titleOf(store)).toBe(before)
  })

  test('typing without a pause is cut into steps of some five seconds', () => {
    const store = openStore()
    for (let letters = 1; letters <= 24; letters++) {
      setTitle(store, 'x'.repeat(letters), 'title')
      vi.advanceTimersByTime(500)
    }
    expect(store.undoSteps).toHaveLength(3)
  })

  test('another field, another change or an undo closes the step', () => {
    const store = openStore()
    setTitle(store, 'a', 'title')
    setTitle(store, 'b', 'other')
    setTitle(store, 'c')
    setTitle(store, 'd')
    setTitle(store, 'e', 'title')
    expect(store.undoSteps).toHaveLength(5)
    store.undo()
    store.redo()
    setTitle(store, 'f', 'title')
    expect(store.undoSteps).toHaveLength(6)
  })

  test("another person's edit in between does not close it, and stays when it is taken back", () => {
    const birth = encodeMap(bigMap(4))
    const ana = createMapStore({ id: 'm', newId: counterIds('a'), updates: [birth] })
    const bo = createMapStore({ id: 'm', newId: counterIds('b'), updates: [birth] })
    const before = titleOf(ana)
    setTitle(ana, 'a', 'title')
    bo.change('changes.test', tx => tx.set('ratings', 't3:p1', -2))
    ana.applyRemote([bo.encode()])
    setTitle(ana, 'ab', 'title')
    ana.undo()
    expect(titleOf(ana)).toBe(before)
    expect(ana.map.ratings.get('t3:p1')).toBe(-2)
  })
})

describe("undo of one's own edits", () => {
  /** Two who hear of each other at once. */
  function joined(map: JourneyMap): [ana: MapDocument, bo: MapDocument] {
    const updates = [encodeMap(map)]
    const ana = createMapStore({ id: 'm', newId: counterIds('ana'), updates })
    const bo = createMapStore({ id: 'm', newId: counterIds('bo'), updates })
    ana.onUpdate(update => bo.applyRemote([update]))
    bo.onUpdate(update => ana.applyRemote([update]))
    return [ana, bo]
  }

  type Field = 'channel' | 'place' | 'solves'

  /** Few fields, so that the two meet in the same ones. */
  const arbTurn = fc.record({
    who: fc.constantFrom('ana' as const, 'bo' as const),
    field: fc.constantFrom<Field>('channel', 'place', 'solves'),
  })

  /** Each turn writes a value of its own: who writes the same as the other did has nothing to keep. */
  function take(field: Field, turn: number, store: MapDocument) {
    store.change('changes.test', tx => {
      if (field === 'solves') tx.set('solves', 'a0:a1', tx.map.solves.has('a0:a1') ? undefined : true)
      else {
        tx.update('touchpoints', 't0', card => {
          if (field === 'channel') card.channel = `channel ${turn}`
          else card.place = ['s0', 'customer', 'a0', turn + 1]
        })
      }
    })
  }

  function valuesOf({ map }: MapDocument) {
    const { channel, place } = map.touchpoints.get('t0')!
    return { channel, place, solves: map.solves.get('a0:a1') }
  }

  test("leaves every value that is another's by now, and so does redo", () => {
    fc.assert(
      fc.property(fc.array(arbTurn, { maxLength: 10 }), turns => {
        const [ana, bo] = joined(bigMap(2))
        const last: Partial<Record<Field, 'ana' | 'bo'>> = {}
        turns.forEach(({ who, field }, turn) => {
          take(field, turn, who === 'ana' ? ana : bo)
          last[field] = who
        })
        const bos = Object.entries(valuesOf(ana)).filter(([field]) => last[field as Field] === 'bo')
        while (ana.undo());
        expect(valuesOf(ana)).toMatchObject(Object.fromEntries(bos))
        while (ana.redo());
        expect(valuesOf(ana)).toMatchObject(Object.fromEntries(bos))
        expect(bo.snapshot()).toEqual(ana.snapshot())
      }),
      { numRuns: runs(100) },
    )
  })

  test('takes nothing of another along, and leaves the two with one map', () => {
    const arbTurns = fc.array(fc.tuple(fc.boolean(), arbEdit), { maxLength: 10 })
    fc.assert(
      fc.property(arbMap(), arbTurns, (map, turns) => {
        const [ana, bo] = joined(map)
        for (const [anas, edit] of turns) {
          const store = anas ? ana : bo
          store.change('changes.test', tx => applyEdit(tx, edit))
        }
        const made = [...bo.map.notes.keys(), ...bo.map.personas.keys()].filter(id => id.startsWith('bo'))
        while (ana.undo());
        expect(made.filter(id => !ana.map.notes.has(id) && !ana.map.personas.has(id))).toEqual([])
        expect(bo.snapshot()).toEqual(ana.snapshot())
      }),
    )
  })

  test('leaves what one has made and another has written in, whatever is made again after', () => {
    const [ana, bo] = joined(bigMap(1))
    const type = (store: MapDocument, text: string) =>
      store.change('changes.type', tx => setCell(tx, 'notes', 's0', text))
    ana.change('changes.addLane', tx =>
      tx.insert('lanes', 'notes', makeRecord('lanes', { kind: 'text', order: 'b0' })),
    )
    const says = ({ map }: MapDocument) => [...map.cells.values()].map(({ text }) => text)
    type(ana, 'Ana')
    type(bo, 'Ana and Bo')
    ana.undo()
    expect(says(ana)).toEqual(['Ana and Bo'])
    type(bo, 'Ana and Bo go on')
    ana.redo()
    expect(says(ana)).toEqual(['Ana and Bo go on'])
    // One's own steps from then on are taken back as ever.
    type(ana, 'Ana and Bo go on.')
    ana.undo()
    expect(says(ana)).toEqual(['Ana and Bo go on'])
    expect(bo.snapshot()).toEqual(ana.snapshot())
  })

  test('brings a removed card back whole, though somebody moved it at the same moment', () => {
    const birth = encodeMap(bigMap(4))
    const ana = createMapStore({ id: 'm', newId: counterIds('a'), updates: [birth] })
    const bo = createMapStore({ id: 'm', newId: counterIds('b'), updates: [birth] })
    const card = ana.map.touchpoints.get('t0')
    ana.change('changes.remove', tx => tx.remove('touchpoints', 't0'))
    bo.change('changes.move', tx =>
      tx.update('touchpoints', 't0', moved => {
        moved.place = ['s0', 'customer', 'a9', 3]
      }),
    )
    ana.applyRemote([bo.encode()])
    ana.undo()
    expect(ana.map.touchpoints.get('t0')).toEqual(card)
    bo.applyRemote([ana.encode()])
    expect(bo.map.touchpoints.get('t0')).toEqual(card)
  })
})
