import type { Id } from '../../model/ids'
import { newRecord } from '../../model/operations/newRecord'
import { evenKeysAfter, sortedByOrder } from '../../model/order'
import { PERSONA_COLOURS } from '../../model/personaColours'
import type { Tx } from '../../model/tx'

/**
 * Personas by the names that a text calls them. A name that nobody has makes a new persona. Two personas may have the same
 * name: then the second mention in one list is the second of them.
 */
export class People {
  readonly #tx: Tx
  readonly #byName = new Map<string, Id[]>()
  readonly #only: Id | undefined
  #lastOrder: string | null
  #count: number

  /** @param nameOf the name as the text has it */
  constructor(tx: Tx, nameOf: (name: string) => string) {
    this.#tx = tx
    const personas = sortedByOrder(tx.map.personas)
    for (const [id, { name }] of personas) this.#add(nameOf(name), id)
    this.#lastOrder = personas.at(-1)?.[1].order ?? null
    this.#count = personas.length
    this.#only = personas.length === 1 ? personas[0]?.[0] : undefined
  }

  /** Who is meant by the names, each persona once. */
  all(names: readonly string[]): Id[] {
    return [...new Set(this.each(names))]
  }

  /** Who is meant by each of the names. */
  each(names: readonly string[]): Id[] {
    const mentions = new Map<string, number>()
    return names.map(name => {
      const mention = mentions.get(name) ?? 0
      mentions.set(name, mention + 1)
      const known = this.#byName.get(name)
      return known?.[Math.min(mention, known.length - 1)] ?? this.#make(name)
    })
  }

  /** Who is meant where nobody is named: the only one that there was; else one without a name. */
  unnamed(): Id {
    return this.#only ?? this.all([''])[0]!
  }

  #make(name: string): Id {
    const id = this.#tx.newId()
    const order = evenKeysAfter(this.#lastOrder, 1)[0]!
    const colour = PERSONA_COLOURS[this.#count++ % PERSONA_COLOURS.length]
    this.#tx.insert('personas', id, newRecord('personas', { name, colour, order }))
    this.#lastOrder = order
    this.#add(name, id)
    return id
  }

  #add(name: string, id: Id): void {
    const group = this.#byName.get(name)
    if (group) group.push(id)
    else this.#byName.set(name, [id])
  }
}
