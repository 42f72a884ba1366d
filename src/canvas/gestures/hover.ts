import type { Scene } from '../scene/scene'
import { linkTarget } from './drawLink'
import { landingAt, landingRect } from './landing'
import { hitOf, spotOf } from './press'

/** What follows a mouse or pen that is not pressed: the link under it, where a tool would put a card, a link begun by tap. */
export function followHand(scene: Scene, event: PointerEvent): void {
  const { editor, gesture } = scene
  const { tool, linkFrom } = editor.session.getState()
  const outside = !(event.target instanceof Element) || !event.target.closest('.react-flow')
  const spot = spotOf(scene, event)
  const known = gesture.getState()

  // On its way to the handle the hand crosses the link that begins there.
  if (event.target instanceof Element && event.target.closest('[data-handle]')) return
  const hit = outside || tool !== 'select' ? undefined : hitOf(scene, spot)
  const hovered =
    hit?.kind === 'link' || hit?.kind === 'touchpoint' || hit?.kind === 'persona' ? hit.id : undefined
  if (hovered !== known.hovered) gesture.setState({ hovered })

  const slot =
    tool === 'touchpoint' && !outside ? landingAt(editor.map.map, editor.geometry(), spot.map) : undefined
  const ghost = slot && landingRect(editor.map.map, editor.geometry(), slot)
  if (ghost || known.ghost) gesture.setState({ ghost })

  const linking = linkFrom !== undefined && {
    from: linkFrom,
    at: spot.map,
    to: linkTarget(scene, linkFrom, spot.map),
  }
  if (linking || known.linking) gesture.setState({ linking: linking || undefined })
}
