import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { drops } from '../../../model/analysis/drops'
import type { SequencePoint } from '../../../model/analysis/emotionSequence'
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

const TOPICS: readonly Topic[] = ['ratings/*', 'touchpoints/*', 'stages/*', 'personas/*', 'lanes/*']
const CAP = 5

/** Where the curve falls most from one touchpoint to the next. */
export function DropsPart({ persona }: { persona: Id | undefined }) {
  const { t } = useTranslation()
  const number = useEmotionNumber()
  const select = useCallback((map: JourneyMap) => drops(map, persona), [persona])
  const falls = useFigures(TOPICS, select)
  const { shown, control } = useCapped(falls, CAP)
  return (
    <Part title={t('insights.summary.drops')} note={t('insights.summary.dropsNote')}>
      {falls.length === 0 && <p className={styles.none}>{t('insights.summary.noDrops')}</p>}
      <ol className={styles.list}>
        {shown.map(drop => (
          <li key={`${drop.persona} ${drop.to.touchpoint}`} className={styles.drop}>
            <b className={styles.fall}>{number(-drop.fall)}</b>
            <PersonaTag id={drop.persona} size={18} />
            <span className={styles.way}>
              <At point={drop.from} />
              <Icon name="arrow-right" size={14} className={styles.arrow} />
              <At point={drop.to} />
            </span>
          </li>
        ))}
      </ol>
      {control}
    </Part>
  )
}

function At({ point }: { point: SequencePoint }) {
  return (
    <span className={styles.at}>
      <Emotion value={point.value} />
      <JumpButton to={point.touchpoint}>
        <ThingName id={point.touchpoint} />
      </JumpButton>
    </span>
  )
}
