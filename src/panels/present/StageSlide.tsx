import { useTranslation } from 'react-i18next'
import { touchpointsByStage } from '../../model/analysis/touchpointsInOrder'
import type { Id } from '../../model/ids'
import { useLive, useRecord } from '../../store/hooks'
import { sameContent } from '../../store/same'
import { useNumber } from '../inspector/useNumber'
import { FindingList } from './FindingList'
import { JourneyCurve } from './JourneyCurve'
import styles from './StageSlide.module.css'
import { TouchpointTile } from './TouchpointTile'

interface Props {
  readonly stage: Id
  readonly number: number
  readonly of: number
  readonly fresh: ReadonlySet<Id>
  readonly onOpen: (touchpoint: Id) => void
}

/** One stage: what it is for, what happens in it, what hurts, and its part of the curve. */
export function StageSlide({ stage, number, of, fresh, onOpen }: Props) {
  const { t } = useTranslation()
  const write = useNumber()
  const record = useRecord('stages', stage)
  const cards = useLive(
    ['touchpoints/*', 'lanes/*', 'stages/set'],
    ({ map }) => (touchpointsByStage(map).get(stage) ?? []).map(([id]) => id),
    sameContent,
  )
  if (!record) return null
  return (
    <div className={styles.slide}>
      <header className={styles.head}>
        <p className={styles.number}>{t('present.stageOf', { number: write(number), of: write(of) })}</p>
        <h1 className={styles.title}>{record.title.trim() || t('common.untitled')}</h1>
        {record.goal.trim() && <p className={styles.goal}>{record.goal}</p>}
      </header>
      <ul className={styles.cards} data-many={cards.length > 6 || undefined}>
        {cards.map(id => (
          <li key={id}>
            <TouchpointTile touchpoint={id} onOpen={onOpen} />
          </li>
        ))}
      </ul>
      <aside className={styles.findings} aria-label={t('present.findings')}>
        <FindingList target={stage} fresh={fresh} />
      </aside>
      <div className={styles.curve}>
        <JourneyCurve stage={stage} draws={stage} />
      </div>
    </div>
  )
}
