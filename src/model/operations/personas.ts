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
  const order = keyAfter(tx, after)
  const id = tx.newId()
  tx.insert('personas', id, newRecord('personas', { colour: nextColour(tx), ...init, order }))
  return id
}

/** Adds a persona who is like another, in their colour only if nobody here has it: the colour tells curves apart. */
export function copyPersona(tx: Tx, persona: RecordOf<'personas'>, after?: Id): Id {
  const order = keyAfter(tx, after)
  const colour = coloursInUse(tx).has(persona.colour.toLowerCase()) ? nextColour(tx) : persona.colour
  const id = tx.newId()
  tx.insert('personas', id, { ...persona, colour, order })
  return id
}

/** Their ratings, expectations and links go with them. */
export function removePersona(tx: Tx, id: Id): void {
  if (tx.map.personas.has(id)) removeRecords(tx, [id])
}

export function movePersona(tx: Tx, id: Id, toIndex: number): void {
  moveInOrder(tx, 'personas', tx.map.personas, id, toIndex)
}

function keyAfter(tx: Tx, after: Id | undefined): OrderKey {
  const list = sortedByOrder(tx.map.personas)
  const index = list.findIndex(([id]) => id === after)
  return keysAt(tx, 'personas', list, index < 0 ? list.length : index + 1, 1)[0]!
}

function coloursInUse(tx: Tx): ReadonlySet<string> {
  return new Set([...tx.map.personas.values()].map(persona => persona.colour.toLowerCase()))
}

function nextColour(tx: Tx): string {
  const used = coloursInUse(tx)
  const free = PERSONA_COLOURS.find(colour => !used.has(colour))
  return free ?? PERSONA_COLOURS[tx.map.personas.size % PERSONA_COLOURS.length]!
}
