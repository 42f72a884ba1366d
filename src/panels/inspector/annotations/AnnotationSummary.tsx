import { useTranslation } from 'react-i18next'
import type { Id } from '../../../model/ids'
import { useRecord } from '../../../store/hooks'
import { useNumber } from '../useNumber'
import { measureWord } from './annotationKinds'

/** An annotation in a few words: how bad and how often, how much it helps and costs, what became of it. */
export function AnnotationSummary({ annotation }: { annotation: Id }) {
  const { t } = useTranslation()
  const number = useNumber()
  const record = useRecord('annotations', annotation)
  if (!record) return null
  const { kind, severity, frequency, impact, effort, status, evidence } = record
  const measured = (measure: 'severity' | 'impact' | 'effort', step: number | undefined) =>
    step === undefined ? [] : [`${t(`inspector.measure.${measure}`)} ${number(step)}`]
  const measures =
    kind === 'pain'
      ? [
          ...measured('severity', severity),
          ...(frequency === undefined ? [] : [t(measureWord('frequency', frequency))]),
        ]
      : kind === 'opportunity'
        ? [...measured('impact', impact), ...measured('effort', effort)]
        : []
  const others = [
    ...(status === 'open' ? [] : [t(`inspector.statuses.${status}`)]),
    ...(evidence === 'assumption' ? [] : [t(`inspector.evidences.${evidence}`)]),
  ]
  const ask =
    kind === 'pain'
      ? t('inspector.measure.ask.severity')
      : kind === 'opportunity'
        ? t('inspector.measure.ask.impact')
        : t(`common.annotations.${kind}`)
  const parts =
    measures.length > 0 ? [...measures, ...others.slice(0, 1)] : others.length > 0 ? others : [ask]
  return parts.join(' · ')
}
