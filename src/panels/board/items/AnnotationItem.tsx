import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { ItemOf } from '../../../model/layout/board/boardGeometry'
import { useRecord } from '../../../store/hooks'
import { AnnotationSummary } from '../../inspector/annotations/AnnotationSummary'
import { tintOf } from '../../inspector/annotations/annotationKinds'
import { Broken } from './Broken'
import styles from './items.module.css'
import { TextInPlace } from './TextInPlace'
import { type Corner, placed, useIsTyping, useSelected, useSpot } from './useSpot'

/** What is noted on a touchpoint or stage, with how bad and how often, or how much it helps and costs. */
export const AnnotationItem = memo(({ item, corner }: { item: ItemOf<'annotation'>; corner: Corner }) => {
  const { t } = useTranslation()
  const record = useRecord('annotations', item.id)
  const spot = useSpot(item)
  const selected = useSelected(item.id)
  const typing = useIsTyping(item)
  if (!record) return null
  const kind = t(`common.annotations.${record.kind}`)
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms; this is one thing among others.
    <div
      {...spot}
      role="group"
      className={styles.annotation}
      style={{ ...placed(item, corner), ...tintOf(record.kind) }}
      aria-label={t('common.named', { kind, title: record.text.trim() || t('common.untitled') })}
      aria-current={selected}
      data-record={item.id}
      title={item.text.clamped ? record.text : undefined}
    >
      {item.measured && (
        <span className={styles.measures}>
          <AnnotationSummary annotation={item.id} />
        </span>
      )}
      <span className={styles.annotationText}>
        {typing ? <TextInPlace item={item} label={kind} /> : <Broken lines={item.text} />}
      </span>
    </div>
  )
})
