import type { Id } from '../ids'
import { sortedByOrder } from '../order'
import type { Tx } from '../tx'
import type { Clip } from './clip'
import { type Copies, cardsOf, graftCards, graftRest, graftStages } from './graft'
import { showLane } from './lanes'
import { copyPersona } from './personas'
import type { Slot } from './slots'
import { addStage } from './stages'

/**
 * Brings a clip into this or another map, everything under fresh ids. Stages go behind the stage of the slot, or to the
 * end; single cards into the slot, or to the end of their own stage, or of the last one. Personas of the clip who are here
 * already (by id, else by name) are not added again, unless nothing else is in the clip; ratings of personas who are
 * neither here nor in the clip are left out. Lanes that receive cards become visible.
 *
 * @returns what came in, to be selected: personas, stages, single cards, notes
 */
export function pasteClip(tx: Tx, clip: Clip, where?: Slot): Id[] {
  const slot = where && tx.map.stages.has(where.stage) ? where : undefined
  const copies: Copies = new Map()
  const personas = pastePersonas(tx, clip, copies)

  const order = sortedByOrder(tx.map.stages).map(([id]) => id)
  const after = slot ? order.indexOf(slot.stage) : order.length - 1
  graftStages(tx, clip, after + 1, copies)

  const isLoose = (stage: Id) => !Object.hasOwn(clip.stages, stage)
  const loose = cardsOf(clip, isLoose)
  if (slot) graftCards(tx, clip, loose, slot, copies)
  else {
    for (const stage of new Set(loose.map(([, place]) => place[0]))) {
      const cards = cardsOf(clip, card => card === stage)
      const lane = cards[0]![1][1]
      const target = tx.map.stages.has(stage) ? stage : lastStage(tx)
      graftCards(tx, clip, cards, { stage: target, lane, at: { insert: Number.POSITIVE_INFINITY } }, copies)
    }
  }
  graftRest(tx, clip, copies)

  const copiesOf = (ids: readonly Id[]) => ids.map(id => copies.get(id)!)
  for (const card of copiesOf(Object.keys(clip.touchpoints))) {
    showLane(tx, tx.map.touchpoints.get(card)!.place[1], true)
  }
  const rest = [...Object.keys(clip.stages), ...loose.map(([id]) => id), ...Object.keys(clip.notes)]
  return [...personas, ...copiesOf(rest)]
}

/** Says in `copies` who the personas of the clip are here, and adds those who are not. Gives the added ones. */
function pastePersonas(tx: Tx, clip: Clip, copies: Copies): Id[] {
  const known = new Set(tx.map.personas.keys())
  const alone = [clip.stages, clip.touchpoints, clip.notes].every(table => Object.keys(table).length === 0)
  const added: Id[] = []
  const match = (id: Id, name: string) => {
    const byId = known.has(id) ? id : undefined
    const found = byId ?? [...known].find(other => sameName(tx.map.personas.get(other)!.name, name))
    // Two personas of the clip never become one here.
    if (found !== undefined) known.delete(found)
    return found
  }
  for (const [id, persona] of sortedByOrder(Object.entries(clip.personas))) {
    const here = alone ? undefined : match(id, persona.name)
    if (here === undefined) added.push(copyPersona(tx, persona))
    copies.set(id, here ?? added.at(-1)!)
  }
  for (const [id, name] of Object.entries(clip.names)) {
    const here = copies.has(id) ? undefined : match(id, name)
    if (here !== undefined) copies.set(id, here)
  }
  return added
}

function sameName(a: string, b: string): boolean {
  return a.trim() !== '' && a.trim() === b.trim()
}

/** The last stage; a new one in a map that has none yet. */
function lastStage(tx: Tx): Id {
  return sortedByOrder(tx.map.stages).at(-1)?.[0] ?? addStage(tx, {})
}
