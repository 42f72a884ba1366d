import { useTranslation } from 'react-i18next'
import type { Id } from '../../../model/ids'
import { ANNOTATION_KINDS } from '../../../model/journey'
import { sameContent } from '../../../model/same'
import { useLive, useRelated } from '../../../store/hooks'
import { Section } from '../Section'
import { AnnotationGroup } from './AnnotationGroup'
import styles from './AnnotationGroup.module.css'

/** What is noted on a touchpoint or a stage, by kind. */
export function AnnotationsSection({ target }: { target: Id }) {
  const { t } = useTranslation()
  const ids = useRelated('annotations', target)
  const kinds = useLive(
    [`annotations@${target}`],
    ({ map }) => ids.map(id => map.annotations.get(id)?.kind),
    sameContent,
  )
  if (ids.length === 0) {
    return (
      <Section title={t('inspector.annotations.title')}>
        <p className={styles.none}>{t('inspector.annotations.none')}</p>
      </Section>
    )
  }
  return ANNOTATION_KINDS.map(kind => {
    const alike = ids.filter((_, index) => kinds[index] === kind)
    return alike.length > 0 && <AnnotationGroup key={kind} kind={kind} ids={alike} />
  })
}
