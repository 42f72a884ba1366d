import type { Id } from '../../model/ids'
import type { AnnotationKind } from '../../model/journey'
import { parseQuickAnnotation } from '../../model/operations/quickAnnotation'
import { rename } from '../../model/operations/records'
import { removeRecords } from '../../model/operations/removeRecords'
import type { LineKind } from '../../model/outline/outlineOf'
import type { Editing } from '../../store/sessionStore'
import { lineKindOf, textOf } from './lineWords'
import type { Outliner } from './outliner'
import { neighbourOf, selectLine, unfoldAround } from './selecting'

/*
 * Typing in a line. Letters are in the map as they are typed; the sign that an annotation is typed with says its kind at
 * once, and is taken off when typing ends. A line that was made for typing and is left empty goes as if it had never been.
 */

const FIELD_OF: Readonly<Record<LineKind, Editing['field']>> = {
  personas: 'name',
  stages: 'title',
  touchpoints: 'title',
  annotations: 'text',
  links: 'label',
  notes: 'text',
}

/** Opens a line for typing. `steps` of a new line: how many steps of undo there were before it. */
export function beginTyping(outliner: Outliner, id: Id, steps?: number): void {
  const { map, session } = outliner.desk
  const kind = lineKindOf(map.map, id)
  if (!kind || map.readOnly) return
  endTyping(outliner, id)
  unfoldAround(outliner, id)
  outliner.state.setState({
    branch: undefined,
    begun: { id, text: textOf(map.map, id), kind: map.map.annotations.get(id)?.kind, steps },
  })
  session.setState({
    selection: [id],
    editing: { id, field: FIELD_OF[kind], fresh: steps !== undefined },
    reveal: { id },
  })
}

/** Goes on typing in a line that has become another kind of thing. */
export function goOnTyping(outliner: Outliner, id: Id): void {
  if (outliner.desk.session.getState().editing?.id !== id) return
  beginTyping(outliner, id, outliner.state.getState().begun?.steps)
}

/** Typing ends, but in the line that is gone on with. A new line that was left empty goes. */
export function endTyping(outliner: Outliner, goOn?: Id): void {
  const { desk, state } = outliner
  const { editing } = desk.session.getState()
  if (!editing || editing.id === goOn) return
  const { id } = editing
  takeSign(outliner, id)
  const goes = editing.fresh && isEmpty(outliner, id)
  const back = goes ? neighbourOf(outliner, id) : undefined
  desk.session.setState({ editing: undefined })
  if (goes) {
    takeBack(outliner, id)
    selectLine(outliner, back)
  }
  state.setState({ begun: undefined })
}

export function isEmpty({ desk }: Outliner, id: Id): boolean {
  return textOf(desk.map.map, id).trim() === ''
}

/** The kind of an annotation while its text is typed: what its sign says, else what it was. */
export function kindWhileTyping({ state }: Outliner, id: Id, text: string): AnnotationKind | undefined {
  const { begun } = state.getState()
  if (begun?.id !== id || begun.kind === undefined) return undefined
  return newSign(begun.text, text) ?? begun.kind
}

/** The steps that are made while a line is typed in. All else has come in between, as an image that took its time. */
const LINE_STEPS: ReadonlySet<string | undefined> = new Set([
  'changes.addPersona',
  'changes.addStage',
  'changes.addTouchpoint',
  'changes.addAnnotation',
  'changes.type',
  'changes.indent',
  'changes.outdent',
  'changes.move',
])

/** Removes an empty line; if it was made just now and nothing else was done since, as if it had never been. */
export function takeBack({ desk: { map }, state }: Outliner, id: Id): void {
  const { begun } = state.getState()
  const since = begun?.id === id ? begun.steps : undefined
  const isLast = () => LINE_STEPS.has(map.undoSteps.at(-1)?.label)
  while (since !== undefined && map.undoSteps.length > since && isLast() && map.undo()) {}
  if (lineKindOf(map.map, id)) map.change('changes.remove', tx => removeRecords(tx, [id]))
}

/** Takes the sign off the text of an annotation: it has said what it is. */
export function takeSign({ desk: { map }, state }: Outliner, id: Id): void {
  const { begun } = state.getState()
  const annotation = map.map.annotations.get(id)
  if (!annotation || begun?.id !== id || newSign(begun.text, annotation.text) === undefined) return
  const { kind, text } = parseQuickAnnotation(annotation.text)
  map.change(
    'changes.type',
    tx => {
      rename(tx, id, text)
      tx.update('annotations', id, note => {
        note.kind = kind
      })
    },
    { group: `annotations.${id}.text` },
  )
}

/** The kind that a sign says which was not there before. */
function newSign(before: string, now: string): AnnotationKind | undefined {
  const { kind } = parseQuickAnnotation(now)
  return kind === 'idea' || kind === parseQuickAnnotation(before).kind ? undefined : kind
}
