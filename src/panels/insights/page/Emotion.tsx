import { VisuallyHidden } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Emotion as Step } from '../../../model/journey'
import { EmotionFace } from '../../../ui/EmotionFace'
import { EMOTION_WORDS } from '../../inspector/emotion/emotionWords'
import { useNumber } from '../../inspector/useNumber'
import styles from './Emotion.module.css'

interface Props {
  /** −2 … +2, a mean or a step; undefined is not rated. */
  readonly value: number | undefined
  /** Width and height of the face in pixels. */
  readonly size?: number
}

/** An emotion as its face with its figure; its word is there for those who do not see the face. */
export function Emotion({ value, size = 18 }: Props) {
  const { t } = useTranslation()
  const number = useEmotionNumber()
  if (value === undefined) {
    return (
      <span className={styles.none}>
        <span aria-hidden>–</span>
        <VisuallyHidden>{t('common.emotions.none')}</VisuallyHidden>
      </span>
    )
  }
  return (
    <span className={styles.emotion}>
      <EmotionFace value={value} size={size} filled />
      <b>{number(value)}</b>
      <VisuallyHidden>{t(EMOTION_WORDS[nearestStep(value)])}</VisuallyHidden>
    </span>
  )
}

/** Writes emotions and their differences: with a sign, and a decimal where there is one. */
export function useEmotionNumber(): (value: number) => string {
  return useNumber({ maximumFractionDigits: 1, signDisplay: 'exceptZero' })
}

/** The step whose face and word stand for a mean. */
export function nearestStep(value: number): Step {
  // Rounding gives −0 for −0.4, which is no key of anything.
  return (Math.max(-2, Math.min(2, Math.round(value))) + 0) as Step
}
