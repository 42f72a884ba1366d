import type { TFunction } from 'i18next'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { stepName } from '../../commands/stepName'
import { emotionOf } from '../../model/analysis/emotionOf'
import type { Id } from '../../model/ids'
import { sortedByOrder } from '../../model/order'
import type { Editor } from '../../store/editor'
import { useDesk } from '../../store/hooks'
import type { HistoryStep } from '../../store/mapStore'
import { emotionWord } from '../nodes/emotionWord'
import styles from './Announcer.module.css'

/**
 * Says to those who do not see it what has become of the one selected thing (where it has gone, how it is rated), how
 * many things are selected, and what undo and redo did.
 */
export function Announcer() {
  const { t } = useTranslation()
  const desk = useDesk()
  const [said, setSaid] = useState('')

  useEffect(() => {
    const { map, session, boxes } = desk
    let before = aboutSelected(desk, t)
    let last = { undo: map.undoSteps.at(-1), redo: map.redoSteps.at(-1) }

    function onChange() {
      const now = aboutSelected(desk, t)
      if (now.id === before.id) {
        if (now.sayPlace && now.place !== before.place) setSaid(now.sayPlace())
        else if (now.sayEmotion && now.emotion !== before.emotion) setSaid(now.sayEmotion())
      }
      before = now
    }

    /** A step that has gone from the end of one list to the end of the other has been travelled. */
    function onHistory() {
      const { undoSteps, redoSteps } = map
      const undone = redoSteps.at(-1) === last.undo && last.undo
      const redone = undoSteps.at(-1) === last.redo && last.redo
      last = { undo: undoSteps.at(-1), redo: redoSteps.at(-1) }
      const step = (given: HistoryStep) => ({ step: stepName(given, t) })
      if (undone) setSaid(t('canvas.undone', step(undone)))
      else if (redone) setSaid(t('canvas.redone', step(redone)))
    }

    const stops = [
      boxes.subscribe(onChange),
      map.subscribe(['ratings/*'], onChange),
      map.subscribe(['history'], onHistory),
      session.subscribe((now, earlier) => {
        before = aboutSelected(desk, t)
        if (now.selection === earlier.selection && now.linkFrom === earlier.linkFrom) return
        if (now.linkFrom !== undefined && now.linkFrom !== earlier.linkFrom) setSaid(t('canvas.chooseEnd'))
        else if (now.selection.length > 1) setSaid(t('canvas.selected', { count: now.selection.length }))
      }),
    ]
    return () => {
      for (const stop of stops) stop()
    }
  }, [desk, t])

  return (
    <div role="status" className={styles.announcer}>
      {said}
    </div>
  )
}

/** What is told of the one selected thing when it changes, and how it is said then. */
interface Told {
  readonly id: Id | undefined
  readonly place?: string
  readonly emotion?: number | undefined
  sayPlace?(): string
  sayEmotion?(): string
}

function aboutSelected({ map: { map }, session, boxes }: Editor, t: TFunction): Told {
  const { selection, focus } = session.getState()
  const id = selection.length === 1 ? selection[0] : undefined
  if (id === undefined) return { id }
  const named = (title: string | undefined) => title || t('common.untitled')

  const row = map.stages.get(id) ? map.stages : map.personas.get(id) ? map.personas : undefined
  if (row) {
    const place = sortedByOrder<{ order: string }>(row).findIndex(([key]) => key === id) + 1
    const title = named(map.stages.get(id)?.title ?? map.personas.get(id)?.name)
    return {
      id,
      place: `${place}`,
      sayPlace: () => t('canvas.movedInRow', { title, place, count: row.size }),
    }
  }

  const slot = boxes.box('touchpoints', id)?.slot
  if (!slot) return { id }
  const { stage, lane, column, row: line } = slot
  const title = named(map.touchpoints.get(id)?.title)
  const emotion = emotionOf(map, id, focus)
  return {
    id,
    place: JSON.stringify([stage, lane, column, line]),
    sayPlace: () =>
      t('canvas.moved', {
        title,
        stage: named(map.stages.get(stage)?.title),
        column: column + 1,
        row: line + 1,
      }),
    emotion,
    sayEmotion: () =>
      t('canvas.feels', {
        title,
        emotion: t(emotion === undefined ? 'common.emotions.none' : emotionWord(emotion)),
      }),
  }
}
