import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { type Known, knownAndMissing } from '../../../model/analysis/missing'
import type { JourneyMap } from '../../../model/journey'
import { useFocusedPersona } from '../../../store/hooks'
import type { Topic } from '../../../store/topics'
import { Icon } from '../../../ui/Icon'
import { AnnotationName } from '../page/AnnotationName'
import { EmptyHint } from '../page/EmptyHint'
import { InsightSection } from '../page/InsightSection'
import { JumpButton } from '../page/JumpButton'
import { PersonaTag } from '../page/PersonaTag'
import { Share } from '../page/Share'
import { ThingName } from '../page/ThingName'
import { useFigures } from '../page/useFigures'
import styles from './CoverageSection.module.css'

const TOPICS: readonly Topic[] = [
  'touchpoints/*',
  'ratings/*',
  'annotations/*',
  'personas/*',
  'stages/*',
  'lanes/*',
]

/** What is missing to say more: how much is known of what the figures are made from, and where to go on. */
export function CoverageSection() {
  const { t } = useTranslation()
  const focus = useFocusedPersona()
  const select = useCallback((map: JourneyMap) => knownAndMissing(map, focus), [focus])
  const lines = useFigures(TOPICS, select)
  if (lines.length === 0) {
    return (
      <InsightSection id="coverage">
        <EmptyHint>{t('insights.missing.empty')}</EmptyHint>
      </InsightSection>
    )
  }
  return (
    <InsightSection id="coverage" aside={t('insights.missing.note')}>
      <ul className={styles.list}>
        {lines.map(line => (
          <Line key={`${line.what} ${line.persona ?? ''}`} line={line} />
        ))}
      </ul>
    </InsightSection>
  )
}

function Line({ line: { what, persona, known, total, next } }: { line: Known }) {
  const { t } = useTranslation()
  const isAnnotation = what !== 'rating' && what !== 'channel'
  return (
    <li className={styles.line}>
      <span className={styles.what}>
        {t(`insights.missing.${what}`)}
        {persona !== undefined && <PersonaTag id={persona} size={18} />}
      </span>
      <Share known={known} total={total} />
      {next === undefined ? (
        <span className={styles.complete}>
          <Icon name="check" size={14} /> {t('insights.missing.complete')}
        </span>
      ) : (
        <span className={styles.next}>
          {t('insights.missing.next')}{' '}
          <JumpButton to={next}>
            {isAnnotation ? <AnnotationName id={next} /> : <ThingName id={next} />}
          </JumpButton>
        </span>
      )}
    </li>
  )
}
