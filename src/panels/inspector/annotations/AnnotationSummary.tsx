import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import type { Id } from '../../../model/ids'
import type { RecordOf } from '../../../model/journey'
import { useRecord } from '../../../store/hooks'
import { useNumber } from '../useNumber'
import { ANNOTATION_LOOKS, measureWord } from './annotationKinds'

/**
 * An annotation in a few words: how bad and how often, or how much it helps and costs. Until that is judged, what is to be
 * judged; and where nothing is, what became of it.
 */
export function AnnotationSummary({ annotation }: { annotation: Id }) {
  const { t } = useTranslation()
  const number = useNumber()
  const record = useRecord('annotations', annotation)
  if (!record) return null
  const measures = ANNOTATION_LOOKS[record.kind].measures.flatMap(measure => {
    const step = record[measure]
    if (step === undefined) return []
    // How often is a word people use; how bad, how much, is a figure to compare.
    return measure === 'frequency'
      ? [t(measureWord(measure, step))]
      : [`${t(`inspector.measure.${measure}`)} ${number(step)}`]
  })
  return (measures.length > 0 ? measures : unmeasured(record, t)).join(' · ')
}

function unmeasured({ kind, status, evidence }: RecordOf<'annotations'>, t: TFunction): string[] {
  if (kind === 'pain') return [t('inspector.measure.ask.severity')]
  if (kind === 'opportunity') return [t('inspector.measure.ask.impact')]
  const said = [
    ...(status === 'open' ? [] : [t(`inspector.statuses.${status}`)]),
    ...(evidence === 'assumption' ? [] : [t(`inspector.evidences.${evidence}`)]),
  ]
  return said.length > 0 ? said : [t(`common.annotations.${kind}`)]
}
