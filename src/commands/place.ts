import { addLink } from '../model/operations/links'
import { addNote } from '../model/operations/notes'
import { addPersona } from '../model/operations/personas'
import type { Desk } from './command'
import { addCardHere, beginEditing, newStage } from './rhythm'
import { onlySelected, select } from './selection'

/**
 * Enter with a tool in hand: makes what the tool makes, where the selection says, as a click on the canvas would. Gives
 * false with a tool that makes nothing.
 */
export function placeTool(desk: Desk): boolean {
  const { tool } = desk.session.getState()
  if (tool === 'select' || tool === 'hand') return false
  if (tool === 'link') return placeLink(desk)
  desk.session.setState({ tool: 'select' })
  if (tool === 'touchpoint') addCardHere(desk)
  else if (tool === 'persona') newPersona(desk)
  else if (tool === 'note') newNote(desk)
  else {
    const stage = onlySelected(desk, 'stages')
    newStage(desk, stage ? { after: stage } : undefined)
  }
  return true
}

export function newPersona(desk: Desk): void {
  const id = desk.map.change('changes.addPersona', tx => addPersona(tx, {}))
  if (id) beginEditing(desk, id, true)
}

/** A free note, in the middle of what is seen unless a place is given (map units). */
export function newNote(desk: Desk, at?: readonly [number, number]): void {
  const [x, y] = at ?? desk.session.getState().view?.centre().at ?? [0, 0]
  const id = desk.map.change('changes.addNote', tx => addNote(tx, [x, y]))
  if (id) beginEditing(desk, id, true)
}

/** The first Enter takes the selected record as the link's beginning, the next as its end. */
function placeLink(desk: Desk): boolean {
  const id = onlySelected(desk, 'personas', 'stages', 'touchpoints')
  if (!id) return true
  const { linkFrom } = desk.session.getState()
  if (linkFrom === undefined) desk.session.setState({ linkFrom: id })
  else finishLink(desk, id)
  return true
}

/** Draws the link that was begun, to its other end, and puts the tool away. */
export function finishLink(desk: Desk, to: string): void {
  const { linkFrom } = desk.session.getState()
  desk.session.setState({ linkFrom: undefined, tool: 'select' })
  if (linkFrom === undefined || linkFrom === to) return
  const id = desk.map.change('changes.addLink', tx => addLink(tx, linkFrom, to))
  if (id) select(desk, [id])
}
