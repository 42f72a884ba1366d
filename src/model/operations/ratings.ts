import { type Id, pairKey } from '../ids'
import type { Emotion } from '../journey'
import type { Tx } from '../tx'

/** How a touchpoint felt to a persona; undefined takes the rating away, which is not the same as 0. */
export function rate(tx: Tx, touchpoint: Id, persona: Id, emotion: Emotion | undefined): void {
  set(tx, 'ratings', touchpoint, persona, emotion)
}

/** The same rating for every persona of the map. */
export function rateForAll(tx: Tx, touchpoint: Id, emotion: Emotion | undefined): void {
  for (const persona of tx.map.personas.keys()) rate(tx, touchpoint, persona, emotion)
}

/** What a persona expected there. */
export function expectEmotion(tx: Tx, touchpoint: Id, persona: Id, emotion: Emotion | undefined): void {
  set(tx, 'expectations', touchpoint, persona, emotion)
}

export function expectEmotionForAll(tx: Tx, touchpoint: Id, emotion: Emotion | undefined): void {
  for (const persona of tx.map.personas.keys()) expectEmotion(tx, touchpoint, persona, emotion)
}

function set(
  tx: Tx,
  table: 'ratings' | 'expectations',
  touchpoint: Id,
  persona: Id,
  emotion: Emotion | undefined,
): void {
  if (!tx.map.touchpoints.has(touchpoint) || !tx.map.personas.has(persona)) return
  tx.set(table, pairKey(touchpoint, persona), emotion)
}
