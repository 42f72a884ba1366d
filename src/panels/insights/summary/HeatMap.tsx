import { UnstyledButton, VisuallyHidden } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { jumpTo } from '../../../commands/jump'
import type { Summary } from '../../../model/analysis/summary'
import type { SummaryRow } from '../../../model/analysis/summaryTable'
import type { Id } from '../../../model/ids'
import { useDesk } from '../../../store/hooks'
import { EmotionFace, emotionColour } from '../../../ui/EmotionFace'
import { EMOTION_WORDS } from '../../inspector/emotion/emotionWords'
import { useNumber } from '../../inspector/useNumber'
import { nearestStep, useEmotionNumber } from '../page/Emotion'
import { JumpButton } from '../page/JumpButton'
import { Part } from '../page/Part'
import { PersonaTag } from '../page/PersonaTag'
import { useCapped } from '../page/ShowAll'
import { ThingName } from '../page/ThingName'
import styles from './HeatMap.module.css'

/** More stages than this are hardly compared at a glance. */
const CAP = 24

interface Props {
  readonly stages: readonly Id[]
  readonly rows: readonly SummaryRow[]
}

/** Stages by persona: how each stage feels to each of them, by face, figure and tint. What is not rated is empty. */
export function HeatMap({ stages, rows }: Props) {
  const { t } = useTranslation()
  const number = useNumber()
  const { shown, control } = useCapped(stages, CAP)
  return (
    <Part
      title={t('insights.summary.heatMap')}
      note={t('insights.summary.heatMapNote')}
      hint={t('insights.summary.heatMapHint')}
    >
      <div className={styles.scroller}>
        <table className={styles.map}>
          <thead>
            <tr>
              <td />
              {shown.map((stage, index) => (
                <th key={stage} scope="col">
                  <JumpButton to={stage}>
                    <span className={styles.stageNumber}>{number(index + 1)}</span> <ThingName id={stage} />
                  </JumpButton>
                </th>
              ))}
              <th scope="col" className={styles.journey}>
                {t('insights.summary.journey')}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ persona, journey, stages: summaries }) => (
              <tr key={persona ?? ''}>
                <th scope="row">
                  <PersonaTag id={persona} />
                </th>
                {summaries.slice(0, shown.length).map((summary, index) => (
                  <Cell key={stages[index]} summary={summary} />
                ))}
                <Cell summary={journey} journey />
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {control}
    </Part>
  )
}

/** A mean with its range, which leads to the lowest point that it rests on. */
function Cell({ summary, journey = false }: { summary: Summary; journey?: boolean }) {
  const { t } = useTranslation()
  const desk = useDesk()
  const number = useEmotionNumber()
  const { mean, lowest, highest } = summary
  const className = journey ? styles.journey : undefined
  if (mean === undefined || !lowest || !highest) {
    return (
      <td className={className}>
        <span className={styles.absent}>
          <span aria-hidden>–</span>
          <VisuallyHidden>{t('common.emotions.none')}</VisuallyHidden>
        </span>
      </td>
    )
  }
  const range = lowest.value === highest.value ? '' : `${number(lowest.value)} … ${number(highest.value)}`
  return (
    <td className={className}>
      <UnstyledButton
        className={styles.cell}
        style={{ '--feeling': emotionColour(mean), '--strength': strengthOf(mean) } as React.CSSProperties}
        title={t('insights.summary.toLowest')}
        onClick={() => jumpTo(desk, lowest.touchpoint)}
      >
        <EmotionFace value={mean} size={20} />
        <b>{number(mean)}</b>
        <VisuallyHidden>{t(EMOTION_WORDS[nearestStep(mean)])}</VisuallyHidden>
        <small>{range}</small>
      </UnstyledButton>
    </td>
  )
}

/** How much of the colour a cell has: the further from neutral, the more. */
function strengthOf(mean: number): string {
  return `${Math.round(10 + Math.min(1, Math.abs(mean) / 2) * 24)}%`
}
