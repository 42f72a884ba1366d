import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { locale } from '../../i18n'
import type { Id } from '../../model/ids'
import { figure } from '../../model/painter/figures'
import { useRecord } from '../../store/hooks'
import { TitleField } from '../editing/TitleField'
import { useBoxPart, useMark } from '../scene/scene'
import { FirstImage } from './FirstImage'
import { Lines } from './Lines'
import styles from './StageColumn.module.css'
import { StageFigures } from './StageFigures'
import { StageMean } from './StageMean'
import { sameNode } from './sameNode'
import { useLifted, useLinkEnd, useRecordElement } from './useRecordElement'

/** A stage: the column behind its cards, with a head by which it is dragged. */
export const StageColumn = memo(({ id }: { id: Id }) => {
  const record = useRecord('stages', id)
  return record ? <Column id={id} title={record.title} goal={record.goal} /> : null
}, sameNode)

function Column({ id, title, goal }: { id: Id; title: string; goal: string }) {
  const { t, i18n } = useTranslation()
  const titleLines = useBoxPart('stages', id, 'title')
  const goalLines = useBoxPart('stages', id, 'goal')
  const number = useBoxPart('stages', id, 'number')
  const head = useBoxPart('stages', id, 'head')
  const pictured = useBoxPart('stages', id, 'pictured') === true
  const typing = useMark('typing', id)
  const element = useRecordElement('stage', id, title)
  const looks = [
    styles.stage,
    element['aria-current'] && styles.selected,
    useLinkEnd(id) && styles.aimed,
    useLifted(id) && styles.lifted,
    pictured && styles.pictured,
  ]
  const clamped = titleLines?.clamped || goalLines?.clamped
  return (
    <div {...element} className={looks.filter(Boolean).join(' ')}>
      <div
        className={styles.head}
        data-image-target={id}
        style={{ height: head?.height }}
        title={clamped ? [title, goal].filter(Boolean).join('\n') : undefined}
      >
        <div className={styles.titles}>
          <span className={styles.number}>
            {number !== undefined && figure(number, locale(i18n.language))}
          </span>
          {typing ? (
            <TitleField table="stages" id={id} className={styles.title} />
          ) : title ? (
            <Lines lines={titleLines} className={styles.title} />
          ) : (
            <span className={`${styles.title} ${styles.untitled}`}>{t('common.untitled')}</span>
          )}
          <StageMean id={id} />
        </div>
        {goal && <Lines lines={goalLines} className={styles.goal} />}
        {pictured && <FirstImage target={id} on="stage" />}
      </div>
      <StageFigures id={id} />
    </div>
  )
}
