import type { Id } from '../ids'
import { sortedByOrder } from '../order'
import type { Tx } from '../tx'
import { copyRecords } from './copyRecords'
import { type Copies, graftLoose, graftRest, graftStages, looseCards } from './graft'
import { copyPersona } from './personas'
import { columnsAmong } from './slots'

/**
 * Copies what the ids name next to the originals, with annotations, cells and images, and with the links and solutions among the copied:
 * stages behind the last of them, the cards of each stage as new columns behind the last of theirs, personas each behind
 * itself, single annotations behind the others at their place. Ratings of a persona who is copied as well go to the copy, others stay with whom they are from.
 *
 * @returns the copies, in the order of the ids; what cannot be copied alone (a link without its ends) has none
 */
export function duplicate(tx: Tx, ids: readonly Id[]): Id[] {
  const clip = copyRecords(tx.map, ids)
  const staying = [...tx.map.personas.keys(), ...tx.map.lanes.keys()]
  const copies: Copies = new Map(staying.map(id => [id, id]))
  for (const [id, persona] of Object.entries(clip.personas)) copies.set(id, copyPersona(tx, persona, id))

  const behind = sortedByOrder(tx.map.stages).findLastIndex(([id]) => Object.hasOwn(clip.stages, id))
  graftStages(tx, clip, behind + 1, copies)

  graftLoose(tx, clip, looseCards(clip), copies, (cards, standing) => {
    const originals = new Set(cards.map(([id]) => tx.map.touchpoints.get(id)!.place[2]))
    return columnsAmong(tx.map, standing).findLastIndex(column => originals.has(column)) + 1
  })
  graftRest(tx, clip, copies, ({ target }) => target)
  return ids.flatMap(id => {
    const copy = copies.get(id)
    return copy === undefined || copy === id ? [] : [copy]
  })
}
