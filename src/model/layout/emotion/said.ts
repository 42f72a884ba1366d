import { type Id, pairKey } from '../../ids'
import type { Emotion, JourneyMap } from '../../journey'

/** By index of persona. */
export type Steps = readonly (Emotion | undefined)[]

/** What the personas said about a card. */
export interface Said {
  readonly id: Id
  readonly ratings: Steps
  readonly expectations: Steps
  /** Making the pair keys of a big map costs more than looking them up. */
  readonly keys: readonly string[]
}

/** What they said about the cards of a column. */
export interface SaidColumn<Column> {
  readonly source: Column
  readonly all: readonly Said[]
  /** Only the cards about which something was said. */
  readonly said: readonly Said[]
}

interface Cards {
  readonly cards: readonly { readonly id: Id }[]
}

/**
 * Reads what was said about the cards of a column. Ratings are plain values without identity, so each is looked up every
 * time; a column in which nothing changed is the same object as before.
 */
export function readColumn<Column extends Cards>(
  map: JourneyMap,
  source: Column,
  personas: readonly Id[],
  before: SaidColumn<Column> | undefined,
): SaidColumn<Column> {
  if (before?.source === source && before.all.every(card => saysTheSame(map, card))) return before
  const all = source.cards.map(({ id }) => {
    const keys = personas.map(persona => pairKey(id, persona))
    return {
      id,
      keys,
      ratings: keys.map(key => map.ratings.get(key)),
      expectations: keys.map(key => map.expectations.get(key)),
    }
  })
  const given = (step: Emotion | undefined) => step !== undefined
  return { source, all, said: all.filter(card => card.ratings.some(given) || card.expectations.some(given)) }
}

/** Which personas gave any of these steps. */
export function whoSaid(
  columns: readonly SaidColumn<unknown>[],
  personas: number,
  pick: (card: Said) => Steps,
): boolean[] {
  const spoke = new Array<boolean>(personas).fill(false)
  for (const { said } of columns) {
    for (const card of said) {
      const steps = pick(card)
      for (let index = 0; index < personas; index++) if (steps[index] !== undefined) spoke[index] = true
    }
  }
  return spoke
}

function saysTheSame({ ratings, expectations }: JourneyMap, card: Said): boolean {
  const { keys } = card
  for (let index = 0; index < keys.length; index++) {
    const key = keys[index]!
    if (ratings.get(key) !== card.ratings[index]) return false
    // Few maps have expectations: one look at the size saves most of the looking up.
    const expected = expectations.size === 0 ? undefined : expectations.get(key)
    if (expected !== card.expectations[index]) return false
  }
  return true
}
