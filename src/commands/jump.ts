import type { Id } from '../model/ids'
import { type Desk, EDITING_FACES } from './command'

/** Where a thing can be seen: an annotation, image or cell is at its target. */
export function placeOf(desk: Desk, id: Id): Id {
  const { annotations, images, cells } = desk.map.map
  return (annotations.get(id) ?? images.get(id) ?? cells.get(id))?.target ?? id
}

/**
 * Goes to a thing: selects it and brings it into view, on the face that is on screen if things can be seen there, else on
 * the canvas. An annotation is opened in the inspector.
 */
export function jumpTo(desk: Desk, id: Id): void {
  const { face, inspector } = desk.session.getState()
  desk.session.setState({
    face: EDITING_FACES.includes(face) ? face : 'canvas',
    selection: [id],
    reveal: { id: placeOf(desk, id) },
    inspector: inspector || desk.map.map.annotations.has(id),
  })
}
