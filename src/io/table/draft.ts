import { builtInLanes } from '../../model/blank'
import { groupBy } from '../../model/groupBy'
import type { Id } from '../../model/ids'
import { isId } from '../../model/ids'
import type { AnnotationKind, RecordTable } from '../../model/journey'
import { LANES } from '../../model/lanes'
import { evenKeysAfter, sortedByOrder } from '../../model/order'
import { PERSONA_COLOURS } from '../../model/personaColours'
import { Document } from '../carried'
import { exactChannel, knownChannel } from './channelWords'
import { cardLane, isCardKind } from './laneWords'
import type { MapIndex } from './mapIndex'
import type { Told } from './told'

/*
 * A map while a table is read into it: what is new in a table (a persona, a lane, a note) is made once, by its name, and
 * ordered after what is there.
 */

type Fields = Readonly<Record<string, unknown>>

export class Draft {
  readonly document: Document
  readonly told: Told
  /** The map of which the table is a later version; undefined if the table is all there is. */
  readonly base: MapIndex | undefined
  readonly #newId: () => Id
  readonly #last = new Map<string, string | null>()
  readonly #personas: Id[] = []
  readonly #personasNamed = new Map<string, Id[]>()
  /** Those that hold the same by their titles: a table may name as many as it has rows. */
  readonly #lanesTitled = { cards: new Map<string, Id[]>(), cells: new Map<string, Id[]>() }
  readonly #cellsAt: ReadonlyMap<string, readonly Id[]>
  readonly #notes = new Map<string, { id: Id; text: string }[]>()

  constructor(newId: () => Id, told: Told, base?: { readonly index: MapIndex; readonly document: Document }) {
    this.document = base?.document ?? new Document({ lanes: Object.fromEntries(builtInLanes()) })
    this.told = told
    this.base = base?.index
    this.#newId = newId
    for (const [id, { name }] of base?.index.personas ?? []) this.knowPersona(id, name)
    const cells = groupBy(base?.index.map.cells ?? [], ([, cell]) => `${cell.lane} ${cell.target}`)
    this.#cellsAt = new Map([...cells].map(([at, list]) => [at, list.map(([id]) => id)]))
    const lanes = base?.index.map.lanes ?? builtInLanes()
    // Those that have columns in a table come first, as columns with one header are told apart by their order.
    const inTables = new Set(base?.index.cardLanes.map(([id]) => id))
    const sorted = sortedByOrder(lanes)
    for (const [id, { title, kind }] of [
      ...sorted.filter(([id]) => inTables.has(id)),
      ...sorted.filter(([id]) => !inTables.has(id)),
    ]) {
      if (isCardKind(kind)) push(this.#lanesTitled.cards, title || kind, id)
      // No text that stands in a table can be in a lane that shows something else.
      else if (LANES[kind].holds === 'cells' && id !== 'metrics') push(this.#lanesTitled.cells, title, id)
    }
  }

  /** The id that a cell says, if nothing has it yet and it can be one; else a new one. */
  idFor(said: string): Id {
    return said !== '' && isId(said) && !this.#isTaken(said) ? said : this.#newId()
  }

  #isTaken(id: Id): boolean {
    const tables: readonly RecordTable[] = ['touchpoints', 'stages', 'personas', 'annotations', 'links']
    return tables.some(table => this.document.record(table, id) !== undefined)
  }

  put(table: RecordTable, id: Id, fields: Fields): void {
    this.document.put(table, id, fields)
  }

  /** Adds a record that has an order, after those that are there. */
  append(table: 'personas' | 'stages' | 'lanes' | 'annotations', id: Id, fields: Fields, group = ''): void {
    this.put(table, id, { ...fields, order: this.nextOrder(table, group) })
  }

  /** The key after those of a table; of annotations, after those of one target. */
  nextOrder(table: 'personas' | 'stages' | 'lanes' | 'annotations', group = ''): string {
    const name = `${table} ${group}`
    const last = this.#last.get(name) ?? this.#lastOrder(table, group)
    const key = evenKeysAfter(last, 1)[0]!
    this.#last.set(name, key)
    return key
  }

  #lastOrder(table: 'personas' | 'stages' | 'lanes' | 'annotations', group: string): string | null {
    const { map, annotationsOf } = this.base ?? {}
    if (table === 'annotations') return annotationsOf?.(group).at(-1)?.[1].order ?? null
    const records = table === 'lanes' ? (map?.lanes ?? builtInLanes()) : map?.[table]
    return sortedByOrder<{ readonly order: string }>(records ?? []).at(-1)?.[1].order ?? null
  }

  remove(table: RecordTable, id: Id): void {
    this.document.merge({ [table]: { [id]: undefined } })
  }

  /**
   * The persona of a name, made if there is none.
   * @param nth which of those with that name, from 0
   */
  persona(name: string, nth = 0): Id {
    const known = this.#personasNamed.get(name)?.[nth]
    if (known !== undefined) return known
    const id = this.#newId()
    const colour = PERSONA_COLOURS[this.#personas.length % PERSONA_COLOURS.length]
    this.knowPersona(id, name)
    this.append('personas', id, { name, colour })
    return id
  }

  /** A persona that was made elsewhere, to be found by its name. */
  knowPersona(id: Id, name: string): void {
    this.#personas.push(id)
    push(this.#personasNamed, name, id)
  }

  get personas(): readonly Id[] {
    return this.#personas
  }

  /** The lane of text cells with a title, made if there is none. */
  textLane(title: string, nth = 0): Id {
    return this.#lanesTitled.cells.get(title)?.[nth] ?? this.#newLane('text', title)
  }

  /** The lane of cards with a name: of ours to the letter, of others by what the words mean. */
  cardLane(name: string, exact: boolean): Id {
    if (name === '') return 'customer'
    const named = this.#lanesTitled.cards.get(name)?.[0]
    const id = named ?? (exact ? undefined : cardLane(name)) ?? this.#newLane('customer', name)
    // What cards stand in shows.
    this.put('lanes', id, { visible: true })
    return id
  }

  #newLane(kind: 'customer' | 'text', title: string): Id {
    const id = this.#newId()
    push(this.#lanesTitled[kind === 'text' ? 'cells' : 'cards'], title, id)
    this.append('lanes', id, { kind, title, ...(kind === 'text' && { per: 'touchpoint' }) })
    return id
  }

  /** Sets what stands in a lane of cells at a touchpoint or stage; an empty text takes it away. */
  setCell(lane: Id, target: Id, text: string): void {
    const there = this.#cellsAt.get(`${lane} ${target}`) ?? []
    for (const id of text === '' ? there : there.slice(1)) this.remove('cells', id)
    if (text !== '') this.put('cells', there[0] ?? this.#newId(), { lane, target, text })
  }

  /** Makes the annotations of a kind be those texts: equal ones stay, others change in their order, the rest goes or comes. */
  setAnnotations(target: Id, kind: AnnotationKind, texts: readonly string[]): void {
    const name = `${target} ${kind}`
    const there =
      this.#notes.get(name) ??
      (this.base?.annotationsOf(target) ?? [])
        .filter(([id, note]) => note.kind === kind && this.document.record('annotations', id) !== undefined)
        .map(([id, { text }]) => ({ id, text }))
    const left = [...there]
    const fresh = texts.filter(text => {
      const at = left.findIndex(note => note.text === text)
      if (at >= 0) left.splice(at, 1)
      return at < 0
    })
    for (const text of fresh) {
      const changed = left.shift()
      if (changed) this.put('annotations', changed.id, { text })
      else this.append('annotations', this.#newId(), { kind, target, text }, target)
    }
    for (const { id } of left) this.remove('annotations', id)
    this.#notes.set(name, [])
  }

  link(from: Id, to: Id, kind: string): void {
    this.put('links', this.#newId(), { from, to, kind })
  }

  /** The channel of some words: one of ours to the letter, one of others by what it means. */
  channel(word: string, exact: boolean): string {
    return exact ? exactChannel(word) : (knownChannel(word) ?? word)
  }
}

function push(lists: Map<string, Id[]>, name: string, id: Id): void {
  const list = lists.get(name)
  if (list) list.push(id)
  else lists.set(name, [id])
}
