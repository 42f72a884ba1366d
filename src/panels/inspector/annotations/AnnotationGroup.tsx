import { VisuallyHidden } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Id } from '../../../model/ids'
import type { AnnotationKind } from '../../../model/journey'
import { useDesk } from '../../../store/hooks'
import { Section } from '../Section'
import { useNumber } from '../useNumber'
import { AnnotationCard } from './AnnotationCard'
import styles from './AnnotationGroup.module.css'
import { moveAmongKind } from './moveAmongKind'
import { useReorder } from './useReorder'

/** The annotations of one kind, in their order, which dragging and Alt with arrows change. */
export function AnnotationGroup({ kind, ids }: { kind: AnnotationKind; ids: readonly Id[] }) {
  const { t } = useTranslation()
  const { map } = useDesk()
  const number = useNumber()
  const [said, setSaid] = useState('')
  const move = (id: Id, toIndex: number) => {
    map.change('changes.move', tx => moveAmongKind(tx, id, toIndex))
    setSaid(t('inspector.annotations.movedTo', { place: toIndex + 1, count: ids.length }))
  }
  const reorder = useReorder(ids, move)
  return (
    <Section title={t(`common.annotationsPlural.${kind}`)} aside={number(ids.length)}>
      <ul ref={reorder.list} className={styles.list} aria-label={t(`common.annotationsPlural.${kind}`)}>
        {ids.map((id, index) => (
          <AnnotationCard key={id} id={id} index={index} count={ids.length} onMove={move} reorder={reorder} />
        ))}
      </ul>
      <VisuallyHidden aria-live="polite">{said}</VisuallyHidden>
    </Section>
  )
}
