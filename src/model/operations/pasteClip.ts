import type { Id } from '../ids'
import type { Lane, LaneKind, RecordOf } from '../journey'
import { LANES } from '../lanes'
import { compareText, sortedByOrder } from '../order'
import type { Tx } from '../tx'
import type { Moving } from './arrange'
import type { Clip } from './clip'
import { type Copies, graftCards, graftLoose, graftRest, graftStages, looseCards } from './graft'
import { addTextLanes, showLane } from './lanes'
import { copyPersonas } from './personas'
import { nextFree, queuesBy } from './queues'
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
  } else if (loose.size > 0) {
    graftLoose(tx, clip, stagesHere(tx, loose), copies, () => Number.POSITIVE_INFINITY)
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
  const byName = queuesBy(known, id => tx.map.personas.get(id)!.name.trim())
  const alone = [clip.stages, clip.touchpoints, clip.notes].every(table => Object.keys(table).length === 0)
  const match = (id: Id, name: string) => {
    const byId = known.has(id) ? id : undefined
    const found = byId ?? (name.trim() === '' ? undefined : nextFree(byName.get(name.trim()), known))
    // Two personas of the clip never become one here.
    if (found !== undefined) known.delete(found)
    return found
  }
  const missing: (readonly [Id, RecordOf<'personas'>])[] = []
  for (const entry of sortedByOrder(Object.entries(clip.personas))) {
    const here = alone ? undefined : match(entry[0], entry[1].name)
    if (here === undefined) missing.push(entry)
    else copies.set(entry[0], here)
  }
  const added = copyPersonas(
    tx,
    missing.map(([, persona]) => persona),
  )
  missing.forEach(([id], i) => {
    copies.set(id, added[i]!)
  })
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
  const written = new Set([...map.cells.values()].map(({ lane }) => lane))
  const take = (id: Id, lane: Lane, here: Id) => {
    copies.set(id, here)
    // Two lanes of the clip never become one here.
    free.delete(here)
    if (lane.visible) showLane(tx, here, true)
  }
  for (const [id, lane] of wanted) {
    if (free.get(id)?.kind !== lane.kind) continue
    // Cells of stages would not be seen in a lane of touchpoints. As long as nothing stands in it, it can be turned.
    if (!written.has(id)) {
      tx.update('lanes', id, draft => {
        draft.per = lane.per
      })
    }
    take(id, lane, id)
  }
  const looks = ({ kind, per, title }: Lane) => JSON.stringify([kind, per, title.trim()])
  const alike = queuesBy(free.keys(), id => looks(free.get(id)!))
  const missing: (readonly [Id, Lane])[] = []
  for (const [id, lane] of wanted) {
    if (copies.has(id)) continue
    const here = nextFree(alike.get(looks(lane)), free)
    if (here === undefined) missing.push([id, lane])
    else take(id, lane, here)
  }
  const added = addTextLanes(
    tx,
    missing.map(([, { title, per }]) => ({ title, per })),
  )
  missing.forEach(([id, lane], i) => {
    take(id, lane, added[i]!)
  })
}

function isOfCells(kind: LaneKind): boolean {
  return LANES[kind].holds === 'cells'
}

/** Loose cards by the stages that they go to: their own, or the last one if that is not here. */
function stagesHere(tx: Tx, loose: ReadonlyMap<Id, readonly Moving[]>): Map<Id, Moving[]> {
  const last = [...loose.keys()].every(stage => tx.map.stages.has(stage)) ? '' : lastStage(tx)
  const here = new Map<Id, Moving[]>()
  for (const [stage, cards] of loose) {
    const target = tx.map.stages.has(stage) ? stage : last
    const there = here.get(target) ?? []
    for (const card of cards) there.push(card)
    here.set(target, there)
  }
  return here
}

/** The last stage; a new one in a map that has none yet. */
function lastStage(tx: Tx): Id {
  return sortedByOrder(tx.map.stages).at(-1)?.[0] ?? addStage(tx, {})
}
