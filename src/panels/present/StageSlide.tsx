import type { CSSProperties } from 'react'
import { useTranslation } from 'react-i18next'
import { touchpointsByStage } from '../../model/analysis/touchpointsInOrder'
import type { Id } from '../../model/ids'
import { sameContent } from '../../model/same'
import { useLive, useRecord } from '../../store/hooks'
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
      <ul
        className={styles.cards}
        data-dense={cards.length > 4 || undefined}
        style={{ '--columns': columnsFor(cards.length) } as CSSProperties}
      >
        {cards.map(id => (
          <li key={id}>
            <TouchpointTile touchpoint={id} onOpen={onOpen} />
          </li>
        ))}
      </ul>
      <section
        className={styles.findings}
        aria-label={t('present.findings')}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keys.
        tabIndex={0}
      >
        <FindingList target={stage} fresh={fresh} />
      </section>
      <div className={styles.curve}>
        <JourneyCurve stage={stage} draws={stage} />
      </div>
    </div>
  )
}

/** Up to four stand in one line; more in two, and more still in as many as it takes. */
function columnsFor(cards: number): number {
  if (cards <= 4) return Math.max(2, cards)
  return Math.max(3, Math.min(5, Math.ceil(cards / 2)))
}
