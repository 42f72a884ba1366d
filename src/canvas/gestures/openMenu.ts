import { stageAt } from '../scene/hit'
import type { Scene } from '../scene/scene'
import type { Press, Spot } from './gesture'

/** Opens the menu for what was pressed, which is selected first if it was not. */
export function openMenu({ editor, gesture }: Scene, { hit }: Press, { screen, map }: Spot): void {
  const { selection } = editor.session.getState()
  const id = hit.kind === 'ground' || hit.kind === 'stage' ? undefined : hit.id
  const stage = stageAt(editor.geometry(), map)
  gesture.setState({ linking: undefined, ghost: undefined })
  editor.session.setState({
    selection: id === undefined ? [] : selection.includes(id) ? selection : [id],
    menu: { x: screen.x, y: screen.y, at: [map.x, map.y], ...(stage === undefined ? {} : { stage }) },
  })
}
