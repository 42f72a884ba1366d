import { UnstyledButton } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { select } from '../../../commands/selection'
import { type Extreme, summary } from '../../../model/analysis/summary'
import type { Id } from '../../../model/ids'
import { sameContent } from '../../../model/same'
import { useDesk, useLive } from '../../../store/hooks'
import { EmotionFace } from '../../../ui/EmotionFace'
import { Section } from '../Section'
import { useNumber } from '../useNumber'
import { usePersonaName } from './FeelingScale'
import styles from './SummarySection.module.css'

interface Props {
  readonly title: string
  /** Absent: the whole journey. */
  readonly stage?: Id
  /** Undefined: the mean of all. */
  readonly persona: Id | undefined
}

/** Emotion in figures: people judge by peak and end, so the mean never stands alone. */
export function SummarySection({ title, stage, persona }: Props) {
  const { t } = useTranslation()
  const number = useNumber({ maximumFractionDigits: 1, signDisplay: 'exceptZero' })
  const whole = useNumber()
  const name = usePersonaName(persona)
  const figures = useLive(
    ['ratings/*', 'touchpoints/*', 'stages/*', 'personas/set'],
    ({ map }) => summary(map, { stage, persona }),
    sameContent,
  )
  const { mean, lowest, highest, last, coverage, total } = figures
  if (mean === undefined) {
    return (
      <Section title={title}>
        <p className={styles.note}>{t('inspector.summary.nothing')}</p>
      </Section>
    )
  }
  return (
    <Section
      title={title}
      aside={persona === undefined ? undefined : t('inspector.summary.eyes', { persona: name })}
    >
      <dl className={styles.figures}>
        <div className={styles.figure}>
          <dt>{t('inspector.summary.mean')}</dt>
          <dd>
            <EmotionFace value={mean} size={20} filled />
            <b>{number(mean)}</b>
          </dd>
        </div>
        <At label={t('inspector.summary.lowest')} extreme={lowest} />
        <At label={t('inspector.summary.highest')} extreme={highest} />
        <At label={t('inspector.summary.last')} extreme={last} />
      </dl>
      <p className={styles.note}>
        {t('inspector.summary.coverage', { rated: whole(Math.round(coverage * total)), total: whole(total) })}
      </p>
    </Section>
  )
}

/** A figure with the touchpoint that it comes from, which it leads to. */
function At({ label, extreme }: { label: string; extreme: Extreme | undefined }) {
  const desk = useDesk()
  const number = useNumber({ maximumFractionDigits: 1, signDisplay: 'exceptZero' })
  const { t } = useTranslation()
  const touchpoint = extreme?.touchpoint ?? ''
  const title = useLive([`touchpoints/${touchpoint}`], ({ map }) => map.touchpoints.get(touchpoint)?.title)
  if (!extreme) return null
  return (
    <div className={styles.figure}>
      <dt>{label}</dt>
      <dd>
        <EmotionFace value={extreme.value} size={20} filled />
        <b>{number(extreme.value)}</b>
        <UnstyledButton className={styles.where} onClick={() => select(desk, [touchpoint])}>
          {title?.trim() || t('common.untitled')}
        </UnstyledButton>
      </dd>
    </div>
  )
}
