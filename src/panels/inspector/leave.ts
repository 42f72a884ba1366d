import type { Id } from '../../model/ids'
import type { Editor } from '../../store/editor'

/** Gives the keyboard back to what is selected on the map, so that typing on goes on there. */
export function leave(desk: Editor): void {
  const [id] = desk.session.getState().selection
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  elementOf(id)?.focus()
}

/** Where a record is drawn on the face of the map, if it is. */
function elementOf(id: Id | undefined): HTMLElement | undefined {
  // Ids hold letters, digits, hyphens and underscores (`cleanId`): nothing to escape.
  const drawn = id === undefined ? null : document.querySelector(`[data-record="${id}"]`)
  return drawn instanceof HTMLElement ? drawn : undefined
}
