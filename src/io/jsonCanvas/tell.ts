import { isKnownChannel } from '../../model/channels'
import type { Id } from '../../model/ids'
import { type AnnotationKind, BUILT_IN_LANES, type JourneyMap } from '../../model/journey'
import { LANES } from '../../model/lanes'
import { holdsTouchpoints } from '../../model/lanes/touchpointLanes'
import { evenKeysAfter } from '../../model/order'
import { PERSONA_COLOURS } from '../../model/personaColours'
import { fold } from '../../model/search/fold'
import type { Document } from '../carried'
import { labelOf, NOTHING_SAID, type Said } from './nodeText'
import { MEASURES } from './saidOf'

/*
 * What the text of a node says goes into the document: all of it for a new thing; for a thing that was carried only what
 * differs from what the carried one would have said, so that what nobody touched stays exact.
 */

export interface Told {
  readonly was?: Said
  readonly now: Said
  /** Annotations that `was` lists, in its order. */
  readonly marks?: readonly Id[]
}

export class Teller {
  readonly #document: Document
  readonly #carried: JourneyMap
  readonly #newId: () => Id
  /** By folded name, the first of a name. */
  readonly #personas = new Map<string, Id>()
  #lastPersona: string | null = null

  /** @param carried the map that the document has been until now; may be an empty one */
  constructor(document: Document, carried: JourneyMap, newId: () => Id) {
    this.#document = document
    this.#carried = carried
    this.#newId = newId
  }

  /** A persona that is on the canvas: what is felt may name it. */
  meet(id: Id, name: string, order?: string): void {
    if (!this.#personas.has(fold(name))) this.#personas.set(fold(name), id)
    if (order !== undefined && (this.#lastPersona === null || order > this.#lastPersona))
      this.#lastPersona = order
  }

  addPersona(id: Id, name: string): void {
    const order = evenKeysAfter(this.#lastPersona, 1)[0]!
    const colour = PERSONA_COLOURS[this.#personas.size % PERSONA_COLOURS.length]
    this.#document.put('personas', id, { name, colour, order })
    this.meet(id, name, order)
  }

  title(told: Told): void {
    this.#document.putMeta({
      ...changedTexts(told, { name: 'title', text: 'description' }),
      ...this.#changed(told, 'state', value => ({ state: value === 'future' ? 'future' : 'current' })),
    })
  }

  persona(id: Id, told: Told): void {
    const fields: Record<string, string> = {}
    for (const key of ['role', 'quote', 'goals', 'needs', 'frustrations', 'context']) {
      Object.assign(
        fields,
        this.#changed(told, key, value => ({ [key]: value })),
      )
    }
    // A persona has no description: what is written below its lines is context.
    const rest = changedTexts(told, { text: 'context' })
    this.#document.put('personas', id, { ...changedTexts(told, { name: 'name' }), ...rest, ...fields })
  }

  stage(id: Id, told: Told): void {
    this.#document.put('stages', id, {
      ...changedTexts(told, { text: 'description' }),
      ...this.#changed(told, 'goal', goal => ({ goal })),
    })
    this.#marks(id, told)
  }

  touchpoint(id: Id, told: Told): void {
    const isYes = (value: string) => /^(yes|true|1|হ্যাঁ|x)$/i.test(value)
    const fields = {
      ...changedTexts(told, { name: 'title', text: 'description' }),
      ...this.#changed(told, 'channel', value => ({ channel: channelOf(value) })),
      ...this.#changed(told, 'from', from => ({ from, ...(from && { interaction: 'communication' }) })),
      ...this.#changed(told, 'to', to => ({ to, ...(to && { interaction: 'communication' }) })),
      ...this.#changed(told, 'moment of truth', value => ({ momentOfTruth: isYes(value) })),
      ...this.#changed(told, 'direct', value => ({ direct: value === '' || isYes(value) })),
      ...this.#changed(told, 'owner', owner => ({ owner })),
      ...this.#changed(told, 'thought', thought => ({ thought })),
      ...this.#changed(told, 'tags', value => ({ tags: tagsOf(value) })),
    }
    this.#document.put('touchpoints', id, fields)
    this.#felt(id, told)
    this.#marks(id, told)
  }

  /** The lane that the text says; undefined if it says none, or says what it said before. */
  laneIn({ was = NOTHING_SAID, now }: Told): Id | undefined {
    const word = now.values.get('lane')
    if (word === was.values.get('lane')) return undefined
    if (!word) return 'customer'
    const wanted = fold(word)
    for (const [id, { kind, title }] of this.#carried.lanes) {
      const isMeant = fold(title) === wanted || (title === '' && kind === wanted)
      if (isMeant && holdsTouchpoints(this.#carried, id)) return id
    }
    // The lanes that every map has need nothing that is carried.
    return BUILT_IN_LANES.find(kind => kind === wanted && LANES[kind].holds === 'touchpoints')
  }

  #changed<T extends object>(
    { was = NOTHING_SAID, now }: Told,
    key: string,
    make: (value: string) => T,
  ): T | undefined {
    const value = now.values.get(key)
    return value === was.values.get(key) ? undefined : make(value ?? '')
  }

  #felt(touchpoint: Id, { was = NOTHING_SAID, now }: Told): void {
    for (const key of new Set([...was.values.keys(), ...now.values.keys()])) {
      const value = now.values.get(key)
      const table = key.startsWith('emotion')
        ? 'ratings'
        : key.startsWith('expectation')
          ? 'expectations'
          : undefined
      if (!table || value === was.values.get(key)) continue
      const persona = this.#personaOf(labelOf(key))
      const feeling = value === undefined ? undefined : feelingOf(value)
      // What was felt until now stays where the new word is no number.
      if (persona && (feeling !== undefined || value === undefined)) {
        this.#document.set(table, touchpoint, persona, feeling)
      }
    }
  }

  /** Who feels it; without a name the first there is. One who is not on the canvas is made. */
  #personaOf(label: string | undefined): Id {
    const known = label === undefined ? [...this.#personas.values()][0] : this.#personas.get(fold(label))
    if (known !== undefined) return known
    const id = this.#newId()
    this.addPersona(id, label ?? '')
    return id
  }

  /** Lines that went away take their annotations along; others of the same kind in their stead are those, reworded. */
  #marks(target: Id, { was = NOTHING_SAID, now, marks = [] }: Told): void {
    const kept = countOf(now.marks)
    const gone = was.marks.flatMap((mark, index) =>
      takeOne(kept, mark) ? [] : [{ id: marks[index], mark: readMark(mark) }],
    )
    const known = countOf(was.marks)
    const added = now.marks.filter(mark => !takeOne(known, mark)).map(readMark)
    const orders = evenKeysAfter(this.#lastOrder(marks), added.length)
    for (const [index, mark] of added.entries()) {
      const at = gone.findIndex(({ id, mark: old }) => id !== undefined && old.kind === mark.kind)
      const id = gone.splice(at, at < 0 ? 0 : 1)[0]?.id
      if (id === undefined) {
        this.#document.put('annotations', this.#newId(), { ...mark, target, order: orders[index] })
      } else this.#document.put('annotations', id, { ...mark })
    }
    for (const { id } of gone)
      if (id !== undefined) this.#document.merge({ annotations: { [id]: undefined } })
  }

  #lastOrder(marks: readonly Id[]): string | null {
    const last = marks.at(-1)
    return (last !== undefined && this.#carried.annotations.get(last)?.order) || null
  }
}

interface Mark extends Partial<Record<(typeof MEASURES)[number], number>> {
  readonly kind: AnnotationKind
  readonly text: string
}

function readMark(line: string): Mark {
  const [, kind = 'idea', measures = '', text = ''] = /^(\w+)(?: \(([^()]*)\))?:\s*(.*)$/s.exec(line) ?? []
  const values = MEASURES.flatMap(name => {
    const value = new RegExp(`${name} ([1-5])`, 'i').exec(measures)?.[1]
    return value ? [[name, Number(value)] as const] : []
  })
  return { kind: kind.toLowerCase() as AnnotationKind, text, ...Object.fromEntries(values) }
}

/** On the scale 1 … 5, on which `4/5` is 4 too; with a sign it is on ours. */
function feelingOf(value: string): number | undefined {
  const [, sign, digits] = /^([+\-−]?)(\d)(?:\s*\/\s*5)?$/.exec(value.trim()) ?? []
  if (digits === undefined) return undefined
  const number = Number(digits)
  if (sign) return Math.min(number, 2) * (sign === '+' ? 1 : -1) + 0
  return number === 0 ? 0 : Math.min(number, 5) - 3
}

function channelOf(word: string): string {
  const id = word.toLowerCase()
  return isKnownChannel(id) ? id : word
}

function tagsOf(value: string): string[] {
  return value
    .split(/\s*,\s*/)
    .filter(tag => tag && tag.length <= 80)
    .slice(0, 100)
}

function changedTexts(
  { was = NOTHING_SAID, now }: Told,
  fields: Readonly<Partial<Record<'name' | 'text', string>>>,
): Record<string, string> {
  const changed: Record<string, string> = {}
  if (fields.name && now.name !== was.name) changed[fields.name] = now.name
  if (fields.text && now.text !== was.text) changed[fields.text] = now.text
  return changed
}

function countOf(lines: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const line of lines) counts.set(line, (counts.get(line) ?? 0) + 1)
  return counts
}

function takeOne(counts: Map<string, number>, line: string): boolean {
  const count = counts.get(line) ?? 0
  counts.set(line, count - 1)
  return count > 0
}
