import { indexAnnotations } from '../analysis/annotations'
import type { TouchpointEntry } from '../analysis/touchpointsInOrder'
import { groupBy } from '../groupBy'
import { type Id, pairKey, splitPair } from '../ids'
import type { PairTable, RecordOf, ValueOf } from '../journey'
import { holdsTouchpoints, touchpointLanes } from '../lanes/touchpointLanes'
import { compareText, sortedByOrder } from '../order'
import type { Tx } from '../tx'
import { canBeAnnotated } from './annotations'
import { arrange, type Moving } from './arrange'
import { canHoldCell } from './cells'
import type { Clip } from './clip'
import { keysAt } from './inOrder'
import { within } from './notes'
import { cardsByStage, type Slot } from './slots'
import { putAll } from './touchpoints'

/*
 * The pieces of bringing a clip into a map, shared by pasting and duplicating, which differ in where things go and who the
 * personas and lanes are. Each piece notes in `copies` which id of the clip has become which id of the map; what refers to something
 * that is not in `copies` by then is left out.
 */

export type Copies = Map<Id, Id>

/** Notes of a copy lie this far to the right and down, in map units, so that they do not hide the original. */
const NOTE_STEP = 24

/** The stages of a clip, before the stage at `index`, with their cards. */
export function graftStages(tx: Tx, clip: Clip, index: number, copies: Copies): void {
  const stages = sortedByOrder(Object.entries(clip.stages))
  const keys = keysAt(tx, 'stages', sortedByOrder(tx.map.stages), index, stages.length)
  const cards = cardsOfClip(clip)
  const laneOf = leadingLanes(tx)
  stages.forEach(([id, stage], i) => {
    const copy = tx.newId()
    copies.set(id, copy)
    tx.insert('stages', copy, { ...stage, order: keys[i]! })
    const own = cards.get(id) ?? []
    graftCards(tx, clip, own, { stage: copy, lane: laneOf(own), at: { insert: 0 } }, copies, [])
  })
}

/**
 * The cards of a clip that come without their stage, as new columns of a stage that is here, each from the left.
 * @param columnOf before which column of those that the stage has; beyond the last: at the end
 */
export function graftLoose(
  tx: Tx,
  clip: Clip,
  loose: ReadonlyMap<Id, readonly Moving[]>,
  copies: Copies,
  columnOf: (cards: readonly Moving[], standing: readonly TouchpointEntry[]) => number,
): void {
  // Of all stages at once: each by itself would look through all cards.
  const standing = cardsByStage(tx.map)
  const laneOf = leadingLanes(tx)
  for (const [stage, cards] of loose) {
    const there = standing.get(stage) ?? []
    const slot = { stage, lane: laneOf(cards), at: { insert: columnOf(cards, there) } }
    graftCards(tx, clip, cards, slot, copies, there)
  }
}

/** Into which lane cards go of which the first leads: its own, or the first of all where that is not here. */
function leadingLanes(tx: Tx): (cards: readonly Moving[]) => Id {
  const [first = ''] = touchpointLanes(tx.map)
  return cards => {
    const lane = cards[0]?.[1][1]
    return lane !== undefined && holdsTouchpoints(tx.map, lane) ? lane : first
  }
}

/**
 * Cards of a clip into a slot, in their form, others making room. Of several lanes, that of the slot leads.
 * @param standing the cards of the stage, if the caller has them at hand
 */
export function graftCards(
  tx: Tx,
  clip: Clip,
  cards: readonly Moving[],
  slot: Slot,
  copies: Copies,
  standing?: readonly TouchpointEntry[],
): void {
  const moving = cards.map(([id, place]): Moving => [copyOf(tx, id, copies), place])
  const lead = moving.find(([, place]) => place[1] === slot.lane) ?? moving[0]
  const places = arrange(tx.map, moving, slot, lead?.[0], standing)
  cards.forEach(([id], i) => {
    const copy = moving[i]![0]
    tx.insert('touchpoints', copy, { ...clip.touchpoints[id]!, place: [...places.get(copy)!] })
    places.delete(copy)
  })
  putAll(tx, places)
}

/**
 * All that hangs on what has been copied: annotations, cells, images, links, ratings, solutions; and the notes.
 * @param placeOf where an annotation goes that comes without what it is about; undefined leaves it out
 */
export function graftRest(
  tx: Tx,
  clip: Clip,
  copies: Copies,
  placeOf: (annotation: RecordOf<'annotations'>) => Id | undefined,
): void {
  const single: [Id, RecordOf<'annotations'>][] = []
  for (const [id, annotation] of sortedByOrder(Object.entries(clip.annotations))) {
    const target = copies.get(annotation.target)
    if (target !== undefined) tx.insert('annotations', copyOf(tx, id, copies), { ...annotation, target })
    else single.push([id, { ...annotation, target: placeOf(annotation) ?? '' }])
  }
  graftSingle(tx, single, copies)
  for (const [id, cell] of Object.entries(clip.cells)) {
    const lane = copies.get(cell.lane)
    const target = copies.get(cell.target)
    if (lane !== undefined && target !== undefined && canHoldCell(tx.map, lane, target)) {
      tx.insert('cells', copyOf(tx, id, copies), { ...cell, lane, target })
    }
  }
  for (const [id, image] of Object.entries(clip.images)) {
    const target = copies.get(image.target)
    if (target !== undefined) tx.insert('images', copyOf(tx, id, copies), { ...image, target })
  }
  for (const [id, link] of Object.entries(clip.links)) {
    const from = copies.get(link.from)
    const to = copies.get(link.to)
    if (from !== undefined && to !== undefined) {
      tx.insert('links', copyOf(tx, id, copies), { ...link, from, to })
    }
  }
  for (const [id, note] of Object.entries(clip.notes)) {
    const [x, y] = note.at
    tx.insert('notes', copyOf(tx, id, copies), { ...note, at: within([x + NOTE_STEP, y + NOTE_STEP]) })
  }
  graftPairs(tx, 'ratings', clip.ratings, copies)
  graftPairs(tx, 'expectations', clip.expectations, copies)
  graftPairs(tx, 'solves', clip.solves, copies)
}

/** Annotations behind the others of what they are about now; those that are about nothing here are left out. */
function graftSingle(tx: Tx, annotations: [Id, RecordOf<'annotations'>][], copies: Copies): void {
  if (annotations.length === 0) return
  const standing = indexAnnotations(tx.map)
  for (const [target, added] of groupBy(annotations, ([, annotation]) => annotation.target)) {
    if (!canBeAnnotated(tx.map, target)) continue
    const list = standing.get(target) ?? []
    const keys = keysAt(tx, 'annotations', list, list.length, added.length)
    added.forEach(([id, annotation], i) => {
      tx.insert('annotations', copyOf(tx, id, copies), { ...annotation, order: keys[i]! })
    })
  }
}

/** The cards of a clip that come without their stage, by that stage, each from the left. */
export function looseCards(clip: Clip): Map<Id, Moving[]> {
  const loose = cardsOfClip(clip)
  for (const stage of Object.keys(clip.stages)) loose.delete(stage)
  return loose
}

function cardsOfClip(clip: Clip): Map<Id, Moving[]> {
  const cards = Object.entries(clip.touchpoints)
    .map(([id, { place }]): Moving => [id, place])
    .sort(([idA, a], [idB, b]) => compareText(a[2], b[2]) || compareText(idA, idB))
  return groupBy(cards, ([, [stage]]) => stage)
}

function copyOf(tx: Tx, id: Id, copies: Copies): Id {
  const copy = tx.newId()
  copies.set(id, copy)
  return copy
}

function graftPairs<T extends PairTable>(
  tx: Tx,
  table: T,
  values: Readonly<Record<string, ValueOf<T>>>,
  copies: Copies,
): void {
  for (const [key, value] of Object.entries(values)) {
    const [first, second] = splitPair(key).map(id => copies.get(id))
    if (first !== undefined && second !== undefined) tx.set(table, pairKey(first, second), value)
  }
}
