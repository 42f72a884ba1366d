import type { TouchpointEntry } from '../analysis/touchpointsInOrder'
import { groupBy } from '../groupBy'
import { type Id, pairKey, splitPair } from '../ids'
import type { PairTable, RecordOf, ValueOf } from '../journey'
import { compareText, sortedByOrder } from '../order'
import type { Tx } from '../tx'
import { addAnnotation } from './annotations'
import { arrange, type Moving } from './arrange'
import { canHoldCell } from './cells'
import type { Clip } from './clip'
import { keysAt } from './inOrder'
import { within } from './notes'
import type { Slot } from './slots'
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
  const cards = cardsByStage(clip)
  stages.forEach(([id, stage], i) => {
    const copy = tx.newId()
    copies.set(id, copy)
    tx.insert('stages', copy, { ...stage, order: keys[i]! })
    const own = cards.get(id) ?? []
    const lane = own[0]?.[1][1] ?? ''
    graftCards(tx, clip, own, { stage: copy, lane, at: { insert: 0 } }, copies, [])
  })
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
  for (const [id, annotation] of sortedByOrder(Object.entries(clip.annotations))) {
    const target = copies.get(annotation.target)
    if (target !== undefined) tx.insert('annotations', copyOf(tx, id, copies), { ...annotation, target })
    else {
      const { kind, text, order: _, ...rest } = annotation
      const copy = addAnnotation(tx, placeOf(annotation) ?? '', kind, text, rest)
      if (copy !== undefined) copies.set(id, copy)
    }
  }
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

/** The cards of a clip that come without their stage, by that stage, each from the left. */
export function looseCards(clip: Clip): Map<Id, Moving[]> {
  const loose = cardsByStage(clip)
  for (const stage of Object.keys(clip.stages)) loose.delete(stage)
  return loose
}

function cardsByStage(clip: Clip): Map<Id, Moving[]> {
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
