import type { Id } from '../ids'
import type { Lane, LaneKind } from '../journey'
import { LANES } from '../lanes'
import { compareText, sortedByOrder } from '../order'
import type { Tx } from '../tx'
import type { Clip } from './clip'
import { type Copies, graftCards, graftRest, graftStages, looseCards } from './graft'
import { addTextLane, setLanePer, showLane } from './lanes'
import { copyPersona } from './personas'
import type { Slot } from './slots'
import { addStage } from './stages'

/**
 * Brings a clip into this or another map, everything under fresh ids. Stages go behind the stage of the slot, or to the
 * end; single cards into the slot, or to the end of their own stage, or of the last one. Personas of the clip who are here
 * already (by id, else by name) are not added again, unless nothing else is in the clip; ratings of personas who are
 * neither here nor in the clip are left out. Cells go to their own lane, or to one of the same title, or to a new one.
 * Lanes that receive cards become visible, and those that receive cells if they were so where the clip is from.
 *
 * @param about the touchpoint or stage that annotations go to which come without theirs; absent is where they were
 * @returns what came in, to be selected: personas, stages, single cards, notes, single annotations
 */
export function pasteClip(tx: Tx, clip: Clip, where?: Slot, about?: Id): Id[] {
  const slot = where && tx.map.stages.has(where.stage) ? where : undefined
  const copies: Copies = new Map()
  const personas = pastePersonas(tx, clip, copies)
  pasteLanes(tx, clip, copies)

  const order = sortedByOrder(tx.map.stages).map(([id]) => id)
  const after = slot ? order.indexOf(slot.stage) : order.length - 1
  graftStages(tx, clip, after + 1, copies)

  const loose = looseCards(clip)
  if (slot) {
    // Column keys rise over the whole clip, so the cards of several stages stand in the order of the journey.
    const cards = [...loose.values()].flat().sort(([, a], [, b]) => compareText(a[2], b[2]))
    graftCards(tx, clip, cards, slot, copies)
  } else {
    for (const [stage, cards] of loose) {
      const target = tx.map.stages.has(stage) ? stage : lastStage(tx)
      const end = { insert: Number.POSITIVE_INFINITY }
      graftCards(tx, clip, cards, { stage: target, lane: cards[0]![1][1], at: end }, copies)
    }
  }
  graftRest(tx, clip, copies, ({ target }) => about ?? target)

  const copiesOf = (ids: readonly Id[]) => ids.map(id => copies.get(id)!)
  for (const card of copiesOf(Object.keys(clip.touchpoints))) {
    showLane(tx, tx.map.touchpoints.get(card)!.place[1], true)
  }
  const cards = [...loose.values()].flat().map(([id]) => id)
  const single = Object.entries(clip.annotations).flatMap(([id, { target }]) =>
    copies.has(target) || !copies.has(id) ? [] : [id],
  )
  const { stages, notes } = clip
  return [...personas, ...copiesOf([...Object.keys(stages), ...cards, ...Object.keys(notes), ...single])]
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

/** Says in `copies` which lanes the cells of the clip stand in here, and adds those that are missing. */
export function pasteLanes(tx: Tx, clip: Clip, copies: Copies): void {
  const { map } = tx
  const wanted = sortedByOrder(Object.entries(clip.lanes)).filter(([, { kind }]) => isOfCells(kind))
  const free = new Map([...map.lanes].filter(([, { kind }]) => isOfCells(kind)))
  const take = (id: Id, lane: Lane, here: Id) => {
    copies.set(id, here)
    // Two lanes of the clip never become one here.
    free.delete(here)
    if (lane.visible) showLane(tx, here, true)
  }
  for (const [id, lane] of wanted) {
    if (free.get(id)?.kind !== lane.kind) continue
    // Cells of stages would not be seen in a lane of touchpoints. As long as nothing stands in it, it can be turned.
    if (![...map.cells.values()].some(cell => cell.lane === id)) setLanePer(tx, id, lane.per)
    take(id, lane, id)
  }
  for (const [id, lane] of wanted) {
    if (copies.has(id)) continue
    const { title, per } = lane
    const alike = [...free].find(
      ([, it]) => it.kind === lane.kind && it.per === per && it.title.trim() === title.trim(),
    )
    take(id, lane, alike?.[0] ?? addTextLane(tx, { title, per }))
  }
}

function isOfCells(kind: LaneKind): boolean {
  return LANES[kind].holds === 'cells'
}

function sameName(a: string, b: string): boolean {
  return a.trim() !== '' && a.trim() === b.trim()
}

/** The last stage; a new one in a map that has none yet. */
function lastStage(tx: Tx): Id {
  return sortedByOrder(tx.map.stages).at(-1)?.[0] ?? addStage(tx, {})
}
