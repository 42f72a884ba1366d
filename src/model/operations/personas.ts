import type { Id } from '../ids'
import type { Persona, RecordOf } from '../journey'
import { type OrderKey, sortedByOrder } from '../order'
import { PERSONA_COLOURS } from '../personaColours'
import type { Tx } from '../tx'
import { keysAt, moveInOrder } from './inOrder'
import { newRecord } from './newRecord'
import { removeRecords } from './removeRecords'

/** Adds a persona after another, or at the end, in a colour that no persona has yet, as long as there is one. */
export function addPersona(tx: Tx, init: Partial<Persona>, after?: Id): Id {
  const [order] = keysAfter(tx, after, 1)
  const colour = nextColour(coloursInUse(tx), tx.map.personas.size)
  const id = tx.newId()
  tx.insert('personas', id, newRecord('personas', { colour, ...init, order: order! }))
  return id
}

/** Adds a persona who is like another, in their colour only if nobody here has it: the colour tells curves apart. */
export function copyPersona(tx: Tx, persona: RecordOf<'personas'>, after?: Id): Id {
  return copyPersonas(tx, [persona], after)[0]!
}

/** The same of several, one behind the other. */
export function copyPersonas(tx: Tx, personas: readonly RecordOf<'personas'>[], after?: Id): Id[] {
  if (personas.length === 0) return []
  const keys = keysAfter(tx, after, personas.length)
  const used = coloursInUse(tx)
  const { size } = tx.map.personas
  return personas.map((persona, i) => {
    const isUsed = used.has(persona.colour.toLowerCase())
    const colour = isUsed ? nextColour(used, size + i) : persona.colour
    used.add(colour.toLowerCase())
    const id = tx.newId()
    tx.insert('personas', id, { ...persona, colour, order: keys[i]! })
    return id
  })
}

/** Their ratings, expectations and links go with them. */
export function removePersona(tx: Tx, id: Id): void {
  if (tx.map.personas.has(id)) removeRecords(tx, [id])
}

export function movePersona(tx: Tx, id: Id, toIndex: number): void {
  moveInOrder(tx, 'personas', tx.map.personas, id, toIndex)
}

function keysAfter(tx: Tx, after: Id | undefined, count: number): OrderKey[] {
  const list = sortedByOrder(tx.map.personas)
  const index = list.findIndex(([id]) => id === after)
  return keysAt(tx, 'personas', list, index < 0 ? list.length : index + 1, count)
}

function coloursInUse(tx: Tx): Set<string> {
  return new Set([...tx.map.personas.values()].map(persona => persona.colour.toLowerCase()))
}

/** @param count how many personas there are: when every colour is taken, it goes round */
function nextColour(used: ReadonlySet<string>, count: number): string {
  const free = PERSONA_COLOURS.find(colour => !used.has(colour))
  return free ?? PERSONA_COLOURS[count % PERSONA_COLOURS.length]!
}
