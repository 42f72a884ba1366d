import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { type Expectation, expectationGaps } from '../../../model/analysis/expectationGaps'
import type { Id } from '../../../model/ids'
import type { JourneyMap } from '../../../model/journey'
import type { Topic } from '../../../store/topics'
import { Icon } from '../../../ui/Icon'
import { Emotion, useEmotionNumber } from '../page/Emotion'
import { JumpButton } from '../page/JumpButton'
import { Part } from '../page/Part'
import { PersonaTag } from '../page/PersonaTag'
import { useCapped } from '../page/ShowAll'
import { ThingName } from '../page/ThingName'
import { useFigures } from '../page/useFigures'
import styles from './Lists.module.css'

const TOPICS: readonly Topic[] = [
  'ratings/*',
  'expectations/*',
  'touchpoints/*',
  'stages/*',
  'personas/*',
  'lanes/*',
]
const CAP = 5

/** Where it came otherwise than expected. Not there until somebody said what was expected. */
export function ExpectationsPart({ persona }: { persona: Id | undefined }) {
  const { t } = useTranslation()
  const select = useCallback((map: JourneyMap) => expectationGaps(map, persona), [persona])
  const { disappointments, delights, met } = useFigures(TOPICS, select)
  if (disappointments.length + delights.length + met === 0) return null
  return (
    <Part
      title={t('insights.summary.expectations')}
      note={met > 0 ? t('insights.summary.met', { count: met }) : undefined}
    >
      <div className={styles.sides}>
        <Gaps title={t('insights.summary.disappointments')} gaps={disappointments} />
        <Gaps title={t('insights.summary.delights')} gaps={delights} />
      </div>
    </Part>
  )
}

function Gaps({ title, gaps }: { title: string; gaps: readonly Expectation[] }) {
  const { t } = useTranslation()
  const number = useEmotionNumber()
  const { shown, control } = useCapped(gaps, CAP)
  return (
    <div>
      <h4 className={styles.title}>{title}</h4>
      {gaps.length === 0 && <p className={styles.none}>{t('common.none')}</p>}
      <ul className={styles.list}>
        {shown.map(({ touchpoint, persona, expected, felt, gap }) => (
          <li key={`${touchpoint} ${persona}`} className={styles.gap}>
            <b className={gap < 0 ? styles.fall : styles.rise}>{number(gap)}</b>
            <span className={styles.what}>
              <JumpButton to={touchpoint}>
                <ThingName id={touchpoint} />
              </JumpButton>
              <span className={styles.way}>
                <PersonaTag id={persona} size={16} />
                <span className={styles.at}>
                  {t('insights.summary.expected')} <Emotion value={expected} size={16} />
                </span>
                <Icon name="arrow-right" size={13} className={styles.arrow} />
                <span className={styles.at}>
                  {t('insights.summary.felt')} <Emotion value={felt} size={16} />
                </span>
              </span>
            </span>
          </li>
        ))}
      </ul>
      {control}
    </div>
  )
}
