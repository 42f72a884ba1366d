import { VisuallyHidden } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { stepName } from '../../commands/stepName'
import { useDesk } from '../../store/hooks'
import type { HistoryStep } from '../../store/mapStore'

/**
 * Says to those who do not see it how many steps were travelled at once, and what undo and redo did on a face that does
 * not say it by itself.
 */
export function HistoryAnnouncer() {
  const { t } = useTranslation()
  const { map, session } = useDesk()
  const [said, setSaid] = useState('')

  useEffect(() => {
    let last = { undo: map.undoSteps.at(-1), redo: map.redoSteps.at(-1) }
    let undone: HistoryStep[] = []
    let redone: HistoryStep[] = []

    /** A step that has gone from the end of one list to the end of the other has been travelled. */
    function onHistory() {
      const { undoSteps, redoSteps } = map
      const before = undone.length + redone.length
      if (last.undo && redoSteps.at(-1) === last.undo) undone.push(last.undo)
      else if (last.redo && undoSteps.at(-1) === last.redo) redone.push(last.redo)
      if (before === 0 && undone.length + redone.length > 0) queueMicrotask(tell)
      last = { undo: undoSteps.at(-1), redo: redoSteps.at(-1) }
    }

    /** Those of one go are told together. */
    function tell() {
      const isQuiet = session.getState().face !== 'insights'
      if (undone.length > 1) setSaid(t('editor.steps.undoneMany', { count: undone.length }))
      else if (redone.length > 1) setSaid(t('editor.steps.redoneMany', { count: redone.length }))
      else if (isQuiet) setSaid('')
      else if (undone[0]) setSaid(t('editor.steps.undone', { step: stepName(undone[0], t) }))
      else if (redone[0]) setSaid(t('editor.steps.redone', { step: stepName(redone[0], t) }))
      undone = []
      redone = []
    }

    return map.subscribe(['history'], onHistory)
  }, [map, session, t])

  return <VisuallyHidden role="status">{said}</VisuallyHidden>
}
