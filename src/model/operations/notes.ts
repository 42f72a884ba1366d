import type { Id } from '../ids'
import type { Note } from '../journey'
import type { Tx } from '../tx'
import { newRecord } from './newRecord'

/** Farther from the origin, in map units, no note can be (`noteSchema`). */
const FARTHEST = 1e6

/** Adds a note with its left upper corner at a point of the map. */
export function addNote(tx: Tx, at: readonly [number, number], init: Partial<Note> = {}): Id {
  const id = tx.newId()
  tx.insert('notes', id, newRecord('notes', { ...init, at: within(at) }))
  return id
}

/** Moves notes by so many map units to the right and down. */
export function moveNotes(tx: Tx, ids: readonly Id[], dx: number, dy: number): void {
  for (const id of ids) {
    tx.update('notes', id, note => {
      note.at = within([note.at[0] + dx, note.at[1] + dy])
    })
  }
}

/** The point, or the nearest one where a note can be. */
export function within([x, y]: readonly [number, number]): [number, number] {
  const clamp = (coordinate: number) => Math.max(-FARTHEST, Math.min(coordinate, FARTHEST))
  return [clamp(x), clamp(y)]
}
