import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { blankMap } from '../../src/model/blank'
import { writeFile } from '../../src/model/file'
import { isRecordTable, type JourneyMap, SCHEMA, TABLES } from '../../src/model/journey'
import { open } from '../../src/model/open'
import { runTx } from '../../src/model/tx'
import { createMapStore } from '../../src/store/createMapStore'
import { decodeMap, encodeMap } from '../../src/store/encode'
import type { Topic } from '../../src/store/topics'
import { applyEdit, arbEdit } from '../helpers/edits'
import { arbMap, bigMap, counterIds, makeRecord } from '../helpers/maps'

function openStore(map: JourneyMap) {
  return createMapStore({ id: 'm', newId: counterIds('new'), map })
}

/** All records and values with where they are. */
function* contentsOf(map: JourneyMap): Generator<[string, unknown]> {
  yield ['meta', map.meta]
  for (const table of TABLES) for (const [id, value] of map[table]) yield [`${table}/${id}`, value]
}

describe('a new store', () => {
  test('shows the map that it was born with', () => {
    fc.assert(
      fc.property(arbMap({ unknown: true }), map => {
        expect(openStore(map).snapshot()).toEqual(map)
      }),
    )
  })

  test('hands its birth to the first who listens, so that a log begins with it', () => {
    const map = blankMap(counterIds(), { persona: 'Customer' })
    const log: Uint8Array[] = []
    openStore(map).onUpdate(update => log.push(update))
    expect(createMapStore({ id: 'm', newId: counterIds(), updates: log }).snapshot()).toEqual(map)
  })

  test('leaves out what it cannot read of a log, and shows the rest', () => {
    const map = bigMap(3)
    const store = createMapStore({ id: 'm', newId: counterIds(), updates: [] })
    expect(store.applyRemote([new Uint8Array([7, 7, 7]), encodeMap(map)])).toBe(1)
    expect(store.snapshot()).toEqual(map)
  })
})

describe('a change', () => {
  test('makes of the map what the transaction has shown, and keeps every other record as it was', () => {
    fc.assert(
      fc.property(arbMap({ unknown: true }), fc.array(arbEdit, { maxLength: 6 }), (map, edits) => {
        const store = openStore(map)
        for (const edit of edits) {
          const before = new Map(contentsOf(store.map))
          const touched = new Set<string>()
          const wanted = store.change('changes.test', tx => {
            applyEdit(tx, edit)
            for (const [place, value] of contentsOf(tx.map))
              if (value !== before.get(place)) touched.add(place)
            return new Map(contentsOf(tx.map))
          })
          const after = new Map(contentsOf(store.map))
          expect(after).toEqual(wanted)
          for (const [place, value] of after) if (!touched.has(place)) expect(value).toBe(before.get(place))
        }
      }),
    )
  })

  test('gives back what the recipe gave, and its records are the very objects of the transaction', () => {
    const store = openStore(bigMap(2))
    const made = store.change('changes.test', tx => {
      tx.update('touchpoints', 't0', card => {
        card.title = 'Opens the app'
        card.momentOfTruth = true
      })
      return tx.map.touchpoints.get('t0')
    })
    expect(store.map.touchpoints.get('t0')).toBe(made)
    expect(Object.isFrozen(made)).toBe(true)
  })

  test('that throws half way has changed nothing', () => {
    const store = openStore(bigMap(2))
    const before = new Map(contentsOf(store.map))
    const updates: Uint8Array[] = []
    store.onUpdate(update => updates.push(update))
    updates.length = 0
    const recipe = () =>
      store.change('changes.test', tx => {
        tx.remove('touchpoints', 't0')
        throw new Error('half way')
      })
    expect(recipe).toThrow('half way')
    expect(new Map(contentsOf(store.map))).toEqual(before)
    expect(updates).toEqual([])
    expect(store.undoSteps).toEqual([])
    store.change('changes.test', tx => tx.remove('touchpoints', 't0'))
    expect(store.map.touchpoints.has('t0')).toBe(false)
  })

  test('cannot begin inside the recipe of another', () => {
    const store = openStore(bigMap(1))
    const nested = () =>
      store.change('changes.outer', () => store.change('changes.inner', tx => tx.remove('touchpoints', 't0')))
    expect(nested).toThrow('inside the recipe')
    expect(store.map.touchpoints.has('t0')).toBe(true)
  })

  test('leaves as one update, and those of others are not handed on', () => {
    const store = openStore(bigMap(5))
    const sent: Uint8Array[] = []
    store.onUpdate(update => sent.push(update))
    sent.length = 0
    store.change('changes.test', tx => {
      tx.remove('touchpoints', 't0')
      tx.set('ratings', 't1:p0', 2)
      tx.updateMeta(meta => {
        meta.title = 'Weeknight groceries'
      })
    })
    expect(sent).toHaveLength(1)
    store.applyRemote([openStore(bigMap(6)).encode()])
    expect(sent).toHaveLength(1)
  })

  test('writes no half of a character, so that every tab reads the same', () => {
    const store = openStore(bigMap(1))
    store.change('changes.test', tx =>
      tx.update('touchpoints', 't0', card => {
        card.title = 'half \ud83d'
        card.channel = '\udc4d half'
      }),
    )
    const { title, channel } = store.map.touchpoints.get('t0')!
    expect([title, channel]).toEqual(['half \ufffd', '\ufffd half'])
  })
})

describe('an update of others', () => {
  test('leaves every record that it does not touch the very same object', () => {
    const map = bigMap(50)
    const updates = [encodeMap(map)]
    const [here, there] = ['a', 'b'].map(name =>
      createMapStore({ id: 'm', newId: counterIds(name), updates }),
    )
    const before = new Map(contentsOf(here!.map))
    there!.change('changes.test', tx =>
      tx.update('touchpoints', 't7', card => {
        card.title = 'Changed elsewhere'
      }),
    )
    here!.applyRemote([there!.encode()])
    const changed = [...contentsOf(here!.map)].filter(([place, value]) => before.get(place) !== value)
    expect(changed.map(([place]) => place)).toEqual(['touchpoints/t7'])
  })

  test('can bring what we do not know, and our edits leave it there', () => {
    const newer = new Y.Doc()
    Y.applyUpdate(newer, encodeMap(bigMap(2)))
    const weather = new Y.Map([['sky', 'grey']])
    newer.getMap('weather').set('w0', weather)
    newer.getMap('annotations').set('new', new Y.Map(Object.entries({ kind: 'risk', target: 't0' })))
    const store = createMapStore({ id: 'm', newId: counterIds(), updates: [Y.encodeStateAsUpdate(newer)] })
    const unknown = { weather: { w0: { sky: 'grey' } }, annotations: { new: { kind: 'risk', target: 't0' } } }
    expect(store.map.extra).toEqual(unknown)
    expect(store.map.annotations.has('new')).toBe(false)
    store.change('changes.test', tx => tx.remove('touchpoints', 't0'))

    weather.set('sky', 'blue')
    store.applyRemote([Y.encodeStateAsUpdate(newer)])
    expect(store.map.extra).toEqual({ ...unknown, weather: { w0: { sky: 'blue' } } })
    Y.applyUpdate(newer, store.encode())
    expect(newer.getMap('weather').toJSON()).toEqual({ w0: { sky: 'blue' } })
  })
})

describe('a map of a newer release', () => {
  test('can be looked at and not be changed, also if it becomes one while it is open', () => {
    const newer = new Y.Doc()
    Y.applyUpdate(newer, encodeMap(bigMap(2)))
    const store = createMapStore({ id: 'm', newId: counterIds(), updates: [Y.encodeStateAsUpdate(newer)] })
    store.change('changes.test', tx => tx.remove('touchpoints', 't0'))
    expect(store.readOnly).toBe(false)

    let woken = 0
    store.subscribe(['state'], () => woken++)
    newer.getMap('meta').set('schema', SCHEMA + 1)
    store.applyRemote([Y.encodeStateAsUpdate(newer)])
    expect([store.readOnly, woken]).toEqual([true, 1])
    const before = store.snapshot()
    expect(store.change('changes.test', () => 'done')).toBeUndefined()
    expect(store.undo()).toBeUndefined()
    expect(store.snapshot()).toEqual(before)
  })

  test('stays one in a file and in a copy, so that nobody takes it for one of ours', () => {
    const newer = new Y.Doc()
    Y.applyUpdate(newer, encodeMap(bigMap(2)))
    newer.getMap('meta').set('schema', SCHEMA + 1)
    const map = decodeMap([Y.encodeStateAsUpdate(newer)])
    expect(open(writeFile(map))).toMatchObject({ ok: false, reason: 'newer-than-us' })

    const copy = createMapStore({ id: 'c', newId: counterIds(), updates: [encodeMap(map)] })
    expect(copy.readOnly).toBe(true)
    expect(copy.snapshot()).toEqual(map)
  })
})

describe('listeners', () => {
  test('one edit in a map of 2,000 touchpoints wakes its own, once each', () => {
    const map = bigMap(2_000)
    const store = openStore(map)
    const woken: string[] = []
    const listen = (name: string, topics: readonly Topic[]) => store.subscribe(topics, () => woken.push(name))
    for (const table of TABLES) {
      for (const id of map[table].keys()) listen(`${table}/${id}`, [`${table}/${id}`])
    }
    for (const id of map.touchpoints.keys()) {
      listen(`card ${id}`, [`touchpoints/${id}`, `annotations@${id}`, `ratings@${id}`, `links@${id}`])
    }
    listen('any', ['*'])
    listen('meta', ['meta'])
    listen('touchpoints', ['touchpoints/*'])
    listen('set of touchpoints', ['touchpoints/set'])
    listen('stage', ['touchpoints@s3'])
    listen('other stage', ['touchpoints@s4'])

    store.change('changes.test', tx =>
      tx.update('touchpoints', 't35', card => {
        card.title = 'Pays'
      }),
    )
    expect(woken.sort()).toEqual(['any', 'card t35', 'stage', 'touchpoints', 'touchpoints/t35'])

    woken.length = 0
    store.change('changes.test', tx => {
      tx.set('ratings', 't35:p1', 2)
      tx.insert('annotations', 'new', makeRecord('annotations', { target: 't36' }))
    })
    expect(woken.sort()).toEqual(['any', 'card t35', 'card t36'])
  })

  test('wake for what comes and goes, and both ends of what moves', () => {
    const store = openStore(bigMap(20))
    const woken: string[] = []
    for (const topic of ['touchpoints/set', 'touchpoints@s0', 'touchpoints@s1'] as const) {
      store.subscribe([topic], () => woken.push(topic))
    }
    store.change('changes.test', tx =>
      tx.update('touchpoints', 't0', card => {
        card.place = ['s1', 'customer', 'a0', 5]
      }),
    )
    expect(woken.splice(0).sort()).toEqual(['touchpoints@s0', 'touchpoints@s1'])
    store.change('changes.test', tx => tx.remove('touchpoints', 't0'))
    expect(woken.splice(0).sort()).toEqual(['touchpoints/set', 'touchpoints@s1'])
    store.undo()
    expect(woken.splice(0).sort()).toEqual(['touchpoints/set', 'touchpoints@s1'])
  })

  test('find the map changed, may change it themselves, and are gone when they stop', () => {
    const store = openStore(bigMap(2))
    const titles: (string | undefined)[] = []
    const stop = store.subscribe(['touchpoints/t0'], () => {
      titles.push(store.map.touchpoints.get('t0')?.title)
      if (titles.length === 1) store.change('changes.test', tx => tx.remove('touchpoints', 't0'))
    })
    store.change('changes.test', tx =>
      tx.update('touchpoints', 't0', card => {
        card.title = 'first'
      }),
    )
    stop()
    store.undo()
    expect(titles).toEqual(['first', undefined])
  })

  test('are all woken though one of them throws, and the edit is made and told all the same', () => {
    const store = openStore(bigMap(1))
    const reported: unknown[] = []
    vi.stubGlobal('reportError', (error: unknown) => reported.push(error))
    let woken = 0
    let told = 0
    const broken = () => {
      throw new Error('a broken panel')
    }
    store.subscribe(['*'], broken)
    store.subscribe(['*'], () => woken++)
    store.onEdit(broken)
    store.onEdit(() => told++)
    store.change('changes.test', tx => tx.remove('touchpoints', 't0'))
    vi.unstubAllGlobals()
    expect([woken, told]).toEqual([1, 1])
    expect(store.map.touchpoints.size).toBe(0)
    expect(store.undoSteps.length).toBe(1)
    expect(reported.map(String)).toEqual(['Error: a broken panel', 'Error: a broken panel'])
  })
})

describe('related', () => {
  test('is what a walk through the whole map would find, after any edits', () => {
    fc.assert(
      fc.property(arbMap(), fc.array(arbEdit, { maxLength: 8 }), (map, edits) => {
        const store = openStore(map)
        for (const edit of edits) store.change('changes.test', tx => applyEdit(tx, edit))
        for (let undone = 0; undone < edits.length / 2; undone++) store.undo()
        const { annotations, links, touchpoints } = store.map
        const found = (table: ReadonlyMap<string, unknown>, hangs: (id: string) => boolean) =>
          new Set([...table.keys()].filter(hangs))
        const ends = [...touchpoints.keys(), ...store.map.stages.keys(), ...store.map.personas.keys(), 'gone']
        for (const end of ends) {
          expect(store.related('annotations', end)).toEqual(
            found(annotations, id => annotations.get(id)!.target === end),
          )
          expect(store.related('links', end)).toEqual(
            found(links, id => links.get(id)!.from === end || links.get(id)!.to === end),
          )
          expect(store.related('touchpoints', end)).toEqual(
            found(touchpoints, id => touchpoints.get(id)!.place[0] === end),
          )
          for (const table of TABLES.filter(name => !isRecordTable(name))) {
            const hangs = (key: string) => key.split(':').includes(end)
            expect(store.related(table, end)).toEqual(found(store.map[table], hangs))
          }
        }
      }),
    )
  })

  test('is the same set until one comes or goes, and does not change in the hands of its reader', () => {
    const store = openStore(bigMap(20))
    const before = store.related('annotations', 't0')
    store.change('changes.test', tx =>
      tx.update('annotations', 'a0', annotation => {
        annotation.text = 'Worse than that'
      }),
    )
    expect(store.related('annotations', 't0')).toBe(before)
    store.change('changes.test', tx => tx.remove('annotations', 'a0'))
    expect([...store.related('annotations', 't0')]).toEqual([])
    expect([...before]).toEqual(['a0'])
  })
})

test('a snapshot stays as it is', () => {
  const map = bigMap(2)
  const store = openStore(map)
  const taken = store.snapshot()
  store.change('changes.test', tx => {
    tx.remove('touchpoints', 't0')
    tx.updateMeta(meta => {
      meta.title = 'Other'
    })
  })
  expect(taken).toEqual(map)
  expect(runTx(store.map, counterIds(), tx => tx.map.touchpoints.size).result).toBe(1)
})
