import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { openSteps, packSteps } from '../../src/commands/packedSteps'
import type { Id } from '../../src/model/ids'
import type { JourneyMap } from '../../src/model/journey'
import { addAnnotation } from '../../src/model/operations/annotations'
import { addLink } from '../../src/model/operations/links'
import { addPersona } from '../../src/model/operations/personas'
import { rate } from '../../src/model/operations/ratings'
import { removeRecords } from '../../src/model/operations/removeRecords'
import { addStage } from '../../src/model/operations/stages'
import { addTouchpoint } from '../../src/model/operations/touchpoints'
import { createMapStore } from '../../src/store/createMapStore'
import { encodeMap } from '../../src/store/encode'
import type { MapDocument } from '../../src/store/mapStore'
import { applyEdit, arbEdit } from '../helpers/edits'
import { arbMap, bigMap, counterIds, makeRecord } from '../helpers/maps'
import { runs } from '../helpers/runs'

function openStore(map: JourneyMap = bigMap(4)): MapDocument {
  return createMapStore({ id: 'm', newId: counterIds('new'), map })
}

let lives = 0

/** The document as a reload finds it, compacted, with the steps that were kept. */
function reloaded(store: MapDocument): MapDocument {
  const again = createMapStore({ id: 'm', newId: counterIds(`life${++lives}-`), updates: [store.encode()] })
  again.recall(openSteps(packSteps(store.lastSteps(50))))
  return again
}

function setTitle(store: MapDocument, title: string, group?: string): void {
  store.change(
    'changes.type',
    tx =>
      tx.update('touchpoints', 't0', card => {
        card.title = title
      }),
    group === undefined ? {} : { group },
  )
}

const titleOf = ({ map }: MapDocument) => map.touchpoints.get('t0')?.title
const labels = (steps: readonly { label: string }[]) => steps.map(step => step.label)

describe('steps of an earlier life', () => {
  test('lead through every map that was, back and forth, together with those made since', () => {
    const arbEdits = fc.array(arbEdit, { maxLength: 8 })
    fc.assert(
      fc.property(arbMap({ unknown: true }), arbEdits, arbEdits, (map, before, after) => {
        let store = openStore(map)
        const maps = [store.snapshot()]
        const make = (edits: typeof before) => {
          for (const edit of edits) {
            const steps = store.undoSteps.length
            store.change('changes.test', tx => applyEdit(tx, edit))
            if (store.undoSteps.length > steps) maps.push(store.snapshot())
          }
        }
        make(before)
        store = reloaded(store)
        make(after)
        for (let round = 0; round < 2; round++) {
          for (const map of maps.slice(0, -1).reverse()) {
            store.undo()
            expect(store.snapshot()).toEqual(map)
          }
          expect(store.undo()).toBeUndefined()
          for (const map of maps.slice(1)) {
            store.redo()
            expect(store.snapshot()).toEqual(map)
          }
          expect(store.redo()).toBeUndefined()
        }
      }),
      { numRuns: runs(25) },
    )
  })

  test('lie below those of this one, under their names and times, and a new edit ends what could be made again', () => {
    const store = openStore()
    setTitle(store, 'one')
    store.change('changes.remove', tx => removeRecords(tx, ['t1']))
    const again = reloaded(store)
    setTitle(again, 'three')
    expect(again.undoSteps.map(({ label, earlier }) => [label, earlier ?? false])).toEqual([
      ['changes.type', true],
      ['changes.remove', true],
      ['changes.type', false],
    ])
    expect(again.undoSteps.map(({ at }) => at)).toEqual([
      ...store.undoSteps.map(({ at }) => at),
      expect.any(Number),
    ])
    again.undo()
    expect(again.undo()?.subject?.title).toBe('Touchpoint 2 looks for dinner')
    expect(labels(again.redoSteps)).toEqual(['changes.type', 'changes.remove'])
    setTitle(again, 'four')
    expect(labels(again.undoSteps)).toEqual(['changes.type', 'changes.type'])
    expect(again.redoSteps).toEqual([])
  })

  test('are steps of this life too: they can be kept again, and what was taken back is not', () => {
    const store = openStore()
    for (const title of ['one', 'two', 'three']) setTitle(store, title)
    const second = reloaded(store)
    second.undo()
    const third = reloaded(second)
    expect(titleOf(third)).toBe('two')
    expect(third.redoSteps).toEqual([])
    third.undo()
    expect(titleOf(third)).toBe('one')
    setTitle(third, 'other')
    const fourth = reloaded(third)
    fourth.undo()
    expect(titleOf(fourth)).toBe('one')
    fourth.undo()
    expect(titleOf(fourth)).toBe('Touchpoint 1 looks for dinner')
    expect(fourth.undo()).toBeUndefined()
  })

  test('of typing go as a whole, and leave out what came to nothing', () => {
    const store = openStore()
    for (const title of ['d', 'di', 'din']) setTitle(store, title, 'title')
    const again = reloaded(store)
    again.undo()
    expect(titleOf(again)).toBe('Touchpoint 1 looks for dinner')

    const other = openStore()
    const title = titleOf(other)!
    for (const text of [`${title}!`, title]) setTitle(other, text, 'title')
    expect(reloaded(other).undoSteps).toEqual([])
  })

  test('are known by what they were about, also where that is gone by now', () => {
    const store = openStore()
    store.change('changes.channel', tx =>
      tx.update('touchpoints', 't0', card => {
        card.channel = 'shop'
      }),
    )
    store.change('changes.remove', tx => removeRecords(tx, ['t0']))
    const titles = reloaded(store).undoSteps.map(({ subject }) => subject?.title)
    expect(titles).toEqual(['Touchpoint 1 looks for dinner', 'Touchpoint 1 looks for dinner'])
  })

  test('reach others like any edit, and can be taken back by nobody else', () => {
    const store = openStore()
    setTitle(store, 'one')
    const ana = reloaded(store)
    const bo = createMapStore({ id: 'm', newId: counterIds('bo'), updates: [ana.encode()] })
    ana.onUpdate(update => bo.applyRemote([update]))
    ana.undo()
    expect(titleOf(bo)).toBe('Touchpoint 1 looks for dinner')
    expect(bo.undoSteps).toEqual([])
  })

  test('stay where they are in a map that can no longer be changed', () => {
    const store = openStore()
    setTitle(store, 'one')
    const again = reloaded(store)
    again.lock()
    expect(again.undo()).toBeUndefined()
    expect(titleOf(again)).toBe('one')
  })
})

describe('taking back what one did before a reload', () => {
  /** Two who hear of each other at once; Ana has made her steps before she reloaded. */
  function joined(map: JourneyMap) {
    const updates = [encodeMap(map)]
    const bo = createMapStore({ id: 'm', newId: counterIds('bo'), updates })
    let ana = createMapStore({ id: 'm', newId: counterIds('ana'), updates })
    const join = () => {
      ana.onUpdate(update => bo.applyRemote([update]))
    }
    bo.onUpdate(update => ana.applyRemote([update]))
    join()
    return {
      bo,
      get ana() {
        return ana
      },
      reload() {
        ana = reloaded(ana)
        join()
      },
    }
  }

  const arbWho = fc.constantFrom('ana' as const, 'bo' as const)

  test('leaves every value that another has set since', () => {
    const FIELDS = ['channel', 'place', 'rating', 'severity'] as const
    const arbTurn = fc.record({ who: arbWho, field: fc.constantFrom(...FIELDS) })
    const valuesOf = ({ map }: MapDocument) => ({
      channel: map.touchpoints.get('t0')?.channel,
      place: map.touchpoints.get('t0')?.place,
      rating: map.ratings.get('t0:p1'),
      severity: map.annotations.get('a0')?.severity,
    })
    /** Each turn writes a value of its own: who writes the same as the other did has nothing to keep. */
    const take = (store: MapDocument, field: (typeof FIELDS)[number], turn: number) =>
      store.change('changes.test', tx => {
        if (field === 'rating') return rate(tx, 't0', 'p1', (turn - 2) as 0)
        if (field === 'severity')
          return tx.update('annotations', 'a0', pain => {
            pain.severity = turn + 1
          })
        return tx.update('touchpoints', 't0', card => {
          if (field === 'channel') card.channel = `channel ${turn}`
          else card.place = ['s0', 'customer', 'a0', turn + 1]
        })
      })
    fc.assert(
      fc.property(
        fc.array(arbTurn, { maxLength: 5 }),
        fc.array(arbTurn, { maxLength: 5 }),
        (first, second) => {
          const two = joined(bigMap(2))
          const last: Record<string, string> = {}
          first.forEach(({ who, field }, turn) => {
            take(two[who], field, turn)
            last[field] = who
          })
          two.reload()
          second.slice(0, 5 - first.length).forEach(({ who, field }, turn) => {
            take(two[who], field, first.length + turn)
            last[field] = who
          })
          const bos = Object.entries(valuesOf(two.ana)).filter(([field]) => last[field] === 'bo')
          while (two.ana.undo());
          expect(valuesOf(two.ana)).toMatchObject(Object.fromEntries(bos))
          while (two.ana.redo());
          expect(valuesOf(two.ana)).toMatchObject(Object.fromEntries(bos))
          expect(two.bo.snapshot()).toEqual(two.ana.snapshot())
        },
      ),
      { numRuns: runs(40) },
    )
  })

  test('leaves every letter that another has typed since', () => {
    const arbTyping = fc.record({ who: arbWho, at: fc.nat(9), removed: fc.nat(3) })
    const typings = fc.array(arbTyping, { maxLength: 6 })
    fc.assert(
      fc.property(typings, typings, (first, second) => {
        const two = joined(bigMap(1))
        let letters = 0
        const type = ({ who, at, removed }: { who: 'ana' | 'bo'; at: number; removed: number }) => {
          // Each letter is its writer's own, and no other's.
          const letter = String.fromCodePoint((who === 'bo' ? 0x3400 : 0x4e00) + letters++)
          const text = [...titleOf(two.ana)!]
          text.splice(at % (text.length + 1), removed, letter)
          setTitle(two[who], text.join(''))
        }
        const bos = () => [...titleOf(two.ana)!].filter(letter => letter >= '\u3400' && letter < '\u4e00')
        first.forEach(type)
        two.reload()
        second.forEach(type)
        const written = bos()
        while (two.ana.undo());
        expect(bos()).toEqual(expect.arrayContaining(written))
        while (two.ana.redo());
        expect(titleOf(two.bo)).toBe(titleOf(two.ana))
      }),
      { numRuns: runs(40) },
    )
  })

  test('leaves what others have put down, and all that it hangs on', () => {
    const arbTurn = fc.record({
      who: arbWho,
      what: fc.constantFrom('stage', 'card', 'note', 'link', 'rating', 'persona', 'remove'),
      at: fc.nat(9),
    })
    const turns = fc.array(arbTurn, { maxLength: 8 })
    const nth = (table: ReadonlyMap<Id, unknown>, at: number) =>
      [...table.keys()].sort()[at % table.size] ?? ''
    const take = (store: MapDocument, what: string, at: number) => {
      const { stages, touchpoints, personas } = store.map
      const [stage, card, persona] = [nth(stages, at), nth(touchpoints, at), nth(personas, at)]
      store.change('changes.test', tx => {
        if (what === 'stage') addStage(tx, {})
        else if (what === 'persona') addPersona(tx, {})
        else if (what === 'card' && stage) addTouchpoint(tx, { stage, lane: 'customer', at: { insert: 0 } })
        else if (what === 'note' && card) addAnnotation(tx, card, 'pain', '')
        else if (what === 'link' && card) addLink(tx, nth(touchpoints, at + 1), card, {})
        else if (what === 'rating' && card && persona) rate(tx, card, persona, 1)
        else if (what === 'remove' && card) removeRecords(tx, [card])
      })
    }
    /** What Bo has put down, each with those of its ends that are there. */
    const bos = ({ map }: MapDocument, rated: ReadonlySet<string>) => {
      const isThere = (id: Id) => map.touchpoints.has(id) || map.stages.has(id) || map.personas.has(id)
      const mine = ([id]: [Id, unknown]) => id.startsWith('bo')
      return [
        ...[...map.stages, ...map.personas].filter(mine).map(([id]) => id),
        ...[...map.touchpoints].filter(mine).map(([id, card]) => `${id} in ${isThere(card.place[0])}`),
        ...[...map.annotations].filter(mine).map(([id, { target }]) => `${id} on ${isThere(target)}`),
        ...[...map.links]
          .filter(mine)
          .map(([id, { from, to }]) => `${id} from ${isThere(from)} to ${isThere(to)}`),
        ...[...map.ratings.keys()]
          .filter(key => rated.has(key))
          .map(key => `${key} ${key.split(':').map(isThere)}`),
      ].sort()
    }
    fc.assert(
      fc.property(turns, turns, (first, second) => {
        const two = joined(bigMap(2))
        const rated = new Set<string>()
        const all = (turns: typeof first) => {
          for (const { who, what, at } of turns) {
            const before = new Map(two.ana.map.ratings)
            take(two[who], what, at)
            for (const [key, value] of two.ana.map.ratings) {
              if (before.get(key) !== value) who === 'bo' ? rated.add(key) : rated.delete(key)
            }
          }
        }
        all(first.map(turn => ({ ...turn, who: 'ana' as const })))
        two.reload()
        all(second.map(turn => ({ ...turn, who: 'bo' as const })))
        const before = bos(two.ana, rated)
        while (two.ana.undo());
        expect(bos(two.ana, rated)).toEqual(expect.arrayContaining(before))
        while (two.ana.redo());
        expect(bos(two.ana, rated)).toEqual(expect.arrayContaining(before))
        expect(two.bo.snapshot()).toEqual(two.ana.snapshot())
      }),
      { numRuns: runs(40) },
    )
  })

  test('leaves what one has made and another has written in', () => {
    const two = joined(bigMap(1))
    two.ana.change('changes.addNote', tx => tx.insert('notes', 'n', makeRecord('notes', { text: 'Ana' })))
    two.reload()
    two.bo.change('changes.type', tx =>
      tx.update('notes', 'n', note => {
        note.text = 'Ana and Bo'
      }),
    )
    expect(two.ana.undo()).toBeUndefined()
    expect(two.ana.map.notes.get('n')?.text).toBe('Ana and Bo')
  })

  test('brings back what points to nothing by now, and it is whole when the rest comes back', () => {
    const two = joined(bigMap(2))
    const whole = two.ana.snapshot()
    two.ana.change('changes.remove', tx => removeRecords(tx, ['t1']))
    two.reload()
    two.bo.change('changes.remove', tx => removeRecords(tx, ['s0']))
    two.ana.undo()
    expect(two.ana.map.touchpoints.get('t1')).toEqual(whole.touchpoints.get('t1'))
    expect(two.ana.map.links.get('l0')).toEqual(whole.links.get('l0'))
    two.bo.undo()
    expect(two.ana.snapshot()).toEqual(whole)
  })

  test('takes nothing of another along that came into the middle of one step of typing', () => {
    const two = joined(bigMap(1))
    setTitle(two.ana, 'a', 'title')
    two.bo.change('changes.test', tx =>
      tx.update('touchpoints', 't0', card => {
        card.title = 'aB'
        card.channel = 'shop'
      }),
    )
    setTitle(two.ana, 'aaB', 'title')
    two.reload()
    two.ana.undo()
    expect(titleOf(two.ana)).toContain('B')
    expect(two.ana.map.touchpoints.get('t0')?.channel).toBe('shop')
    expect(titleOf(two.ana)).not.toContain('a')
  })
})
