import { beginEditing } from '../../commands/rhythm'
import type { Id } from '../../model/ids'
import type { Scene } from '../scene/scene'
import { dragCards } from './dragCards'
import { dragPersona, dragStage } from './dragInOrder'
import { dragNotes } from './dragNotes'
import { drawLink } from './drawLink'
import type { Gesture, Press } from './gesture'
import { marquee } from './marquee'
import { placeCard, placeThing } from './placeThing'
import { ratePoint } from './ratePoint'

/** What a press begins, by the tool in hand and what lies under it. Undefined: nothing of ours, the view may pan. */
export function beginGesture(scene: Scene, press: Press): Gesture | undefined {
  const { session, map } = scene.editor
  const { tool } = session.getState()
  if (tool === 'hand') return undefined
  if (map.readOnly) return selecting(scene, press)
  if (tool === 'link') return linking(scene, press)
  if (tool !== 'select') return placeThing(scene, tool)
  if (press.handle !== undefined) return drawLink(scene, press.handle)
  if (press.point) return ratePoint(scene, press.point)
  return { ...selecting(scene, press), ...moving(scene, press) }
}

function linking(scene: Scene, { hit }: Press): Gesture {
  if (hit.kind === 'ground' || hit.kind === 'note' || hit.kind === 'link') {
    return { tap: () => scene.editor.session.setState({ linkFrom: undefined }) }
  }
  return drawLink(scene, hit.id)
}

/** Taps select; on the ground a mouse draws a frame. */
function selecting(scene: Scene, press: Press): Gesture {
  const { editor } = scene
  const { hit, spot } = press
  const open = spot.map
  if (hit.kind === 'ground' || hit.kind === 'stage') {
    const tap = () => {
      if (press.double && hit.kind === 'stage' && !editor.map.readOnly) placeCard(editor, open)
      // Under a finger the body of a stage is ground: a screen full of stages has no other.
      else choose(scene, hit.kind === 'stage' && !spot.touch ? hit.id : undefined, spot.adding)
    }
    return spot.touch ? { tap } : marquee(scene, spot, tap)
  }
  const { selection } = editor.session.getState()
  const wasSelected = selection.includes(hit.id)
  // A mouse selects as it comes down, so that what it then drags is what is selected.
  if (!spot.touch && !wasSelected) choose(scene, hit.id, spot.adding)
  return {
    tap() {
      if (press.double) beginEditing(editor, hit.id)
      else if (spot.touch || wasSelected) choose(scene, hit.id, spot.adding)
    },
  }
}

/** Selects one thing, or adds it, or takes it out if it was in; nothing at all empties the selection. */
function choose({ editor }: Scene, id: Id | undefined, adding: boolean): void {
  const { selection } = editor.session.getState()
  if (id === undefined) {
    if (!adding && selection.length > 0) editor.session.setState({ selection: [] })
    return
  }
  const others = selection.filter(other => other !== id)
  if (!adding) editor.session.setState({ selection: [id] })
  else editor.session.setState({ selection: others.length < selection.length ? others : [...others, id] })
}

/** What is pressed is taken along: at once by a mouse or pen, by a finger only once it is selected. */
function moving(scene: Scene, { hit, spot }: Press): Gesture {
  if (hit.kind === 'ground' || hit.kind === 'stage' || hit.kind === 'link') return {}
  const { selection } = scene.editor.session.getState()
  if (spot.touch && !selection.includes(hit.id)) return {}
  const together = (table: 'touchpoints' | 'notes') => [
    hit.id,
    ...selection.filter(id => id !== hit.id && scene.editor.map.map[table].has(id)),
  ]
  switch (hit.kind) {
    case 'touchpoint':
      return dragCards(scene, together('touchpoints'), spot)
    case 'note':
      return dragNotes(scene, together('notes'), spot)
    case 'persona':
      return dragPersona(scene, hit.id, spot)
    case 'stageHead':
      return dragStage(scene, hit.id, spot)
  }
}
