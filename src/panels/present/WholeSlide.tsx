import { useTranslation } from 'react-i18next'
import { countKinds, indexAnnotations } from '../../model/analysis/annotations'
import { summary } from '../../model/analysis/summary'
import { touchpointsByStage } from '../../model/analysis/touchpointsInOrder'
import type { Id } from '../../model/ids'
import { useIds, useLive, useRecord } from '../../store/hooks'
import { EmotionFace } from '../../ui/EmotionFace'
import { Icon } from '../../ui/Icon'
import { PersonaAvatar } from '../../ui/PersonaAvatar'
import { tintOf } from '../inspector/annotations/annotationKinds'
import { useNumber } from '../inspector/useNumber'
import { JourneyCurve } from './JourneyCurve'
import styles from './WholeSlide.module.css'
import { stageSpans } from './wallCurve'

/** The whole journey: all stages with what happens in them, above one curve, and each persona in figures. */
export function WholeSlide() {
  const { t } = useTranslation()
  const personas = useIds('personas')
  const stages = useLive(['stages/*', 'touchpoints/*', 'lanes/*', 'annotations/*'], ({ map }) => {
    const cards = touchpointsByStage(map)
    const noted = indexAnnotations(map)
    return stageSpans(map).map(({ stage, from, to }) => {
      const inStage = cards.get(stage) ?? []
      const pains = [stage, ...inStage.map(([id]) => id)].map(id => countKinds(noted.get(id) ?? []).pain ?? 0)
      return {
        id: stage,
        width: to - from,
        title: map.stages.get(stage)?.title ?? '',
        cards: inStage.map(([id, { title }]) => ({ id, title })),
        pains: pains.reduce((sum, count) => sum + count, 0),
      }
    })
  })
  return (
    <div className={styles.slide}>
      <h1 className={styles.title}>{t('present.whole')}</h1>
      <ol
        className={styles.stages}
        style={{ gridTemplateColumns: stages.map(({ width }) => `${width}fr`).join(' ') }}
      >
        {stages.map(({ id, title, cards, pains }) => (
          <li key={id} className={styles.stage}>
            <h2 className={styles.name}>{title.trim() || t('common.untitled')}</h2>
            <ul className={styles.cards}>
              {cards.map(card => (
                <li key={card.id}>{card.title.trim() || t('common.untitled')}</li>
              ))}
            </ul>
            {pains > 0 && (
              <p className={styles.pains} style={tintOf('pain')}>
                <Icon name="zap" size={16} />
                {t('present.pains', { count: pains })}
              </p>
            )}
          </li>
        ))}
      </ol>
      <div className={styles.curve}>
        <JourneyCurve draws="whole" />
      </div>
      <ul className={styles.figures}>
        {personas.map(id => (
          <Figures key={id} persona={id} />
        ))}
      </ul>
    </div>
  )
}

/** One persona's mean, lowest and highest: the mean never alone. */
function Figures({ persona }: { persona: Id }) {
  const { t } = useTranslation()
  const record = useRecord('personas', persona)
  const number = useNumber({ maximumFractionDigits: 1, signDisplay: 'exceptZero' })
  const { mean, lowest, highest } = useLive(
    ['ratings/*', 'touchpoints/*', 'stages/*', 'lanes/*'],
    ({ map }) => summary(map, { persona }),
    (a, b) => JSON.stringify(a) === JSON.stringify(b),
  )
  if (!record || mean === undefined || !lowest || !highest) return null
  const figures = [
    [t('inspector.summary.mean'), mean],
    [t('inspector.summary.lowest'), lowest.value],
    [t('inspector.summary.highest'), highest.value],
  ] as const
  return (
    <li className={styles.persona}>
      <PersonaAvatar name={record.name} colour={record.colour} picture={record.picture} size={36} />
      <b>{record.name.trim() || t('common.untitled')}</b>
      {figures.map(([label, value]) => (
        <span key={label} className={styles.figure}>
          {label}
          <EmotionFace value={value} size={24} filled />
          <b>{number(value)}</b>
        </span>
      ))}
    </li>
  )
}
