import { foldTitle } from '../analysis/compare/matchRecords'
import { type Id, pairKey, splitPair } from '../ids'
import type { JourneyMap, Lane, RecordOf } from '../journey'
import { LANES } from '../lanes'
import { holdsTouchpoints } from '../lanes/touchpointLanes'
import type { Geometry } from '../layout/geometry'
import { sortedByOrder } from '../order'
import type { Tx } from '../tx'
import type { Clip } from './clip'
import { copyRecords } from './copyRecords'
import { type Copies, graftRest, graftStages } from './graft'
import { keysAt } from './inOrder'
import { showLane } from './lanes'
import { pasteLanes } from './pasteClip'
import { copyPersonas } from './personas'
import { placeNotes } from './placeNotes'
import { nextFree, queuesBy } from './queues'

/**
 * Brings all of another map into this one, under fresh ids: its stages with their cards behind those that are here, and
 * everything that hangs on them. Personas of a name that is here already are these. Lanes that hold something of it, and
 * were shown there, are shown here. What was in its tray of unplaced cards goes into this one's. Nothing that is here
 * changes, but that lanes come into sight and an empty lane of texts may turn from stages to touchpoints or back.
 *
 * Left behind is what a map has only one of (its title, its description, what `extra` holds) and what refers to something
 * that the other map does not have either.
 *
 * @param layout for notes: they lie beside the added stages as they lay there, free of what is here
 * @returns what came in, to be selected: its stages, or else its notes
 */
export function addMap(tx: Tx, map: JourneyMap, layout: (map: JourneyMap) => Geometry): Id[] {
  const all = (['personas', 'stages', 'touchpoints', 'notes'] as const).flatMap(table => [
    ...map[table].keys(),
  ])
  const clip = copyRecords(map, all)
  const copies: Copies = new Map()
  mergePersonas(tx, clip, copies)
  pasteLanes(tx, clip, copies)

  const { placed, waiting } = apart(tx, map, clip)
  graftStages(tx, { ...clip, touchpoints: placed }, tx.map.stages.size, copies)
  for (const [id, card] of Object.entries(waiting)) {
    const copy = tx.newId()
    copies.set(id, copy)
    // Of a stage that is nowhere, as before: the one that it names might be on this map.
    const [, ...rest] = card.place
    tx.insert('touchpoints', copy, { ...card, place: [tx.newId(), ...rest] })
  }
  const clean = { ...clip, touchpoints: { ...placed, ...waiting } }
  graftRest(tx, clean, copies, () => undefined)
  addViews(tx, map, copies)
  addMarks(tx, map, copies)
  showLanes(tx, map)

  const copiesOf = (entries: readonly (readonly [Id, unknown])[]) => entries.map(([id]) => copies.get(id)!)
  const stages = copiesOf(sortedByOrder(map.stages))
  if (map.notes.size > 0) placeNotes(tx, map, copies, layout)
  return stages.length > 0 ? stages : copiesOf([...map.notes])
}

/** Says in `copies` who the personas of the clip are here, by name, and adds those who are not. */
function mergePersonas(tx: Tx, clip: Clip, copies: Copies): void {
  const { personas } = tx.map
  const here = sortedByOrder(personas).map(([id]) => id)
  const byName = queuesBy(here, id => foldTitle(personas.get(id)!.name))
  const missing: (readonly [Id, RecordOf<'personas'>])[] = []
  for (const [id, persona] of sortedByOrder(Object.entries(clip.personas))) {
    const key = foldTitle(persona.name)
    // Two personas of the other map never become one here, nor do those without a name.
    const same = key === '' ? undefined : nextFree(byName.get(key), personas)
    if (same === undefined) missing.push([id, persona])
    else copies.set(id, same)
  }
  const added = copyPersonas(
    tx,
    missing.map(([, persona]) => persona),
  )
  missing.forEach(([id], i) => {
    copies.set(id, added[i]!)
  })
}

type Cards = Clip['touchpoints']

/** The cards that stand in a stage, in the lanes of this map, and those that wait for one. */
function apart(tx: Tx, map: JourneyMap, clip: Clip): { placed: Cards; waiting: Cards } {
  const placed: Record<Id, RecordOf<'touchpoints'>> = {}
  const waiting: Record<Id, RecordOf<'touchpoints'>> = {}
  for (const [id, card] of Object.entries(clip.touchpoints)) {
    const [stage, lane, column, row] = card.place
    const kind = map.lanes.get(lane)?.kind
    if (!map.stages.has(stage) || kind === undefined || !holdsTouchpoints(map, lane)) waiting[id] = card
    // Where another program made lanes of its own, the one that every map has of that kind.
    else placed[id] = { ...card, place: [stage, holdsTouchpoints(tx.map, lane) ? lane : kind, column, row] }
  }
  return { placed, waiting }
}

function addViews(tx: Tx, map: JourneyMap, copies: Copies): void {
  const list = sortedByOrder(tx.map.views)
  const added = sortedByOrder(map.views)
  const keys = keysAt(tx, 'views', list, list.length, added.length)
  added.forEach(([, view], index) => {
    const persona = copies.get(view.persona) ?? ''
    tx.insert('views', tx.newId(), { ...view, persona, order: keys[index]! })
  })
}

/** What somebody said about a thing: votes, and findings that were put aside there. */
function addMarks(tx: Tx, map: JourneyMap, copies: Copies): void {
  for (const key of map.votes.keys()) {
    const [annotation, voter] = splitPair(key)
    const copy = copies.get(annotation)
    if (copy !== undefined) tx.set('votes', pairKey(copy, voter), true)
  }
  for (const dismissal of map.dismissals.values()) {
    // One of the whole map says nothing about the whole of this one.
    const target = copies.get(dismissal.target)
    if (target !== undefined) tx.insert('dismissals', tx.newId(), { ...dismissal, target })
  }
}

/** Lanes from birth have the same ids everywhere; those of cells have been seen to by then. */
function showLanes(tx: Tx, map: JourneyMap): void {
  const kinds = new Set([...map.annotations.values()].map(({ kind }) => kind))
  const cards = [...map.touchpoints.values()]
  const lanes = new Set(cards.map(({ place }) => place[1]))
  const isThought = cards.some(({ thought }) => thought !== '')
  const isChannelled = cards.some(({ channel }) => channel !== '')
  const isUsed = (id: Id, { kind }: Lane): boolean => {
    const { holds, annotation } = LANES[kind]
    switch (holds) {
      case 'touchpoints':
        return lanes.has(id)
      case 'annotations':
        return annotation !== undefined && kinds.has(annotation)
      case 'images':
        return map.images.size > 0
      case 'thoughts':
        return isThought
      case 'channels':
        return isChannelled
      case 'curve':
        return map.ratings.size > 0
      case 'cells':
        return false
    }
  }
  for (const [id, lane] of map.lanes) {
    const here = tx.map.lanes.has(id) ? id : lane.kind
    // Cards are always seen where they come in.
    const isSeen = lane.visible || LANES[lane.kind].holds === 'touchpoints'
    if (isSeen && isUsed(id, lane)) showLane(tx, here, true)
  }
}
