import type { ClipboardEvent } from 'react'
import { copied } from '../../commands/clipboardCommands'
import { signedText } from '../../model/outline/signedText'
import { titleOf } from './lineWords'
import type { Outliner } from './outliner'
import { removeSelected } from './removing'

/**
 * Copies or cuts annotations and links as lines of text, annotations with their signs and links in words; in Jatra
 * annotations come back whole. Other lines go the way of all things on the map. Gives whether it was done.
 */
export function copyLines(outliner: Outliner, event: ClipboardEvent): boolean {
  const { desk, t } = outliner
  const { map } = desk.map
  const { selection } = desk.session.getState()
  const isText = selection.every(id => map.annotations.has(id) || map.links.has(id))
  if (selection.length === 0 || !isText || !window.getSelection()?.isCollapsed) return false
  const lines = selection.map(id => {
    const note = map.annotations.get(id)
    return note ? signedText(note.kind, note.text) : titleOf(map, id, t)
  })
  event.clipboardData.setData('text/plain', lines.join('\n'))
  event.clipboardData.setData('text/html', copied(desk)?.html ?? '')
  if (event.type === 'cut') removeSelected(outliner)
  return true
}
