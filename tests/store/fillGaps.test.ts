import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { type JourneyMap, TABLES } from '../../src/model/journey'
import { addStage } from '../../src/model/operations/stages'
import type { Change } from '../../src/model/tx'
import { mergeUpdates } from '../../src/storage/mergeUpdates'
import { createMapStore } from '../../src/store/createMapStore'
import { decodeMap } from '../../src/store/encode'
import { fillGaps } from '../../src/store/fillGaps'
import type { MapDocument } from '../../src/store/mapStore'
import { applyEdit, arbEdit, type Edit } from '../helpers/edits'
import { arbMap, bigMap, counterIds } from '../helpers/maps'
import { runs } from '../helpers/runs'

/** A row of a log, and where in the map the edit that it is of has been. */
interface Row {
  readonly update: Uint8Array
  readonly places: readonly string[]
}

const placeOf = ({ table, id }: Change) => (table === 'meta' ? 'meta' : `${table}/${id}`)

/** All records and values with where they are. */
function contentsOf(map: JourneyMap): Map<string, unknown> {
  const places = TABLES.flatMap(table =>
    [...map[table]].map(([id, value]) => [`${table}/${id}`, value] as const),
  )
  return new Map<string, unknown>([['meta', map.meta], ...places])
}

type Step =
  | { readonly what: 'edit'; readonly who: number; readonly edit: Edit }
  | { readonly what: 'undo' | 'redo' | 'hear'; readonly who: number }

const arbWho = fc.nat(2)
const arbStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ what: fc.constant('edit' as const), who: arbWho, edit: arbEdit }) },
  { weight: 3, arbitrary: fc.record({ what: fc.constant('hear' as const), who: arbWho }) },
  fc.record({ what: fc.constantFrom('undo' as const, 'redo' as const), who: arbWho }),
)

/** What three tabs wrote, one row a transaction, the birth of the map first. */
function written(map: JourneyMap, steps: readonly Step[]): Row[] {
  const rows: Row[] = []
  const tabs: MapDocument[] = []
  const heard = [0, 0, 0]
  const join = (store: MapDocument, places: readonly string[] = []) => {
    let made: Uint8Array[] = []
    const keep = (at: readonly string[]) => {
      rows.push(...made.map(update => ({ update, places: at })))
      made = []
    }
    store.onUpdate(update => made.push(update))
    keep(places)
    store.onEdit(({ changes }) => keep(changes.map(placeOf)))
    tabs.push(store)
  }
  join(createMapStore({ id: 'm', newId: counterIds('tab-a-'), map }), [...contentsOf(map).keys()])
  for (const name of ['tab-b-', 'tab-c-']) {
    join(createMapStore({ id: 'm', newId: counterIds(name), updates: rows.map(row => row.update) }))
  }
  for (const step of steps) {
    const tab = tabs[step.who]!
    if (step.what === 'edit') tab.change('changes.test', tx => applyEdit(tx, step.edit))
    else if (step.what !== 'hear') tab[step.what]()
    else {
      tab.applyRemote(rows.slice(heard[step.who]).map(row => row.update))
      heard[step.who] = rows.length
    }
  }
  return rows
}

function openWhole(updates: readonly Uint8Array[]): MapDocument {
  return createMapStore({ id: 'm', newId: counterIds('later'), updates, complete: true })
}

const arbHistory = fc.tuple(
  arbMap({ unknown: true }),
  fc.array(arbStep, { minLength: 4, maxLength: 30 }),
  fc.array(fc.nat(40), { minLength: 1, maxLength: 8 }),
)

describe('a log of which rows are lost', () => {
  test('opens with everything that no lost row had a part in, whoever wrote it and whenever', () => {
    fc.assert(
      fc.property(arbHistory, ([map, steps, losses]) => {
        const rows = written(map, steps)
        const lost = new Set(losses.map(loss => rows[loss % rows.length]!))
        const touched = new Set([...lost].flatMap(row => row.places))
        const store = openWhole(rows.filter(row => !lost.has(row)).map(row => row.update))
        expect(store.lacking.waiting).toBe(false)
        const found = contentsOf(store.map)
        const wanted = contentsOf(decodeMap(rows.map(row => row.update)))
        for (const place of new Set(rows.flatMap(row => row.places))) {
          if (!touched.has(place)) expect([place, found.get(place)]).toEqual([place, wanted.get(place)])
        }
      }),
      { numRuns: runs(20) },
    )
  })

  test('can be edited, saved and opened again with all of it, from the log, compacted or not, and from a copy', () => {
    fc.assert(
      fc.property(arbHistory, fc.array(arbEdit, { maxLength: 6 }), ([map, steps, losses], edits) => {
        const rows = written(map, steps)
        const lost = new Set(losses.map(loss => loss % rows.length))
        const log = rows.filter((_, index) => !lost.has(index)).map(row => row.update)
        const store = openWhole(log)
        store.onUpdate(update => log.push(update))
        for (const edit of edits) store.change('changes.test', tx => applyEdit(tx, edit))
        const now = store.snapshot()
        const copy = store.encode()
        expect(openWhole(log).snapshot()).toEqual(now)
        expect(openWhole([mergeUpdates(log)]).snapshot()).toEqual(now)
        expect(decodeMap([copy])).toEqual(now)
        const healed = openWhole([...log, copy])
        expect(healed.snapshot()).toEqual(now)
        expect(healed.lacking.gaps).toBe(0)
      }),
      { numRuns: runs(12) },
    )
  })

  test('opens without the row that the map was born with: what was made since is there', () => {
    const log: Uint8Array[] = []
    const born = createMapStore({ id: 'm', newId: counterIds(), map: bigMap(3) })
    born.onUpdate(update => log.push(update))
    for (const title of ['first', 'second']) born.change('changes.test', tx => addStage(tx, { title }))
    const store = openWhole(log.slice(1))
    expect([...store.map.stages.values()].map(({ title }) => title)).toEqual(['first', 'second'])
    expect(store.map.touchpoints.size).toBe(0)
  })
})

describe('filling', () => {
  /** Five edits of one writer, each of a value of its own. */
  function fiveEdits(): Uint8Array[] {
    const log: Uint8Array[] = []
    const doc = new Y.Doc()
    doc.on('update', (update: Uint8Array) => log.push(update))
    for (let edit = 0; edit < 5; edit++) doc.getMap('values').set(`k${edit}`, edit)
    return log
  }

  function docOf(updates: readonly Uint8Array[]): Y.Doc {
    const doc = new Y.Doc()
    for (const update of updates) Y.applyUpdate(doc, update)
    return doc
  }

  test('counts the stretches that were missing', () => {
    const [, second, , fourth, fifth] = fiveEdits() as [
      Uint8Array,
      Uint8Array,
      Uint8Array,
      Uint8Array,
      Uint8Array,
    ]
    const doc = docOf([second, fourth, fifth])
    expect(doc.getMap('values').size).toBe(0)
    expect(fillGaps(doc)).toBe(2)
    expect(doc.getMap('values').toJSON()).toEqual({ k1: 1, k3: 3, k4: 4 })
    expect(fillGaps(doc)).toBe(0)
  })

  test('leaves a whole document alone', () => {
    const doc = docOf(fiveEdits())
    const before = Y.encodeStateAsUpdate(doc)
    expect(fillGaps(doc)).toBe(0)
    expect(Y.encodeStateAsUpdate(doc)).toEqual(before)
  })

  test('ends the waiting of deletions of what is lost', () => {
    const log = fiveEdits()
    const other = docOf(log)
    let deletion = new Uint8Array()
    other.on('update', (update: Uint8Array) => {
      deletion = new Uint8Array(update)
    })
    other.getMap('values').delete('k4')
    const doc = docOf([...log.slice(0, 4), deletion])
    expect(doc.store.pendingDs).not.toBeNull()
    expect(fillGaps(doc)).toBe(1)
    expect(doc.store.pendingDs).toBeNull()
    expect(doc.getMap('values').toJSON()).toEqual({ k0: 0, k1: 1, k2: 2, k3: 3 })
  })
})
