import { pairKey } from '../../model/ids'
import { EMOTIONS, type Emotion } from '../../model/journey'
import type { Geometry } from '../../model/layout/geometry'
import { rate } from '../../model/operations/ratings'
import type { Tx } from '../../model/tx'
import type { Scene } from '../scene/scene'
import type { Gesture, Press } from './gesture'

/** A face pulled up or down rates its card, in whole steps; a tap on one that is not there yet begins in the middle. */
export function ratePoint(
  { editor, shown, gesture }: Scene,
  { touchpoint, persona }: NonNullable<Press['point']>,
): Gesture {
  let value: Emotion | undefined
  const end = () => {
    shown.preview(undefined)
    gesture.setState({ rating: undefined })
  }
  const setTo = (emotion: Emotion) => (tx: Tx) => rate(tx, touchpoint, persona, emotion)
  return {
    tap() {
      const rated = editor.map.map.ratings.has(pairKey(touchpoint, persona))
      if (rated) editor.session.setState({ selection: [touchpoint] })
      else editor.map.change('changes.rate', setTo(0))
    },
    drag(spot) {
      const next = levelAt(editor.geometry(), spot.map.y)
      gesture.setState({ rating: { touchpoint, persona } })
      if (next === undefined || next === value) return
      value = next
      shown.preview(setTo(next))
    },
    drop() {
      end()
      if (value !== undefined) editor.map.change('changes.rate', setTo(value))
    },
    cancel: end,
  }
}

/** The step of the scale that is nearest to a height. */
function levelAt({ emotion }: Geometry, y: number): Emotion | undefined {
  if (!emotion) return undefined
  const away = (value: Emotion) => Math.abs(emotion.levels[value] - y)
  return [...EMOTIONS].sort((a, b) => away(a) - away(b))[0]
}
