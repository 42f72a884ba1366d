import { newNote, newPersona } from '../../commands/place'
import { newCard, newStage } from '../../commands/rhythm'
import type { Geometry, Point } from '../../model/layout/geometry'
import type { Tool } from '../../store/sessionStore'
import { middle } from '../scene/rects'
import type { Scene } from '../scene/scene'
import type { Gesture } from './gesture'
import { landingAt } from './landing'

/** The tools that make something where the map is pressed. */
export type PlacingTool = Exclude<Tool, 'select' | 'hand' | 'link'>

/** Puts down one of what the tool makes, and takes up the pointer again. */
export function placeThing({ editor, gesture }: Scene, tool: PlacingTool): Gesture {
  return {
    tap({ map: point }) {
      gesture.setState({ ghost: undefined })
      editor.session.setState({ tool: 'select' })
      PLACE[tool](editor, point)
    },
  }
}

const PLACE: Readonly<Record<PlacingTool, (editor: Scene['editor'], point: Point) => void>> = {
  touchpoint: placeCard,
  stage: (editor, point) => void newStage(editor, stagePosition(editor.geometry(), point)),
  persona: editor => newPersona(editor),
  note: (editor, { x, y }) => newNote(editor, [Math.round(x), Math.round(y)]),
}

/** A card in the slot at a point; in a map without stages, the stage that it needs first. */
export function placeCard(editor: Scene['editor'], point: Point): void {
  const slot = landingAt(editor.map.map, editor.geometry(), point)
  if (slot) newCard(editor, slot)
  else newStage(editor)
}

/** Before the first stage whose middle lies to the right; else at the end. */
function stagePosition({ stages }: Geometry, { x }: Point) {
  for (const [id, box] of stages) if (middle(box).x > x) return { before: id }
  return undefined
}
