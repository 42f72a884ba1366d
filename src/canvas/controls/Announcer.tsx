import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Id } from '../../model/ids'
import { useDesk } from '../../store/hooks'
import styles from './Announcer.module.css'

/** Says to those who do not see it where a card has gone, and how many things are selected. */
export function Announcer() {
  const { t } = useTranslation()
  const { map, session, boxes } = useDesk()
  const [said, setSaid] = useState('')

  useEffect(() => {
    let [watched, slot] = whereabouts()

    function whereabouts(): [Id | undefined, string | undefined] {
      const { selection } = session.getState()
      const id = selection.length === 1 ? selection[0] : undefined
      const at = id === undefined ? undefined : boxes.get().touchpoints.get(id)?.slot
      return [id, at && JSON.stringify([at.stage, at.lane, at.column, at.row])]
    }

    function onMoved() {
      const [id, now] = whereabouts()
      const moved = id !== undefined && id === watched && now !== slot
      ;[watched, slot] = [id, now]
      const at = moved ? boxes.get().touchpoints.get(id)?.slot : undefined
      if (!at) return
      setSaid(
        t('canvas.moved', {
          title: map.map.touchpoints.get(id!)?.title || t('common.untitled'),
          stage: map.map.stages.get(at.stage)?.title || t('common.untitled'),
          column: at.column + 1,
          row: at.row + 1,
        }),
      )
    }

    const stops = [
      boxes.subscribe(onMoved),
      session.subscribe((now, before) => {
        if (now.selection === before.selection && now.linkFrom === before.linkFrom) return
        ;[watched, slot] = whereabouts()
        if (now.linkFrom !== undefined && now.linkFrom !== before.linkFrom) setSaid(t('canvas.chooseEnd'))
        else if (now.selection.length > 1) setSaid(t('canvas.selected', { count: now.selection.length }))
      }),
    ]
    return () => {
      for (const stop of stops) stop()
    }
  }, [map, session, boxes, t])

  return (
    <div role="status" className={styles.announcer}>
      {said}
    </div>
  )
}
