import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { JourneyMap } from '../../src/model/journey'
import type { Change } from '../../src/model/tx'
import { mergeUpdates } from '../../src/storage/mergeUpdates'
import { createMapStore } from '../../src/store/createMapStore'
import { decodeMap, encodeMap } from '../../src/store/encode'
import type { MapDocument } from '../../src/store/mapStore'
import { applyEdit, arbEdit, type Edit } from '../helpers/edits'
import { arbMap, counterIds } from '../helpers/maps'
import { runs } from '../helpers/runs'

/*
 * Copies of one map that part and merge: tabs that have lost sight of one another, devices, a backup and the map that went
 * on. Each has a log of its own, and hears of another when they meet.
 */

/** `who` and `from` are counted round. */
type Event =
  | { readonly what: 'edit'; readonly who: number; readonly edit: Edit }
  | { readonly what: 'undo' | 'redo' | 'compact' | 'reload' | 'restore'; readonly who: number }
  | { readonly what: 'meet'; readonly who: number; readonly from: number; readonly whole: boolean }

const arbWho = fc.nat(4)
const arbEvent: fc.Arbitrary<Event> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ what: fc.constant('edit' as const), who: arbWho, edit: arbEdit }) },
  {
    weight: 3,
    arbitrary: fc.record({
      what: fc.constant('meet' as const),
      who: arbWho,
      from: arbWho,
      whole: fc.boolean(),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ what: fc.constantFrom('undo' as const, 'redo' as const), who: arbWho }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      what: fc.constantFrom('compact' as const, 'reload' as const, 'restore' as const),
      who: arbWho,
    }),
  },
)

/** Which records and values were ever made, and which of them somebody took away. */
class Fates {
  readonly #made = new Set<string>()
  readonly #taken = new Set<string>()

  note(changes: readonly Change[]): void {
    for (const { table, id, before, after } of changes) {
      if (before === undefined) this.#made.add(`${table}/${id}`)
      if (after === undefined) this.#taken.add(`${table}/${id}`)
    }
  }

  /** Nobody has taken these away. */
  get safe(): string[] {
    return [...this.#made].filter(place => !this.#taken.has(place))
  }
}

class Copy {
  log: Uint8Array[]
  store: MapDocument
  readonly #name: string
  readonly #fates: Fates
  #opened = 0

  constructor(name: string, birth: Uint8Array, fates: Fates) {
    this.#name = name
    this.#fates = fates
    this.log = [birth]
    this.store = this.#open(this.log)
  }

  happens(event: Exclude<Event, { what: 'meet' }>): void {
    switch (event.what) {
      case 'edit':
        this.store.change('changes.test', tx => applyEdit(tx, event.edit))
        break
      case 'undo':
      case 'redo':
        this.store[event.what]()
        break
      case 'compact':
        this.log = [mergeUpdates(this.log)]
        break
      case 'reload':
        this.store = this.#open(this.log)
        break
      case 'restore': {
        // The log is gone, and the second copy is all that is left.
        const copy = this.store.encode()
        this.log = [copy]
        this.store = this.#open(this.log)
      }
    }
  }

  /** Takes in what the other knows, as a state or as its log, the last rows first. */
  meet(other: Copy, whole: boolean): void {
    const theirs = whole ? [other.store.encode()] : [...other.log].reverse()
    this.log.push(...theirs)
    this.store.applyRemote(theirs)
  }

  #open(log: readonly Uint8Array[]): MapDocument {
    const newId = counterIds(`${this.#name}-${this.#opened++}-`)
    const store = createMapStore({ id: 'm', newId, updates: log, complete: true })
    store.onUpdate(update => this.log.push(update))
    store.onEdit(({ changes }) => this.#fates.note(changes))
    return store
  }
}

function has(map: JourneyMap, place: string): boolean {
  const [table, id] = [place.slice(0, place.indexOf('/')), place.slice(place.indexOf('/') + 1)]
  return table === 'meta' || (map[table as 'stages'] as ReadonlyMap<string, unknown>).has(id)
}

test('copies that part and merge end with the same map, and nothing is lost that nobody took away', () => {
  fc.assert(
    fc.property(
      arbMap({ unknown: true }),
      fc.integer({ min: 2, max: 5 }),
      fc.array(arbEvent, { maxLength: 50 }),
      (map, count, events) => {
        const fates = new Fates()
        const birth = encodeMap(map)
        const copies = Array.from({ length: count }, (_, number) => new Copy(`c${number}`, birth, fates))
        const nth = (number: number) => copies[number % count]!
        for (const event of events) {
          if (event.what !== 'meet') nth(event.who).happens(event)
          else if (nth(event.who) !== nth(event.from)) nth(event.who).meet(nth(event.from), event.whole)
        }
        // There and back again: the last has heard of all before the others hear of it.
        for (let next = 1; next < count; next++) nth(next).meet(nth(next - 1), next % 2 === 0)
        for (let next = count - 2; next >= 0; next--) nth(next).meet(nth(count - 1), next % 2 === 0)

        const merged = nth(0).store.snapshot()
        for (const { store, log } of copies) {
          expect(store.snapshot()).toEqual(merged)
          expect(decodeMap(log)).toEqual(merged)
          expect(decodeMap([mergeUpdates(log)])).toEqual(merged)
          expect(store.lacking).toEqual({ unreadable: 0, gaps: 0, waiting: false })
        }
        expect(fates.safe.filter(place => !has(merged, place))).toEqual([])
      },
    ),
    { numRuns: runs(15) },
  )
})
