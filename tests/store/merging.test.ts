import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mergeUpdates } from '../../src/storage/mergeUpdates'
import { createMapStore } from '../../src/store/createMapStore'
import { decodeMap, encodeMap } from '../../src/store/encode'
import type { MapDocument } from '../../src/store/mapStore'
import { applyEdit, arbEdit, type Edit } from '../helpers/edits'
import { arbMap, bigMap, counterIds } from '../helpers/maps'
import { runs } from '../helpers/runs'

/** What happens to two tabs with one map, who are not always in touch. */
type Event =
  | { readonly what: 'edit'; readonly who: 0 | 1; readonly edit: Edit }
  | { readonly what: 'undo' | 'redo' | 'reload'; readonly who: 0 | 1 }
  /** One of the updates that are on their way arrives: not always the oldest. */
  | { readonly what: 'deliver'; readonly who: 0 | 1; readonly which: number }
  | { readonly what: 'compact' }

const arbWho = fc.constantFrom(0 as const, 1 as const)

const arbEvent: fc.Arbitrary<Event> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ what: fc.constant('edit' as const), who: arbWho, edit: arbEdit }) },
  {
    weight: 4,
    arbitrary: fc.record({ what: fc.constant('deliver' as const), who: arbWho, which: fc.nat(9) }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ what: fc.constantFrom('undo' as const, 'redo' as const), who: arbWho }),
  },
  fc.record({ what: fc.constant('reload' as const), who: arbWho }),
  fc.record({ what: fc.constant('compact' as const) }),
)

/** Two tabs over one log: each writes to it at once, and hears of the other's rows some time later. */
class TwoTabs {
  log: Uint8Array[]
  readonly stores: [MapDocument, MapDocument]
  readonly #onTheirWay: [Uint8Array[], Uint8Array[]] = [[], []]
  #opened = 0

  constructor(birth: Uint8Array) {
    this.log = [birth]
    this.stores = [this.#open(0), this.#open(1)]
  }

  happens(event: Event): void {
    switch (event.what) {
      case 'edit':
        this.stores[event.who].change('changes.test', tx => applyEdit(tx, event.edit))
        break
      case 'undo':
      case 'redo':
        this.stores[event.who][event.what]()
        break
      case 'reload':
        this.stores[event.who] = this.#open(event.who)
        break
      case 'deliver': {
        const waiting = this.#onTheirWay[event.who]
        this.stores[event.who].applyRemote(waiting.splice(event.which % (waiting.length || 1), 1))
        break
      }
      case 'compact':
        this.log = [mergeUpdates(this.log)]
    }
  }

  deliverAll(): void {
    for (const who of [0, 1] as const) this.stores[who].applyRemote(this.#onTheirWay[who].splice(0))
  }

  #open(who: 0 | 1): MapDocument {
    const newId = counterIds(`tab${who}-${this.#opened++}-`)
    const store = createMapStore({ id: 'm', newId, updates: this.log })
    this.#onTheirWay[who] = []
    store.onUpdate(update => {
      if (this.stores[who] !== store) return
      this.log.push(update)
      this.#onTheirWay[who === 0 ? 1 : 0].push(update)
    })
    return store
  }
}

describe('two tabs with one map', () => {
  test('end with the same map, whatever each did and whenever it heard of the other', () => {
    fc.assert(
      fc.property(arbMap({ unknown: true }), fc.array(arbEvent, { maxLength: 40 }), (map, events) => {
        const tabs = new TwoTabs(encodeMap(map))
        for (const event of events) tabs.happens(event)
        tabs.deliverAll()
        const [first, second] = tabs.stores.map(store => store.snapshot())
        expect(second).toEqual(first)
        expect(decodeMap(tabs.log)).toEqual(first)
      }),
      { numRuns: runs(100) },
    )
  })

  test('show what the log holds, also through its unknown records and fields', () => {
    fc.assert(
      fc.property(arbMap({ unknown: true }), fc.array(arbEdit, { maxLength: 8 }), (map, edits) => {
        const store = createMapStore({ id: 'm', newId: counterIds('new'), map })
        const log: Uint8Array[] = []
        store.onUpdate(update => log.push(update))
        for (const edit of edits) store.change('changes.test', tx => applyEdit(tx, edit))
        expect(store.map.extra).toEqual(map.extra)
        expect(decodeMap(log)).toEqual(store.snapshot())
        expect(decodeMap([store.encode()])).toEqual(store.snapshot())
      }),
    )
  })
})

describe('two who type in one text at once', () => {
  const typed = (title: string, other: string, mine: string) => {
    const map = bigMap(1)
    const birth = encodeMap(map)
    const [ana, bo] = ['a', 'b'].map(name =>
      createMapStore({ id: 'm', newId: counterIds(name), updates: [birth] }),
    ) as [MapDocument, MapDocument]
    const write = (store: MapDocument, text: string) =>
      store.change('changes.test', tx =>
        tx.update('touchpoints', 't0', card => {
          card.title = text
        }),
      )
    write(ana, title)
    bo.applyRemote([ana.encode()])
    write(ana, mine)
    write(bo, other)
    ana.applyRemote([bo.encode()])
    bo.applyRemote([ana.encode()])
    return { ana, bo, read: (store: MapDocument) => store.map.touchpoints.get('t0')?.title }
  }

  test('both keep what they typed', () => {
    const { ana, bo, read } = typed('dinner', 'Quick dinner', 'dinner tonight')
    expect(read(ana)).toBe('Quick dinner tonight')
    expect(read(bo)).toBe('Quick dinner tonight')
  })

  test('one takes back what they typed, and only that', () => {
    const { ana, read } = typed('dinner', 'Quick dinner', 'dinner tonight')
    ana.undo()
    expect(read(ana)).toBe('Quick dinner')
    ana.redo()
    expect(read(ana)).toBe('Quick dinner tonight')
  })
})
