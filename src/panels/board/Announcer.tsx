import { VisuallyHidden } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { stepName } from '../../commands/stepName'
import { emotionOf } from '../../model/analysis/emotionOf'
import { EMOTIONS } from '../../model/journey'
import { EMOTION_WORDS } from '../inspector/emotion/emotionWords'
import { laneName } from '../inspector/laneName'
import { useBoard } from './state/board'

/**
 * Says to those who do not see it what has become of what has the keyboard: where a card has gone and how it is rated; and
 * what undo and redo did. What the keyboard goes to says its name by itself.
 */
export function Announcer() {
  const { t } = useTranslation()
  const board = useBoard()
  const [said, setSaid] = useState('')

  useEffect(() => {
    const { map, session } = board.desk
    /** The touchpoint that the keyboard is about, its place and its rating. */
    const look = () => {
      const [id] = session.getState().selection
      const record = id === undefined ? undefined : map.map.touchpoints.get(id)
      if (id === undefined || !record) return undefined
      return { id, record, emotion: emotionOf(map.map, id, session.getState().focus) }
    }
    let before = look()
    let last = { undo: map.undoSteps.at(-1), redo: map.redoSteps.at(-1) }

    function onChange() {
      const now = look()
      if (now && now.id === before?.id) {
        const title = now.record.title || t('common.untitled')
        const [stage, lane] = now.record.place
        const laneRecord = map.map.lanes.get(lane)
        if (now.record.place.join() !== before.record.place.join() && laneRecord) {
          const stageTitle = map.map.stages.get(stage)?.title || t('common.untitled')
          setSaid(t('board.moved', { title, stage: stageTitle, lane: laneName(laneRecord, t) }))
        } else if (now.emotion !== before.emotion) {
          const step = EMOTIONS.find(step => step === Math.round(now.emotion ?? Number.NaN))
          setSaid(
            t('board.rated', {
              title,
              emotion: t(step === undefined ? 'common.emotions.none' : EMOTION_WORDS[step]),
            }),
          )
        }
      }
      before = now
    }

    /** A step that has gone from the end of one list to the end of the other has been travelled. */
    function onHistory() {
      const { undoSteps, redoSteps } = map
      const undone = redoSteps.at(-1) === last.undo ? last.undo : undefined
      const redone = undoSteps.at(-1) === last.redo ? last.redo : undefined
      last = { undo: undoSteps.at(-1), redo: redoSteps.at(-1) }
      if (undone) setSaid(t('board.undone', { step: stepName(undone, t) }))
      else if (redone) setSaid(t('board.redone', { step: stepName(redone, t) }))
    }

    const stops = [
      map.subscribe(['touchpoints/*', 'ratings/*'], onChange),
      map.subscribe(['history'], onHistory),
      session.subscribe(() => {
        before = look()
      }),
    ]
    return () => {
      for (const stop of stops) stop()
    }
  }, [board, t])

  return <VisuallyHidden role="status">{said}</VisuallyHidden>
}
