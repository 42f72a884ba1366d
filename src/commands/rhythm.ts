import type { Id } from '../model/ids'
import type { RecordTable } from '../model/journey'
import { kindOf } from '../model/operations/records'
import { removeRecords } from '../model/operations/removeRecords'
import { columnsOf, type Slot, slotOf } from '../model/operations/slots'
import { addStage } from '../model/operations/stages'
import { addTouchpoint } from '../model/operations/touchpoints'
import { sortedByOrder } from '../model/order'
import type { Editing } from '../store/sessionStore'
import type { Desk } from './command'
import { onlySelected, select } from './selection'

/*
 * The rhythm of the keyboard: Enter edits, Enter commits and goes on with the next, Shift+Enter goes on below, Escape
 * stops. A card made so is empty until something is typed; what is left empty goes again, so that a facilitator who
 * presses Enter once too often has nothing to tidy up.
 */

/** Where typing goes on after a text is committed. */
export type Then = 'stay' | 'next' | 'below'

/** Opens the title of a record for typing in place. */
export function beginEditing(desk: Desk, id: Id, fresh = false): void {
  const kind = kindOf(desk.map.map, id)
  if (!kind || desk.map.readOnly) return
  const field: Editing['field'] =
    kind === 'personas' ? 'name' : kind === 'notes' ? 'text' : kind === 'links' ? 'label' : 'title'
  select(desk, [id])
  desk.session.setState({ editing: { id, field, fresh } })
}

/** Ends typing in place. A new record that was left empty is taken away again, whatever was to come next. */
export function endEditing(desk: Desk, then: Then = 'stay'): void {
  const { editing } = desk.session.getState()
  if (!editing) return
  desk.session.setState({ editing: undefined })
  const { id } = editing
  if (editing.fresh && isBlank(desk, editing)) {
    const back = thingBefore(desk, id)
    takeBack(desk, id)
    select(desk, back ? [back] : [])
    return
  }
  if (then === 'stay') return
  const kind = kindOf(desk.map.map, id)
  if (kind === 'touchpoints') addCardBeside(desk, id, then)
  else if (kind === 'stages' && then === 'next') newStage(desk, { after: id })
}

/** The steps that make what is typed in at once. */
const ADDING: Partial<Record<RecordTable, string>> = {
  personas: 'changes.addPersona',
  stages: 'changes.addStage',
  touchpoints: 'changes.addTouchpoint',
  links: 'changes.addLink',
  notes: 'changes.addNote',
}

/**
 * Removes a new record that was left empty; if nothing was done since it was made, as if it had never been. Something may
 * have been: an image is added once it has been read, wherever the keyboard is by then.
 */
function takeBack(desk: Desk, id: Id): void {
  const kind = kindOf(desk.map.map, id)
  if (kind && desk.map.undoSteps.at(-1)?.label === ADDING[kind]) desk.map.undo()
  if (kindOf(desk.map.map, id)) desk.map.change('changes.remove', tx => removeRecords(tx, [id]))
}

/** A new stage, its title open for typing: after the given one, before it, or at the end. */
export function newStage(desk: Desk, at?: { before: Id } | { after: Id }): Id | undefined {
  const id = desk.map.change('changes.addStage', tx => addStage(tx, {}, at))
  if (id) beginEditing(desk, id, true)
  return id
}

/** A new card at a slot, its title open for typing. */
export function newCard(desk: Desk, slot: Slot): Id | undefined {
  const id = desk.map.change('changes.addTouchpoint', tx => addTouchpoint(tx, slot))
  if (id) beginEditing(desk, id, true)
  return id
}

/** A new card to the right of a card, in a column of its own, or below it in its column. */
export function addCardBeside(desk: Desk, id: Id, side: 'next' | 'below'): Id | undefined {
  const slot = slotOf(desk.map.map, id)
  if (!slot) return undefined
  const { column, row } = slot.at
  const at = side === 'next' ? { insert: column + 1, row } : { column, row: row + 1 }
  return newCard(desk, { stage: slot.stage, lane: slot.lane, at })
}

/** A new card at the end of a stage's customer lane. */
export function addCardToStage(desk: Desk, stage: Id): Id | undefined {
  return newCard(desk, { stage, lane: 'customer', at: { insert: columnsOf(desk.map.map, stage).length } })
}

/**
 * A new card where the selection says: beside the selected card, in the selected stage, else in the stage in view, else
 * in the last one. A map without stages gets its first stage instead.
 */
export function addCardHere(desk: Desk): Id | undefined {
  const card = onlySelected(desk, 'touchpoints')
  if (card && slotOf(desk.map.map, card)) return addCardBeside(desk, card, 'next')
  const stage =
    onlySelected(desk, 'stages') ??
    desk.session.getState().view?.centre().stage ??
    sortedByOrder(desk.map.map.stages).at(-1)?.[0]
  return stage ? addCardToStage(desk, stage) : newStage(desk)
}

function isBlank(desk: Desk, { id, field }: Editing): boolean {
  const kind = kindOf(desk.map.map, id)
  if (!kind) return false
  const record: Record<string, unknown> = { ...desk.map.map[kind].get(id) }
  return String(record[field] ?? '').trim() === ''
}

/** What to select when a card or stage goes: the one before it. */
export function thingBefore(desk: Desk, id: Id): Id | undefined {
  const { map } = desk.map
  const stages = sortedByOrder(map.stages)
  const at = stages.findIndex(([stage]) => stage === id)
  if (at >= 0) return (stages[at - 1] ?? stages[at + 1])?.[0]
  const slot = slotOf(map, id)
  if (!slot) return undefined
  const boxes = [...desk.geometry().touchpoints].filter(
    ([other, box]) => other !== id && box.slot?.stage === slot.stage && box.slot.lane === slot.lane,
  )
  const before = boxes.filter(
    ([, box]) => box.slot && (box.slot.column < slot.at.column || box.slot.row < slot.at.row),
  )
  return before.sort(([, a], [, b]) => b.x - a.x || b.y - a.y)[0]?.[0] ?? slot.stage
}
