import { annotationsOf } from '../analysis/annotations'
import { type Id, pairKey } from '../ids'
import type { Annotation, AnnotationKind, JourneyMap } from '../journey'
import type { Tx } from '../tx'
import { keysAt, moveInOrder } from './inOrder'
import { newRecord } from './newRecord'
import { removeRecords } from './removeRecords'

/** Adds an annotation at the end of those of a touchpoint or stage; undefined if that is gone. */
export function addAnnotation(
  tx: Tx,
  target: Id,
  kind: AnnotationKind,
  text: string,
  init: Partial<Annotation> = {},
): Id | undefined {
  if (!canBeAnnotated(tx.map, target)) return undefined
  const list = annotationsOf(tx.map, target)
  const [order] = keysAt(tx, 'annotations', list, list.length, 1)
  const id = tx.newId()
  tx.insert('annotations', id, newRecord('annotations', { ...init, kind, text, target, order: order! }))
  return id
}

/** Moves an annotation to `toIndex` of those of its touchpoint or stage, or of another one's. */
export function moveAnnotation(tx: Tx, id: Id, toIndex: number, target?: Id): void {
  const { map } = tx
  const from = map.annotations.get(id)?.target
  const to = target ?? from
  if (from === undefined || to === undefined || !canBeAnnotated(map, to)) return
  if (to !== from) {
    tx.update('annotations', id, annotation => {
      annotation.target = to
    })
  }
  moveInOrder(tx, 'annotations', annotationsOf(map, to), id, toIndex)
}

/** Their votes, and what they solve or is solved by them, go with them. */
export function removeAnnotations(tx: Tx, ids: readonly Id[]): void {
  removeRecords(
    tx,
    ids.filter(id => tx.map.annotations.has(id)),
  )
}

/** Says whether an opportunity solves a pain point. */
export function setSolves(tx: Tx, opportunity: Id, pain: Id, on: boolean): void {
  const { annotations } = tx.map
  if (annotations.get(opportunity)?.kind !== 'opportunity' || annotations.get(pain)?.kind !== 'pain') return
  tx.set('solves', pairKey(opportunity, pain), on ? true : undefined)
}

/** Gives a voter's vote to an annotation, or takes it back. */
export function toggleVote(tx: Tx, annotation: Id, voter: Id): void {
  if (!tx.map.annotations.has(annotation)) return
  const key = pairKey(annotation, voter)
  tx.set('votes', key, tx.map.votes.has(key) ? undefined : true)
}

/** What annotations can be about. */
export function canBeAnnotated(map: JourneyMap, target: Id): boolean {
  return map.touchpoints.has(target) || map.stages.has(target)
}
