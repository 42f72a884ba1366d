import { finishLink } from '../../commands/place'
import type { Id } from '../../model/ids'
import type { Point } from '../../model/layout/geometry'
import { linkEndAt } from '../scene/hit'
import type { Scene } from '../scene/scene'
import type { Gesture, Spot } from './gesture'

/** A link drawn from a card, stage or persona to another, by one pull or by two taps. */
export function drawLink(scene: Scene, from: Id): Gesture {
  const { editor, gesture } = scene
  const end = () => gesture.setState({ linking: undefined })
  return {
    autopan: true,
    tap() {
      const { linkFrom } = editor.session.getState()
      if (linkFrom !== undefined && linkFrom !== from) finishLink(editor, from)
      else editor.session.setState({ linkFrom: linkFrom === from ? undefined : from, tool: 'link' })
    },
    drag(spot: Spot) {
      gesture.setState({ linking: { from, at: spot.map, to: linkTarget(scene, from, spot.map) } })
    },
    drop(spot: Spot) {
      end()
      const to = linkTarget(scene, from, spot.map)
      if (to === undefined) return
      editor.session.setState({ linkFrom: from })
      finishLink(editor, to)
    },
    cancel: end,
  }
}

/** What a link from there would end at; personas are only ever its beginning. */
export function linkTarget({ editor }: Scene, from: Id, point: Point): Id | undefined {
  const to = linkEndAt(editor.geometry(), point)
  if (to === undefined || to === from || editor.map.map.personas.has(to)) return undefined
  // A link within one stage is drawn from card to card: the stage around the pointer is not meant.
  const stage = editor.map.map.touchpoints.get(from)?.place[0]
  return to === stage ? undefined : to
}
