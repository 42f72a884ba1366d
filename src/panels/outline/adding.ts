import { commandOf } from '../../commands/registry'
import type { Id } from '../../model/ids'
import type { AnnotationKind } from '../../model/journey'
import { addPersona } from '../../model/operations/personas'
import { addStage } from '../../model/operations/stages'
import { sortedByOrder } from '../../model/order'
import { addAnnotationLine, addLineAfter, addLineIn, copyAnnotation } from '../../model/outline/addLine'
import type { LineKind } from '../../model/outline/outlineOf'
import type { Tx } from '../../model/tx'
import { kindWord, lineKindOf, titleOf } from './lineWords'
import { outdentLine } from './moving'
import type { Outliner } from './outliner'
import { beginTyping, endTyping, isEmpty } from './typing'

/*
 * New lines. Enter ends a line and begins the next of the same level; an empty new line goes out a level instead, and at
 * last away: so a room's words are typed without a hand leaving the keys.
 */

const ADDING = {
  personas: 'changes.addPersona',
  stages: 'changes.addStage',
  touchpoints: 'changes.addTouchpoint',
  annotations: 'changes.addAnnotation',
} as const

/** The line of the same level that follows; from an empty new line, out a level. */
export function nextLine(outliner: Outliner, id: Id): void {
  const kind = lineKindOf(outliner.desk.map.map, id)
  if (isLeftEmpty(outliner, id)) outOrEnd(outliner, id, kind)
  else if (kind && kind in ADDING) {
    add(outliner, ADDING[kind as keyof typeof ADDING], tx => addLineAfter(tx, id))
  } else endTyping(outliner)
}

/** A line below this one: a touchpoint of a stage, an annotation of a touchpoint. */
export function lineIn(outliner: Outliner, id: Id): void {
  const kind = lineKindOf(outliner.desk.map.map, id)
  // It would go when it is left, and what is below it too.
  if (isLeftEmpty(outliner, id)) return
  if (kind === 'stages') add(outliner, ADDING.touchpoints, tx => addLineIn(tx, id))
  else if (kind === 'touchpoints') add(outliner, ADDING.annotations, tx => addLineIn(tx, id))
  else outliner.refuse(outliner.t('outline.refused.nothingBelow'))
}

/** An annotation of a kind, on this line or beside it. */
export function newAnnotation(outliner: Outliner, id: Id, kind: AnnotationKind): void {
  add(outliner, ADDING.annotations, tx => addAnnotationLine(tx, id, kind))
}

export function newPersona(outliner: Outliner): void {
  add(outliner, ADDING.personas, tx => addPersona(tx, {}))
}

/** A stage after that of a line, or at the end. */
export function newStage(outliner: Outliner, beside?: Id): void {
  const { map } = outliner.desk.map
  const target = beside === undefined ? undefined : targetOf(outliner, beside)
  const stage = target === undefined ? undefined : (map.touchpoints.get(target)?.place[0] ?? target)
  const after = stage !== undefined && map.stages.has(stage) ? stage : sortedByOrder(map.stages).at(-1)?.[0]
  add(outliner, ADDING.stages, tx => addStage(tx, {}, after === undefined ? undefined : { after }))
}

/** A touchpoint after that of a line, at the end of a stage, or of the last one. */
export function newTouchpoint(outliner: Outliner, beside?: Id): void {
  const { map } = outliner.desk.map
  const target = beside === undefined ? undefined : targetOf(outliner, beside)
  const isStage = target !== undefined && map.stages.has(target)
  const stage = isStage ? target : sortedByOrder(map.stages).at(-1)?.[0]
  if (target !== undefined && map.touchpoints.has(target)) {
    add(outliner, ADDING.touchpoints, tx => addLineAfter(tx, target))
  } else if (stage === undefined) newStage(outliner)
  else add(outliner, ADDING.touchpoints, tx => addLineIn(tx, stage))
}

/** Duplicates what is selected; annotations, which cannot stand alone, below themselves. */
export function duplicateLines({ desk }: Outliner): void {
  const { map, session } = desk
  if (map.readOnly) return
  const { selection } = session.getState()
  const notes = selection.filter(id => map.map.annotations.has(id))
  if (notes.length > 0) {
    const copies = map.change('changes.duplicate', tx => notes.flatMap(id => copyAnnotation(tx, id) ?? []))
    if (copies) session.setState({ selection: copies })
  } else if (selection.some(id => !map.map.links.has(id))) commandOf('edit.duplicate').run(desk)
}

function add(outliner: Outliner, label: string, recipe: (tx: Tx) => Id | undefined): void {
  const { desk, t } = outliner
  const { map } = desk
  if (map.readOnly) return
  endTyping(outliner)
  const steps = map.undoSteps.length
  const id = map.change(label, recipe)
  if (id === undefined) {
    outliner.refuse(t('outline.refused.noSibling'))
    return
  }
  beginTyping(outliner, id, steps)
  const kind = kindWord(map.map, id, t)
  const within = map.map.annotations.get(id)?.target ?? map.map.touchpoints.get(id)?.place[0]
  outliner.say(
    within === undefined
      ? t('outline.added', { kind })
      : t('outline.addedIn', { kind, within: titleOf(map.map, within, t) }),
  )
}

/** Whether a line was made for typing and nothing is in it yet. */
function isLeftEmpty(outliner: Outliner, id: Id): boolean {
  const { editing } = outliner.desk.session.getState()
  return editing?.id === id && editing.fresh === true && isEmpty(outliner, id)
}

function outOrEnd(outliner: Outliner, id: Id, kind: LineKind | undefined): void {
  const isFirstStageNext = kind === 'personas' && outliner.desk.map.map.stages.size === 0
  const canGoOut = kind === 'touchpoints' || kind === 'annotations'
  if (canGoOut && outdentLine(outliner, id)) return
  endTyping(outliner)
  if (isFirstStageNext) newStage(outliner)
}

/** What an annotation or link is at; of other lines, themselves. */
function targetOf({ desk }: Outliner, id: Id): Id {
  const { annotations, links } = desk.map.map
  return annotations.get(id)?.target ?? links.get(id)?.from ?? id
}
