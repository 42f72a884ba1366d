import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { rankPains } from '../../../model/analysis/painRanking'
import { touchpointsInOrder } from '../../../model/analysis/touchpointsInOrder'
import { ANNOTATION_STATUSES, type Annotation } from '../../../model/journey'
import { useLive } from '../../../store/hooks'
import type { Topic } from '../../../store/topics'
import { useNumber } from '../../inspector/useNumber'
import { Chip } from '../page/Chip'
import { EmptyHint } from '../page/EmptyHint'
import { InsightSection } from '../page/InsightSection'
import { useFigures } from '../page/useFigures'
import styles from './PainsSection.module.css'
import { PainTable } from './PainTable'

const TOPICS: readonly Topic[] = [
  'annotations/*',
  'votes/*',
  'solves/*',
  'touchpoints/*',
  'stages/*',
  'lanes/*',
]

/** What hurts, the worst first: severity × frequency, votes break ties. */
export function PainsSection() {
  const { t } = useTranslation()
  const number = useNumber()
  const [status, setStatus] = useState<Annotation['status']>()
  const pains = useFigures(TOPICS, rankPains)
  const first = useLive(['touchpoints/*', 'stages/*'], ({ map }) => touchpointsInOrder(map)[0]?.[0])
  const countOf = (wanted: Annotation['status']) =>
    pains.filter(({ annotation }) => annotation.status === wanted).length
  const unsolved = pains.filter(
    ({ annotation, solvedBy }) => solvedBy.length === 0 && annotation.status === 'open',
  ).length
  const statuses = ANNOTATION_STATUSES.filter(each => countOf(each) > 0)
  // Nothing has the status any more that was asked for: all are shown again.
  const chosen = status !== undefined && statuses.includes(status) ? status : undefined

  if (pains.length === 0) {
    return (
      <InsightSection id="pains">
        <EmptyHint to={first}>{t('insights.pains.empty')}</EmptyHint>
      </InsightSection>
    )
  }
  return (
    <InsightSection
      id="pains"
      aside={
        unsolved > 0
          ? t('insights.pains.unsolved', { count: unsolved, total: number(pains.length) })
          : t('insights.pains.count', { count: pains.length })
      }
    >
      <p className={styles.note}>{t('insights.pains.note')}</p>
      {statuses.length > 1 && (
        // biome-ignore lint/a11y/useSemanticElements: a group of buttons is no field set.
        <div
          className={styles.filter}
          role="group"
          aria-label={t('insights.pains.filter')}
          data-not-in-picture
        >
          <Chip pressed={chosen === undefined} onClick={() => setStatus(undefined)}>
            {t('insights.pains.all')} {number(pains.length)}
          </Chip>
          {statuses.map(each => (
            <Chip key={each} pressed={chosen === each} onClick={() => setStatus(each)}>
              {t(`inspector.statuses.${each}`)} {number(countOf(each))}
            </Chip>
          ))}
        </div>
      )}
      <PainTable
        pains={chosen === undefined ? pains : pains.filter(({ annotation }) => annotation.status === chosen)}
      />
    </InsightSection>
  )
}
