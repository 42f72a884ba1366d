import type { Id } from '../../model/ids'
import type { Place } from '../../model/journey'
import { holdsTouchpoints } from '../../model/lanes/touchpointLanes'
import { evenKeys } from '../../model/order'
import { arrange, type Standing } from './arrange'
import type { CanvasNode } from './canvasFile'
import { inColumns } from './groups'
import { parseText, writeText } from './nodeText'
import { ORIGIN } from './origin'
import { type Item, originFrom, type Reading } from './reading'
import { isAttachment, saidOfNode } from './saidOfNode'
import { stayed } from './stayed'
import type { Told } from './tell'
import { walk } from './walk'

/** A canvas without groups is one stage, its cards in the order in which the arrows are walked, else as they stand. */
export function readOneStage(reading: Reading, cards: readonly Item[]): void {
  if (cards.length === 0) return
  const [order] = evenKeys(1)
  const stage = reading.newId()
  reading.document.put('stages', stage, { order, [ORIGIN]: { raw: {}, at: order } })
  const byNode = new Map(cards.map(item => [item.node.id, item]))
  const standing = inColumns([...byNode.keys()], id => byNode.get(id)!.node.rect)
  const walked = walk(standing, reading.canvas.edges)
  const columns = evenKeys(walked.length)
  for (const [index, nodeId] of walked.entries()) {
    putCard(reading, byNode.get(nodeId)!.node, reading.freeId(nodeId), [
      stage,
      'customer',
      columns[index]!,
      0,
    ])
  }
}

export function readCards(
  reading: Reading,
  cards: readonly Item[],
  stageOf: (item: Item) => Id | undefined,
  corners: ReadonlyMap<Id, { readonly x: number; readonly y: number }>,
): void {
  const stays = stayed(cards, stageOf, corners)
  const byStage = new Map<Id, { standing: Standing[]; isChanged: boolean }>()
  const foreign = new Map<Id, CanvasNode>()
  let outside = 0
  for (const item of cards) {
    const { node, hint } = item
    const known = hint && reading.carried.touchpoints.get(hint.id)
    const id = known ? hint.id : reading.freeId(node.id)
    const told = toldOf(reading, node, known && id)
    const lane = reading.teller.laneIn(told)
    if (known) reading.teller.touchpoint(id, told)
    else foreign.set(id, node)
    reading.ends.set(node.id, id)

    const stage = stageOf(item)
    const was = known?.place
    const usual = was && holdsTouchpoints(reading.carried, was[1]) ? was[1] : 'customer'
    const isStill = was !== undefined && stays.has(item)
    if (stage !== undefined) {
      const list = byStage.get(stage) ?? { standing: [], isChanged: false }
      byStage.set(stage, list)
      const place: Place | undefined = isStill ? [was[0], lane ?? was[1], was[2], was[3]] : undefined
      list.standing.push({ id, rect: node.rect, lane: lane ?? usual, place })
      if (!isStill || lane !== undefined) list.isChanged = true
    } else if (!isStill) {
      if (!known) outside++
      putPlace(reading, id, ['', lane ?? usual, evenKeys(1)[0]!, 0], foreign.get(id))
    }
  }
  for (const [stage, { standing, isChanged }] of byStage) {
    if (!isChanged) continue
    for (const [id, place] of arrange(stage, standing)) putPlace(reading, id, place, foreign.get(id))
  }
  if (outside > 0) reading.warnings.tell('canvas.outside', { count: outside })
}

function toldOf(reading: Reading, node: CanvasNode, known: Id | undefined): Told {
  const now = saidOfNode(node.raw)
  if (known === undefined) return { now }
  const was = isAttachment(node.raw) ? now : parseText(writeText(reading.said.touchpoint(known)))
  return { was, now, marks: reading.said.marksOf(known) }
}

function putPlace(reading: Reading, id: Id, place: Place, foreign: CanvasNode | undefined): void {
  if (foreign) putCard(reading, foreign, id, place)
  else reading.document.put('touchpoints', id, { place })
}

function putCard(reading: Reading, node: CanvasNode, id: Id, place: Place): void {
  reading.ends.set(node.id, id)
  reading.document.put('touchpoints', id, { place, ...originFrom(node, place) })
  reading.teller.touchpoint(id, { now: saidOfNode(node.raw) })
}
